using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Writes down what came of a visit (บันทึกผลการลงพื้นที่); it may be changed later, and the log keeps what stood there.</summary>
internal sealed class RecordOutcome(HunsuanDb db, CurrentUser user, CampaignsOfTargets campaigns, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid TargetId { get; set; }
        public VisitOutcome? Outcome { get; set; }
        public string? Note { get; set; }

        /// <summary>How often it had been answered when the visitor looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Outcome is not { } outcome || !Enum.IsDefined(outcome)) yield return new(nameof(Outcome), CampaignTexts.OutcomeRequired);
            if (Note?.Length > CampaignTarget.NoteMaxLength) yield return new(nameof(Note), CampaignTexts.TooLong.With(CampaignTarget.NoteMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such target for this user: another visitor's is none.</exception>
    public async Task<Result<CampaignTarget>> Run(Input input, CancellationToken stop = default)
    {
        var target = await db.CampaignTargets.SingleOrDefaultAsync(t => t.Id == input.TargetId, stop);
        if (target is null || !MayAnswer(user, target)) throw new OutOfAreaException("campaign_targets");
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if ((await campaigns.Of([target.CampaignId], stop))[target.CampaignId].ClosedOn is not null) return new Problem(null, CampaignTexts.IsClosed);
        if (target.Answers != input.Seen) return new Problem(null, CampaignTexts.AnsweredMeanwhile);

        (target.Outcome, target.OutcomeOn, target.RecordedBy, target.Note) = (input.Outcome, clock.Today, user.Id, input.Note.Known);
        target.Answers++;
        try
        {
            await activity.Save(ActivityKind.OutcomeRecorded, stop, reason: target.Id.ToString());
            return target;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Problem(null, CampaignTexts.AnsweredMeanwhile);
        }
    }

    /// <summary>The visitor asked to go, and whoever works cases there.</summary>
    public static bool MayAnswer(CurrentUser user, CampaignTarget target) => target.AssignedTo == user.Id || user.May(Permit.WorkCases, target.AreaCode);
}
