using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>
/// Closes a case with its outcome (ปิดเคส). Whether help changed anything is seen by measuring again; whoever closes without that says why.
/// </summary>
public sealed class CloseCase(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public const int WhyMaxLength = 300;

    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public CaseOutcome? Outcome { get; set; }
        public string? Note { get; set; }

        /// <summary>Why the household was not measured again since the case was opened.</summary>
        public string? WhyNotMeasured { get; set; }

        public IEnumerable<Problem> Check(bool isMeasuredAgain)
        {
            if (Outcome is null || !Enum.IsDefined(Outcome.Value)) yield return new(nameof(Outcome), CaseTexts.OutcomeRequired);
            if (Note?.Length > Case.OutcomeNoteMaxLength) yield return new(nameof(Note), CaseTexts.TooLong.With(Case.OutcomeNoteMaxLength));
            if (!isMeasuredAgain && WhyNotMeasured.IsBlank) yield return new(nameof(WhyNotMeasured), CaseTexts.WhyNotMeasuredRequired);
            if (WhyNotMeasured?.Length > WhyMaxLength) yield return new(nameof(WhyNotMeasured), CaseTexts.TooLong.With(WhyMaxLength));
        }
    }

    public async Task<Result<Case>> Run(Input input, CancellationToken stop = default)
    {
        var open = await db.Cases.SingleOrDefaultAsync(c => c.Id == input.CaseId, stop) ?? throw new OutOfAreaException("cases");
        if (open.State is CaseState.Closed) return new Problem(null, CaseTexts.ClosedAlready);
        var isMeasuredAgain = await IsMeasuredAgain(open, stop);
        if (input.Check(isMeasuredAgain).ToList() is { Count: > 0 } problems) return problems;

        open.State = CaseState.Closed;
        open.Outcome = input.Outcome;
        open.OutcomeNote = input.Note.Known;
        open.ClosedOn = clock.Today;
        await activity.Save(ActivityKind.CaseClosed, stop, open.HouseholdId, isMeasuredAgain ? null : input.WhyNotMeasured.Known);
        return open;
    }

    /// <summary>Whether there is a measurement since the case was opened, other than the one before it.</summary>
    public Task<bool> IsMeasuredAgain(Case open, CancellationToken stop) => db.Measurements.AnyAsync(
        m => m.HouseholdId == open.HouseholdId && m.MeasuredOn >= open.OpenedOn && m.Id != open.MeasuredBeforeId, stop);
}
