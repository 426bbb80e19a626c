using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Ends a campaign, or goes on with it (ปิดหรือเปิดการลงพื้นที่อีกครั้ง): while it is closed, nothing of it is answered.</summary>
internal sealed class CloseCampaign(HunsuanDb db, CurrentUser user, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public bool IsReopening { get; set; }
    }

    /// <exception cref="OutOfAreaException">There is no such campaign for this user to close.</exception>
    public async Task Run(Guid campaignId, Input input, CancellationToken stop = default)
    {
        var campaign = await db.Campaigns.SingleOrDefaultAsync(c => c.Id == campaignId, stop);
        if (campaign is null || !user.May(Permit.WorkCases, campaign.AreaCode)) throw new OutOfAreaException("campaigns");
        if (campaign.ClosedOn is not null != input.IsReopening) return;
        campaign.ClosedOn = input.IsReopening ? null : clock.Today;
        await activity.Save(input.IsReopening ? ActivityKind.CampaignReopened : ActivityKind.CampaignClosed, stop, reason: campaign.Id.ToString());
    }
}
