using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers;
using Hunsuan.Registers.Corrections;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Corrections;

/// <summary>Writes down what is wrong with one row of a list, for its owner (ร่างคำขอแก้ไขบัญชี); it goes out with a letter later.</summary>
internal sealed class DraftCorrection(HunsuanDb db, CurrentUser user, NewCorrection fresh, SeenByRoles roles, BeyondArea beyond, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public CorrectionFault? Fault { get; set; }
        public CorrectionEvidence? Evidence { get; set; }
        public DateInput? SeenOn { get; set; }
        public string? Words { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Fault is not { } fault || !Enum.IsDefined(fault)) yield return new(nameof(Fault), CorrectionPageTexts.FaultRequired);
            if (Fault is CorrectionFault.WrongEntry && Words.IsBlank) yield return new(nameof(Words), CorrectionPageTexts.WordsRequired);
            if (Evidence is not { } evidence || !Enum.IsDefined(evidence)) yield return new(nameof(Evidence), CorrectionPageTexts.EvidenceRequired);
            if (Words?.Length > CorrectionRequest.SeenMaxLength) yield return new(nameof(Words), CorrectionPageTexts.TooLong.With(CorrectionRequest.SeenMaxLength));
            foreach (var problem in SeenOn.PastDay(nameof(SeenOn), today).Problems) yield return problem;
        }
    }

    /// <summary>What the form begins with.</summary>
    /// <param name="target">Of a campaign, where a visit found it out.</param>
    /// <param name="entry">The row.</param>
    public Input Suggested(ListEntry entry, CampaignTarget? target) => new()
    {
        Fault = target?.Outcome is { } outcome ? LearntFault.Of(outcome, entry) : null,
        Evidence = target is null ? CorrectionEvidence.Registry : CorrectionEvidence.Visit,
        SeenOn = DayAnswer.Of(target?.OutcomeOn ?? clock.Today),
    };

    /// <summary>Null where there is no such row for this user, or somebody asked that it be not used.</summary>
    public async Task<ListEntry?> Entry(Guid id, CancellationToken stop) =>
        await db.ListEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, stop) is { } entry && (await beyond.Restricted([id], stop)).Count == 0 ? entry : null;

    public Task<CampaignTarget?> Target(Guid? id, Guid entry, CancellationToken stop) =>
        db.CampaignTargets.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.RecordId == entry, stop);

    /// <exception cref="OutOfAreaException">There is no such row for this user.</exception>
    public async Task<Result<CorrectionRequest>> Run(Guid entryId, Guid? targetId, Input input, CancellationToken stop = default)
    {
        if (await Entry(entryId, stop) is not { } entry || !user.May(Permit.WorkCases, entry.AreaCode)) throw new OutOfAreaException("list_entries");
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        if (await db.CorrectionRequests.AnyAsync(r => r.EntryId == entryId && (r.State == CorrectionState.Drafted || r.State == CorrectionState.Sent), stop))
            return new Problem(null, CorrectionPageTexts.IsUnderWay);

        var target = await Target(targetId, entryId, stop);
        var seen = new NewCorrection.Seen(
            input.Fault!.Value, input.Evidence!.Value, input.SeenOn.PastDay(nameof(input.SeenOn), clock.Today).Value,
            (await roles.Of([target?.RecordedBy ?? user.Id], stop)).Values.FirstOrDefault(), input.Words.Known);
        if (await fresh.Of(entry, seen, stop) is not { } request) return new Problem(null, CorrectionPageTexts.ShownAlready);
        db.Add(request);
        try
        {
            await activity.Save(ActivityKind.CorrectionsDrafted, stop, reason: request.Id.ToString());
            return request;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return new Problem(null, CorrectionPageTexts.IsUnderWay);
        }
    }
}
