using Hunsuan.Access;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>
/// Closes a case with its outcome (ปิดเคส), once nothing of it is open. Whether help changed anything is seen by measuring again, and whether it lasts by asking
/// later; whoever closes without one of these says why.
/// </summary>
public sealed class CloseCase(HunsuanDb db, Activity activity, IEnumerable<IHoldsCaseOpen> holders, PlanFollowUp followUps, TimeProvider clock)
{
    public const int WhyMaxLength = 300;

    /// <summary>After how many days a household is asked whether the outcome lasts; suggestions.</summary>
    public static IReadOnlyList<int> CheckInDays { get; } = [30, 90];

    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public CaseOutcome? Outcome { get; set; }
        public string? Note { get; set; }

        /// <summary>Who was told that help ends, and how.</summary>
        public string? Told { get; set; }

        /// <summary>Why the household was not measured again since the case was opened.</summary>
        public string? WhyNotMeasured { get; set; }

        /// <summary>Some of <see cref="CheckInDays"/>; a form without a chosen box sends none.</summary>
        public IReadOnlyList<int> CheckIns { get; set => field = value ?? []; } = [];

        public string? WhyNoCheckIn { get; set; }

        public IEnumerable<Problem> Check(bool isMeasuredAgain)
        {
            if (Outcome is null || !Enum.IsDefined(Outcome.Value)) yield return new(nameof(Outcome), CaseTexts.OutcomeRequired);
            if (Note?.Length > Case.OutcomeNoteMaxLength) yield return new(nameof(Note), CaseTexts.TooLong.With(Case.OutcomeNoteMaxLength));
            if (Told.IsBlank) yield return new(nameof(Told), CaseTexts.ToldRequired);
            if (Told?.Length > Case.ToldMaxLength) yield return new(nameof(Told), CaseTexts.TooLong.With(Case.ToldMaxLength));
            if (!isMeasuredAgain && WhyNotMeasured.IsBlank) yield return new(nameof(WhyNotMeasured), CaseTexts.WhyNotMeasuredRequired);
            if (WhyNotMeasured?.Length > WhyMaxLength) yield return new(nameof(WhyNotMeasured), CaseTexts.TooLong.With(WhyMaxLength));
            if (CheckIns.Except(CheckInDays).Any()) yield return new(nameof(CheckIns), CaseTexts.CheckInsWrong);
            if (CheckIns.Count == 0 && WhyNoCheckIn.IsBlank) yield return new(nameof(WhyNoCheckIn), CaseTexts.WhyNoCheckInRequired);
            if (WhyNoCheckIn?.Length > WhyMaxLength) yield return new(nameof(WhyNoCheckIn), CaseTexts.TooLong.With(WhyMaxLength));
        }

        internal string? Reasons(bool isMeasuredAgain) =>
            string.Join(" · ", new[] { isMeasuredAgain ? null : WhyNotMeasured.Known, CheckIns.Count > 0 ? null : WhyNoCheckIn.Known }.OfType<string>()).Known;
    }

    public async Task<Result<Case>> Run(Input input, CancellationToken stop = default)
    {
        var open = await db.Cases.SingleOrDefaultAsync(c => c.Id == input.CaseId, stop) ?? throw new OutOfAreaException("cases");
        var next = CaseStates.Table.After(open.State, CaseAction.Close);
        if (!next.Succeeded) return next.Problems.ToList();
        var isMeasuredAgain = await IsMeasuredAgain(open, stop);
        var items = await OpenItems(open, stop);
        if (items.Select(i => new Problem(null, CaseTexts.FinishFirst.With(i.What))).Concat(input.Check(isMeasuredAgain)).ToList() is { Count: > 0 } problems) return problems;

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        open.State = next.Value;
        open.Outcome = input.Outcome;
        open.OutcomeNote = input.Note.Known;
        open.Told = input.Told.Known;
        open.ClosedOn = clock.Today;
        foreach (var days in input.CheckIns.Distinct()) await followUps.Add(open, clock.Today.AddDays(days), stop);
        var closed = await CaseChange.Save(db, activity, open, ActivityKind.CaseClosed, input.Reasons(isMeasuredAgain), stop);
        // What somebody added while it was closed is seen now that the case is held.
        if (!closed.Succeeded || await OpenItems(open, stop) is { Count: > 0 }) return new Problem(null, CaseTexts.ChangedMeanwhile);
        await transaction.CommitAsync(stop);
        return open;
    }

    /// <summary>What has to be finished before it can be closed.</summary>
    public async Task<IReadOnlyList<OpenItem>> OpenItems(Case open, CancellationToken stop)
    {
        var items = new List<OpenItem>();
        foreach (var holder in holders) items.AddRange(await holder.Of(open, stop));
        return items;
    }

    /// <summary>Whether there is a measurement since the case was opened, other than the one before it.</summary>
    public Task<bool> IsMeasuredAgain(Case open, CancellationToken stop) => db.Measurements.AnyAsync(
        m => m.HouseholdId == open.HouseholdId && m.MeasuredOn >= open.OpenedOn && m.Id != open.MeasuredBeforeId, stop);
}
