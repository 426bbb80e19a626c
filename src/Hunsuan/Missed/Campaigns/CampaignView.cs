using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Campaigns of the user's area, and how far each has come by village (ความคืบหน้าของการลงพื้นที่). Counts only, no names of those looked for.</summary>
public sealed class CampaignView(HunsuanDb db, Activity activity)
{
    public sealed record Progress(int Targets, int Visited);

    public sealed record Line(Campaign Campaign, Progress Progress);

    /// <param name="AssignedTo">Those asked to go there.</param>
    /// <param name="Assigned">People whom somebody was asked to find.</param>
    public sealed record Village(string AreaCode, Progress Progress, IReadOnlyList<Guid> AssignedTo, int Assigned, int Found)
    {
        public int NotYet => Progress.Targets - Progress.Visited;
    }

    public sealed record Sheet(Campaign Campaign, Progress Progress, IReadOnlyList<Village> Villages, IReadOnlyDictionary<VisitOutcome, int> Outcomes, IReadOnlyDictionary<Guid, string> Names);

    /// <summary>Open ones first, those due first.</summary>
    public async Task<IReadOnlyList<Line>> All(CancellationToken stop)
    {
        var campaigns = await db.Campaigns.AsNoTracking().ToListAsync(stop);
        var ids = campaigns.Select(c => c.Id).ToArray();
        var counts = await db.CampaignTargets.Where(t => EF.Parameter(ids).Contains(t.CampaignId)).GroupBy(t => t.CampaignId)
            .Select(g => new { g.Key, Progress = new Progress(g.Count(), g.Count(t => t.Outcome != null)) }).ToDictionaryAsync(g => g.Key, g => g.Progress, stop);
        return [.. campaigns.OrderBy(c => c.ClosedOn is not null).ThenBy(c => c.DueOn).ThenBy(c => c.Id).Select(c => new Line(c, counts.GetValueOrDefault(c.Id, new(0, 0))))];
    }

    /// <summary>Null where it is not in the user's area.</summary>
    public async Task<Sheet?> Of(Guid id, CancellationToken stop)
    {
        if (await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is not { } campaign) return null;
        var groups = await db.CampaignTargets.Where(t => t.CampaignId == id).GroupBy(t => new { t.AreaCode, t.AssignedTo, t.Outcome })
            .Select(g => new { g.Key.AreaCode, g.Key.AssignedTo, g.Key.Outcome, Count = g.Count() }).ToListAsync(stop);
        await activity.Note(ActivityKind.ListRead, stop, reason: $"campaign {id}", area: campaign.AreaCode);
        var visitors = groups.Select(g => g.AssignedTo).OfType<Guid>().Append(campaign.BegunBy).Distinct().ToArray();
        var villages =
            from village in groups.GroupBy(g => g.AreaCode).OrderBy(v => v.Key, StringComparer.Ordinal)
            let progress = new Progress(village.Sum(g => g.Count), village.Where(g => g.Outcome is not null).Sum(g => g.Count))
            select new Village(
                village.Key, progress, [.. village.Select(g => g.AssignedTo).OfType<Guid>().Distinct()], village.Where(g => g.AssignedTo is not null).Sum(g => g.Count),
                village.Where(g => g.Outcome is VisitOutcome.Found).Sum(g => g.Count));
        return new(
            campaign, new(groups.Sum(g => g.Count), groups.Where(g => g.Outcome is not null).Sum(g => g.Count)), [.. villages],
            groups.Where(g => g.Outcome is not null).GroupBy(g => g.Outcome!.Value).ToDictionary(g => g.Key, g => g.Sum(x => x.Count)),
            await db.Users.Where(u => EF.Parameter(visitors).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop));
    }
}
