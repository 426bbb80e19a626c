using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Missed.Lists;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Those to be looked for with name, address and reason: one's own, or of a village (บัตรผู้ที่ต้องไปค้นหา); that they were read is written down.</summary>
internal sealed class TargetCards(HunsuanDb db, CurrentUser user, CampaignsOfTargets campaigns, MissedRows rows, MissedEntries entries, BeyondArea beyond, Activity activity)
{
    public const int PageSize = 20;

    public sealed record Sheet(IReadOnlyList<PersonToFind> Cards, int Left, int Page, int Pages);

    /// <summary>How many the user is still asked to go to.</summary>
    public async Task<int> CountMine(CancellationToken stop) => await (await Mine(stop)).CountAsync(t => t.Outcome == null, stop);

    public async Task<Sheet> OfMine(int page, CancellationToken stop) => await Read(await Mine(stop), page, stop);

    /// <summary>Null where there is no such campaign for the user.</summary>
    public async Task<Sheet?> Of(Guid campaign, string? village, int page, CancellationToken stop)
    {
        if (!await db.Campaigns.AnyAsync(c => c.Id == campaign, stop)) return null;
        var targets = db.CampaignTargets.Where(t => t.CampaignId == campaign);
        return await Read(village is null ? targets : targets.Where(t => t.AreaCode == village), page, stop);
    }

    // Those not visited first, village by village.
    private async Task<Sheet> Read(IQueryable<CampaignTarget> targets, int page, CancellationToken stop)
    {
        var (count, left) = (await targets.CountAsync(stop), await targets.CountAsync(t => t.Outcome == null, stop));
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = await targets.AsNoTracking().OrderBy(t => t.Outcome != null).ThenBy(t => t.AreaCode).ThenBy(t => t.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        await activity.Note(ActivityKind.ListRead, stop, reason: $"campaign targets {shown.Count}", area: user.AreaCode);
        var known = await campaigns.Of([.. shown.Select(t => t.CampaignId).Distinct()], stop);
        var records = await Records(shown, known, stop);
        return new([.. shown.Select(t => new PersonToFind(t, known[t.CampaignId], records.GetValueOrDefault(t.RecordId), RecordOutcome.MayAnswer(user, t)))], left, page, pages);
    }

    private async Task<Dictionary<Guid, MissedRow>> Records(IReadOnlyList<CampaignTarget> targets, Dictionary<Guid, CampaignsOfTargets.Known> known, CancellationToken stop)
    {
        var ids = targets.Select(t => t.RecordId).ToArray();
        var restricted = await beyond.Restricted(ids, stop);
        restricted.UnionWith(await db.Restrictions.Where(r => r.LiftedOn == null && EF.Parameter(ids).Contains(r.PersonId)).Select(r => r.PersonId).ToListAsync(stop));
        var found = new Dictionary<Guid, MissedRow>();
        foreach (var group in targets.Where(t => !restricted.Contains(t.RecordId)).GroupBy(t => known[t.CampaignId].Question))
        {
            foreach (var row in await rows.Of(group.Key, [.. group.Select(t => new MissedKey(t.RecordId, t.AreaCode)).Distinct()], stop)) found[row.Id] = row;
            // A row of a list that answers to the question no longer, or whose reason the visitor can't see.
            var others = group.Select(t => t.RecordId).Where(id => !found.ContainsKey(id)).ToArray();
            foreach (var row in await entries.Plain(others, stop)) found[row.Id] = row with { Reason = MissedTexts.TitleOf(group.Key) };
        }

        return found;
    }

    private async Task<IQueryable<CampaignTarget>> Mine(CancellationToken stop)
    {
        var mine = db.CampaignTargets.Where(t => t.AssignedTo == user.Id);
        var known = await campaigns.Of(await mine.Select(t => t.CampaignId).Distinct().ToArrayAsync(stop), stop);
        var open = known.Values.Where(c => c.ClosedOn is null).Select(c => c.Id).ToArray();
        return mine.Where(t => EF.Parameter(open).Contains(t.CampaignId));
    }
}
