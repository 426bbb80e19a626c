using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Takes a closed case up again, with the reason, a new due date and somebody who answers for it (เปิดเคสอีกครั้ง).</summary>
public sealed class ReopenCase(HunsuanDb db, Activity activity, CaseOwners owners, TimeProvider clock)
{
    public const int ReasonMaxLength = 300;

    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public string? Reason { get; set; }
        public Guid? OwnerId { get; set; }
        public DateInput? DueOn { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Reason.IsBlank) yield return new(nameof(Reason), CaseTexts.ReasonRequired);
            if (Reason?.Length > ReasonMaxLength) yield return new(nameof(Reason), CaseTexts.TooLong.With(ReasonMaxLength));
            if (OwnerId is null) yield return new(nameof(OwnerId), CaseTexts.OwnerRequired);
            foreach (var problem in DueDates.Read(DueOn, nameof(DueOn), today).Problems) yield return problem;
        }
    }

    public async Task<Result<Case>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var closed = await db.Cases.SingleOrDefaultAsync(c => c.Id == input.CaseId, stop) ?? throw new OutOfAreaException("cases");
        var next = CaseStates.Table.After(closed.State, CaseAction.Reopen);
        if (!next.Succeeded) return next.Problems.ToList();
        if (await db.Households.AnyAsync(h => h.Id == closed.HouseholdId && h.EndedOn != null, stop)) return new Problem(null, CaseTexts.HouseholdEnded);
        if (await db.Cases.AnyAsync(c => c.HouseholdId == closed.HouseholdId && c.State == CaseState.Open, stop)) return new Problem(null, CaseTexts.OpenAlready);
        if (!await owners.May(input.OwnerId!.Value, closed.AreaCode, stop)) return new Problem(nameof(input.OwnerId), CaseTexts.OwnerWrong);

        closed.State = next.Value;
        (closed.Outcome, closed.OutcomeNote, closed.Told, closed.ClosedOn) = (null, null, null, null);
        closed.OwnerId = input.OwnerId.Value;
        closed.DueOn = DueDates.Read(input.DueOn, nameof(input.DueOn), clock.Today).Value;
        return await Save(closed, input.Reason.Known, stop);
    }

    // Somebody may open a new case of the household in the same second; the index lets one through.
    private async Task<Result<Case>> Save(Case reopened, string? reason, CancellationToken stop)
    {
        try
        {
            return await CaseChange.Save(db, activity, reopened, ActivityKind.CaseReopened, reason, stop);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Cases.AnyAsync(c => c.HouseholdId == reopened.HouseholdId && c.State == CaseState.Open, stop)) throw;
            return new Problem(null, CaseTexts.OpenAlready);
        }
    }
}
