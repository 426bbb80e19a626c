using Hunsuan.Data;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Lists;

/// <summary>Of records that the user may see, whether something is known of them anywhere in the country (สิ่งที่รู้จากนอกพื้นที่).</summary>
/// <remarks>Who is listed or surveyed in the next province is not missed. Only ids of the records asked about come back, and how likely the likeliest pair is.</remarks>
internal sealed class BeyondArea(HunsuanDb db)
{
    private const int AtOnce = 4000;

    /// <summary>Persons who are joined with a row that is on a list now.</summary>
    public Task<HashSet<Guid>> InAnyList(IReadOnlyCollection<Guid> persons, CancellationToken stop) => Which(persons, ids =>
        from person in Everywhere(db.ClusterMembers)
        join row in Everywhere(db.ClusterMembers) on person.ClusterId equals row.ClusterId
        join entry in Everywhere(db.ListEntries) on row.RecordId equals entry.Id
        where EF.Parameter(ids).Contains(person.RecordId) && entry.LeftIn == null
        select person.RecordId, stop);

    /// <summary>Rows that are joined with somebody who was surveyed, also where that one has died or left since: that is another question.</summary>
    public Task<HashSet<Guid>> Surveyed(IReadOnlyCollection<Guid> entries, CancellationToken stop) => Which(entries, ids =>
        from entry in Everywhere(db.ClusterMembers)
        join person in Everywhere(db.ClusterMembers) on entry.ClusterId equals person.ClusterId
        where EF.Parameter(ids).Contains(entry.RecordId) && (person.List == LinkedPair.Persons || person.List == LinkedPair.Gone)
        select entry.RecordId, stop);

    /// <summary>Rows whose citizen ID stands on the same list, or belongs to somebody who died.</summary>
    public async Task<HashSet<Guid>> ListedOrDead(IReadOnlyCollection<Guid> entries, CancellationToken stop)
    {
        var listed = await Which(entries, ids =>
            from entry in Everywhere(db.ListEntries)
            join other in Everywhere(db.ListEntries) on new { entry.CitizenIdIndex, entry.List } equals new { other.CitizenIdIndex, other.List }
            where EF.Parameter(ids).Contains(entry.Id) && entry.CitizenIdIndex != null && other.LeftIn == null
            select entry.Id, stop);
        listed.UnionWith(await Which(entries, ids =>
            from entry in Everywhere(db.ListEntries)
            join person in Everywhere(db.Persons) on entry.CitizenIdIndex equals person.CitizenIdIndex
            where EF.Parameter(ids).Contains(entry.Id) && entry.CitizenIdIndex != null && person.DiedOn != null
            select entry.Id, stop));
        return listed;
    }

    /// <summary>Rows of people who asked that their data be not used, by their number or by what they are joined with.</summary>
    public async Task<HashSet<Guid>> Restricted(IReadOnlyCollection<Guid> entries, CancellationToken stop)
    {
        if (!await Everywhere(db.Restrictions).AnyAsync(r => r.LiftedOn == null, stop)) return [];
        var found = await Which(entries, ids =>
            from entry in Everywhere(db.ListEntries)
            join person in Everywhere(db.Persons) on entry.CitizenIdIndex equals person.CitizenIdIndex
            where EF.Parameter(ids).Contains(entry.Id) && entry.CitizenIdIndex != null && Everywhere(db.Restrictions).Any(r => r.PersonId == person.Id && r.LiftedOn == null)
            select entry.Id, stop);
        found.UnionWith(await Which(entries, ids =>
            from entry in Everywhere(db.ClusterMembers)
            join person in Everywhere(db.ClusterMembers) on entry.ClusterId equals person.ClusterId
            where EF.Parameter(ids).Contains(entry.RecordId) && Everywhere(db.Restrictions).Any(r => r.PersonId == person.RecordId && r.LiftedOn == null)
            select entry.RecordId, stop));
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
        group pair by pair.RightId into same
        select new Chance(same.Key, same.Max(p => p.Probability)), stop);

    private sealed record Chance(Guid Id, double Probability);

    private static async Task<Dictionary<Guid, double>> Likeliest(IReadOnlyCollection<Guid> ids, Func<Guid[], IQueryable<Chance>> query, CancellationToken stop)
    {
        var found = new Dictionary<Guid, double>();
        foreach (var some in ids.Chunk(AtOnce))
            foreach (var chance in await query(some).ToListAsync(stop)) found[chance.Id] = chance.Probability;
        return found;
    }

    private static async Task<HashSet<Guid>> Which(IReadOnlyCollection<Guid> ids, Func<Guid[], IQueryable<Guid>> query, CancellationToken stop)
    {
        var found = new HashSet<Guid>();
        foreach (var some in ids.Chunk(AtOnce)) found.UnionWith(await query(some).ToListAsync(stop));
        return found;
    }

    private static IQueryable<T> Everywhere<T>(IQueryable<T> records) where T : class => records.IgnoreQueryFilters([HunsuanDb.AreaFilter]);
}
