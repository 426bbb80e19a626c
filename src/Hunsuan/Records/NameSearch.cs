using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>
/// Finds people by parts of their names (ค้นหาจากชื่อ): first the names that fit, of which there are far fewer than people, then
/// who bears them, best first. In a small area everybody is looked at instead.
/// </summary>
internal sealed class NameSearch(HunsuanDb db, NameIndex index, int limit)
{
    /// <summary>Up to here it is quicker to look at everybody than to ask for each name.</summary>
    public int SmallArea { get; init; } = 12_000;

    // Small first: a whole name is found at once, and common parts fill the page with few names.
    private static readonly int[] ChunkSizes = [40, 400, 4000];

    /// <summary>At most the limit, best first.</summary>
    public async Task<IReadOnlyList<Guid>> Find(SearchQuery.ByName query, CancellationToken stop)
    {
        var (firstNames, lastNames) = await index.Read(db, stop);
        var first = new NameMatch(firstNames, query.First);
        var last = new NameMatch(lastNames, query.Last ?? query.First);
        int? Place(Named named) => query.Last is null ? Better(first.PlaceOf(named.First), last.PlaceOf(named.Last)) : Both(first.PlaceOf(named.First), last.PlaceOf(named.Last));

        if (await db.Persons.Take(SmallArea + 1).CountAsync(stop) <= SmallArea) return Best(await Select(db.Persons).ToListAsync(stop), Place);
        var found = new Dictionary<Guid, Named>();
        if (query.Last is not null)
        {
            // Of the two, a last name is borne by fewer people.
            await Gather(found, last, LastNamed(first), stop);
        }
        else
        {
            await Gather(found, first, names => db.Persons.Where(p => EF.Parameter(names).Contains(p.FirstName)), stop);
            var bearers = new Dictionary<Guid, Named>();
            await Gather(bearers, last, names => db.Persons.Where(p => EF.Parameter(names).Contains(p.LastName)), stop);
            foreach (var (id, named) in bearers) found.TryAdd(id, named);
        }

        return Best(found.Values, Place);
    }

    private sealed record Named(Guid Id, string? First, string? Last);

    private static IQueryable<Named> Select(IQueryable<Person> persons) => persons.Select(p => new Named(p.Id, p.FirstName, p.LastName));

    private Func<string[], IQueryable<Person>> LastNamed(NameMatch first)
    {
        string[] firstNames = [.. first.Names];
        return names => db.Persons.Where(p => EF.Parameter(names).Contains(p.LastName) && EF.Parameter(firstNames).Contains(p.FirstName));
    }

    private async Task Gather(Dictionary<Guid, Named> found, NameMatch match, Func<string[], IQueryable<Person>> bearersOf, CancellationToken stop)
    {
        var names = match.Names.ToArray().AsMemory();
        for (var round = 0; names.Length > 0 && found.Count < limit; round++)
        {
            var chunk = names[..int.Min(names.Length, ChunkSizes[int.Min(round, ChunkSizes.Length - 1)])];
            names = names[chunk.Length..];
            foreach (var named in await Select(bearersOf(chunk.ToArray())).Take(limit).ToListAsync(stop)) found.TryAdd(named.Id, named);
        }
    }

    private IReadOnlyList<Guid> Best(IEnumerable<Named> named, Func<Named, int?> placeOf) =>
    [
        .. named.Select(n => (n.Id, n.First, n.Last, Place: placeOf(n)))
            .Where(n => n.Place is not null)
            .OrderBy(n => n.Place).ThenBy(n => n.First, StringComparer.Ordinal).ThenBy(n => n.Last, StringComparer.Ordinal).ThenBy(n => n.Id)
            .Take(limit).Select(n => n.Id),
    ];

    private static int? Better(int? one, int? other) => one is { } a && other is { } b ? int.Min(a, b) : one ?? other;

    private static int? Both(int? one, int? other) => one is { } a && other is { } b ? int.Max(a, b) : null;
}
