using Hunsuan.Data;
using Hunsuan.Missed.Lists;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Campaigns;

/// <summary>What a visitor must know of the campaigns of the own targets (การลงพื้นที่ของผู้ที่ต้องไปค้นหา): name, question, due day.</summary>
/// <remarks>Looks beyond the user's area: a volunteer of a village goes for a campaign of the sub-district.</remarks>
public sealed class CampaignsOfTargets(HunsuanDb db)
{
    public sealed record Known(Guid Id, string Name, MissedQuestion Question, DateOnly DueOn, DateOnly? ClosedOn);

    /// <param name="campaigns">Of targets that the user sees.</param>
    public async Task<Dictionary<Guid, Known>> Of(Guid[] campaigns, CancellationToken stop) =>
        await db.Campaigns.IgnoreQueryFilters([HunsuanDb.AreaFilter]).Where(c => EF.Parameter(campaigns).Contains(c.Id))
            .Select(c => new Known(c.Id, c.Name, c.Question, c.DueOn, c.ClosedOn)).ToDictionaryAsync(c => c.Id, stop);
}
