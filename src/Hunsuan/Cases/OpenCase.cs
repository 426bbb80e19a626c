using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Opens a case for a household, with one officer who answers for it and a day by which it is due (เปิดเคส).</summary>
public sealed class OpenCase(HunsuanDb db, Activity activity, CaseOwners owners, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid HouseholdId { get; set; }
        public string Summary { get; set; } = "";
        public Guid? OwnerId { get; set; }
        public DateInput? DueOn { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Summary.IsBlank) yield return new(nameof(Summary), CaseTexts.SummaryRequired);
            if (Summary.Length > Case.SummaryMaxLength) yield return new(nameof(Summary), CaseTexts.TooLong.With(Case.SummaryMaxLength));
            if (OwnerId is null) yield return new(nameof(OwnerId), CaseTexts.OwnerRequired);
            foreach (var problem in DueDates.Read(DueOn, nameof(DueOn), today).Problems) yield return problem;
        }
    }

    /// <summary>The household's open case; null where there is none.</summary>
    public Task<Case?> OpenOf(Guid householdId, CancellationToken stop) =>
        db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.HouseholdId == householdId && c.State == CaseState.Open, stop);

    public async Task<Result<Case>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (household.EndedOn is not null) return new Problem(null, CaseTexts.HouseholdEnded);
        if (await OpenOf(household.Id, stop) is not null) return new Problem(null, CaseTexts.OpenAlready);
        if (!await owners.May(input.OwnerId!.Value, household.AreaCode, stop)) return new Problem(nameof(input.OwnerId), CaseTexts.OwnerWrong);

        var opened = new Case
        {
            Id = Ids.New(),
            HouseholdId = household.Id,
            AreaCode = household.AreaCode,
            Summary = input.Summary.Trim(),
            OpenedOn = clock.Today,
            DueOn = DueDates.Read(input.DueOn, nameof(input.DueOn), clock.Today).Value,
            OwnerId = input.OwnerId.Value,
            MeasuredBeforeId = await VisitIntake.LatestOf(db, household, stop),
            State = CaseStates.Table.First,
        };
        db.Add(opened);
        return await SaveOpen(opened, stop);
    }

    // Two officers may press the button in the same second; the index lets one of them through.
    private async Task<Result<Case>> SaveOpen(Case opened, CancellationToken stop)
    {
        try
        {
            await activity.Save(ActivityKind.CaseOpened, stop, opened.HouseholdId);
            return opened;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await OpenOf(opened.HouseholdId, stop) is null) throw;
            return new Problem(null, CaseTexts.OpenAlready);
        }
    }
}
