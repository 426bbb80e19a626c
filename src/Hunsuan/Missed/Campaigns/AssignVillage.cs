using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Asks a visitor to go to those of a village who were not answered yet (มอบหมายหมู่บ้าน).</summary>
internal sealed class AssignVillage(HunsuanDb db, CurrentUser user, Visitors visitors, Activity activity)
{
    public sealed record Input
    {
        public string? Village { get; set; }

        /// <summary>Null to ask nobody any more.</summary>
        public Guid? VisitorId { get; set; }
    }

    /// <exception cref="OutOfAreaException">There is no such campaign or village for this user.</exception>
    public async Task<Result<int>> Run(Guid campaignId, Input input, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == campaignId, stop) ?? throw new OutOfAreaException("campaigns");
        if (input.Village is not { } village || !user.May(Permit.WorkCases, village)) throw new OutOfAreaException("campaign_targets");
        if (campaign.ClosedOn is not null) return new Problem(null, CampaignTexts.IsClosed);
        var visitor = input.VisitorId;
        if (visitor is not null && !(await visitors.All(stop)).Any(v => v.Id == visitor && v.Covers(village))) return new Problem(nameof(input.VisitorId), CampaignTexts.VisitorWrong);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var count = await db.CampaignTargets.Where(t => t.CampaignId == campaignId && t.AreaCode == village && t.Outcome == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.AssignedTo, visitor), stop);
        await activity.Note(ActivityKind.CampaignAssigned, stop, reason: $"{campaignId} {village} {visitor}", area: village);
        await transaction.CommitAsync(CancellationToken.None);
        return count;
    }
}
