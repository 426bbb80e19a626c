using System.Data.Common;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Missed.Campaigns;
using Hunsuan.Missed.Lists;
using Hunsuan.Registers.Corrections;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Corrections;

/// <summary>Drafts a request for each row that a campaign found to be wrong and nobody asked about before (ร่างคำขอแก้ไขจากผลการลงพื้นที่).</summary>
internal sealed class DraftFromCampaign(HunsuanDb db, CurrentUser user, NewCorrection fresh, SeenByRoles roles, BeyondArea beyond, Activity activity)
{
    private const int AtOnce = 2000;

    /// <summary>How many outcomes have something to tell, requests or not.</summary>
    public Task<int> Count(Guid campaign, CancellationToken stop) => Learnt(campaign).CountAsync(stop);

    /// <exception cref="OutOfAreaException">There is no such campaign for this user.</exception>
    public async Task<Result<int>> Run(Guid campaignId, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == campaignId, stop);
        if (campaign is null || !user.May(Permit.WorkCases, campaign.AreaCode)) throw new OutOfAreaException("campaigns");
        var targets = await Learnt(campaignId).AsNoTracking().OrderBy(t => t.AreaCode).ThenBy(t => t.Id).ToListAsync(stop);
        var visitors = await roles.Of([.. targets.Select(t => t.RecordedBy).OfType<Guid>().Distinct()], stop);
        var requests = new List<CorrectionRequest>();
        foreach (var some in targets.Chunk(AtOnce)) requests.AddRange(await Of(some, visitors, stop));
        if (requests.Count == 0) return new Problem(null, CorrectionPageTexts.NothingToDraft);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        try
        {
            await BulkInsert.Into(db, requests, stop);
        }
        catch (DbException)
        {
            return new Problem(null, CorrectionPageTexts.DraftedMeanwhile);
        }

        await activity.Note(ActivityKind.CorrectionsDrafted, stop, reason: $"campaign {campaignId}: {requests.Count}", area: campaign.AreaCode);
        await transaction.CommitAsync(CancellationToken.None);
        return requests.Count;
    }

    private async Task<IEnumerable<CorrectionRequest>> Of(CampaignTarget[] targets, Dictionary<Guid, string> visitors, CancellationToken stop)
    {
        var (ids, found) = (targets.Select(t => t.RecordId).ToArray(), new List<CorrectionRequest>());
        var restricted = await beyond.Restricted(ids, stop);
        var entries = await db.ListEntries.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).ToDictionaryAsync(e => e.Id, stop);
        foreach (var target in targets)
        {
            if (restricted.Contains(target.RecordId) || !entries.Remove(target.RecordId, out var entry) || !user.May(Permit.WorkCases, entry.AreaCode) || LearntFault.Of(target.Outcome!.Value, entry) is not { } fault) continue;
            var role = target.RecordedBy is { } by ? visitors.GetValueOrDefault(by) : null;
            if (await fresh.Of(entry, new(fault, CorrectionEvidence.Visit, target.OutcomeOn!.Value, role), stop) is { } request) found.Add(request);
        }

        return found;
    }

    private IQueryable<CampaignTarget> Learnt(Guid campaign) => db.CampaignTargets.Where(t =>
        t.CampaignId == campaign && t.List != LinkedPair.Persons && t.OutcomeOn != null
        && (t.Outcome == VisitOutcome.Dead || t.Outcome == VisitOutcome.Moved || t.Outcome == VisitOutcome.AlreadyHelped || t.Outcome == VisitOutcome.WrongEntry
            || (t.Outcome == VisitOutcome.Found && db.ListEntries.Any(e => e.Id == t.RecordId && e.LeftIn != null)))
        && !db.CorrectionRequests.Any(r => r.EntryId == t.RecordId));
}
