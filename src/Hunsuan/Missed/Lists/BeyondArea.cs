using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Lists;

/// <summary>Of records that the user may see, whether something is known of them anywhere in the country (สิ่งที่รู้จากนอกพื้นที่).</summary>
/// <remarks>
/// Who is listed or surveyed in the next province is not missed. Only ids of records of the user's own area come back, and how likely the likeliest pair is.
/// Whole areas are asked at once: to hand tens of thousands of ids over and back takes longer than to find them.
/// </remarks>
internal sealed class BeyondArea(HunsuanDb db, CurrentUser user)
{
    private const int AtOnce = 4000;

    /// <summary>Rows that left their list, whose citizen ID stands on it all the same, or belongs to somebody who died.</summary>
    public Task<List<Guid>> ListedOrDead(string area, string[] lists, CancellationToken stop) => OwnPartsOf(area, part =>
        from entry in Everywhere(db.ListEntries).In(part)
        where EF.Parameter(lists).Contains(entry.List) && entry.LeftIn != null && entry.CitizenIdIndex != null
            && (db.ListEntries.Any(o => o.CitizenIdIndex == entry.CitizenIdIndex && o.List == entry.List && o.LeftIn == null)
                || db.Persons.Any(p => p.CitizenIdIndex == entry.CitizenIdIndex && p.DiedOn != null))
        select entry.Id, stop);

    /// <summary>Of these rows, those of people who asked that their data be not used.</summary>
    public async Task<HashSet<Guid>> Restricted(IReadOnlyCollection<Guid> entries, CancellationToken stop)
    {
        var found = await Restricted(stop);
        found.IntersectWith(entries);
        return found;
    }

    /// <summary>Rows of people who asked that their data be not used, by their number or by what they are joined with. Those people are few.</summary>
    public async Task<HashSet<Guid>> Restricted(CancellationToken stop)
    {
        var found = (await (
            from restriction in Everywhere(db.Restrictions)
            join person in Everywhere(db.Persons) on restriction.PersonId equals person.Id
            join entry in Everywhere(db.ListEntries) on person.CitizenIdIndex equals entry.CitizenIdIndex
            where restriction.LiftedOn == null && person.CitizenIdIndex != null
            select entry.Id).ToListAsync(stop)).ToHashSet();
        found.UnionWith(await (
            from restriction in Everywhere(db.Restrictions)
            join person in Everywhere(db.ClusterMembers) on restriction.PersonId equals person.RecordId
            join entry in Everywhere(db.ClusterMembers) on person.ClusterId equals entry.ClusterId
            where restriction.LiftedOn == null
            select entry.RecordId).ToListAsync(stop));
        return found;
    }

    /// <summary>How likely the likeliest pair of a person with a row that is on a list now; none where no pair was kept.</summary>
    public async Task<Dictionary<Guid, double>> LikeliestRows(IReadOnlyCollection<Guid> persons, CancellationToken stop) => await Likeliest(persons, ids =>
        from pair in Everywhere(db.LinkedPairs)
        join entry in Everywhere(db.ListEntries) on pair.RightId equals entry.Id
        where EF.Parameter(ids).Contains(pair.LeftId) && pair.State != LinkState.Different && entry.LeftIn == null
        select new { Id = pair.LeftId, pair.Probability } into pair
        group pair by pair.Id into same
        select new Chance(same.Key, same.Max(p => p.Probability)), stop);

    /// <summary>How likely the likeliest pair of a row with somebody who was surveyed.</summary>
    public async Task<Dictionary<Guid, double>> LikeliestPersons(IReadOnlyCollection<Guid> entries, CancellationToken stop) => await Likeliest(entries, ids =>
        from pair in Everywhere(db.LinkedPairs)
        where EF.Parameter(ids).Contains(pair.RightId) && (pair.LeftList == LinkedPair.Persons || pair.LeftList == LinkedPair.Gone) && pair.State != LinkState.Different
        select new Chance(pair.RightId, pair.Probability), stop);

    private sealed record Chance(Guid Id, double Probability);

    private static async Task<Dictionary<Guid, double>> Likeliest(IReadOnlyCollection<Guid> ids, Func<Guid[], IQueryable<Chance>> query, CancellationToken stop)
    {
        var found = new Dictionary<Guid, double>();
        foreach (var some in ids.Chunk(AtOnce))
            foreach (var chance in await query(some).ToListAsync(stop)) found[chance.Id] = Math.Max(chance.Probability, found.GetValueOrDefault(chance.Id));
        return found;
    }

    // What the area filter lets through, by the same codes.
    private async Task<List<T>> OwnPartsOf<T>(string area, Func<string, IQueryable<T>> query, CancellationToken stop)
    {
        var found = new List<T>();
        foreach (var part in user.Area.Within(area).Codes) found.AddRange(await query(part).ToListAsync(stop));
        return found;
    }

    private static IQueryable<T> Everywhere<T>(IQueryable<T> records) where T : class => records.IgnoreQueryFilters([HunsuanDb.AreaFilter]);
}
