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
    // Small first: a whole name is found at once, and common parts fill the page with few names.
    private static readonly int[] ChunkSizes = [40, 400, 1200, 4000];

    /// <summary>Up to so many people it is quicker to look at everybody than to ask for each name.</summary>
    public int SmallArea { get; init; } = 12_000;

    /// <summary>At most the limit, best first; spelling matters only while there are enough who are written so.</summary>
    public async Task<IReadOnlyList<Guid>> Find(SearchQuery.ByName query, CancellationToken stop)
    {
        if (await db.Persons.OrderBy(p => p.AreaCode).Take(SmallArea + 1).CountAsync(stop) <= SmallArea) return await FindAmongAll(query, stop);
        var (firstNames, lastNames) = await index.Read(db, stop);
        var names = Names.Of(firstNames, lastNames, query);
        names.AddAsWritten();
        if (names.Best(await Bearers(names, stop), limit) is { Count: var count } written && count >= limit) return written;
        names.AddAsSounding();
        return names.Best(await Bearers(names, stop), limit);
    }

    // Few are written as was typed, and the database finds them; how names sound is found out here, once for each name and not for each who bears it.
    private async Task<IReadOnlyList<Guid>> FindAmongAll(SearchQuery.ByName query, CancellationToken stop)
    {
        var (first, last) = (query.First, query.Last ?? query.First);
        var written = await Select(query.Last is null
            ? db.Persons.Where(p => p.FirstName!.Contains(first) || p.LastName!.Contains(last))
            : db.Persons.Where(p => p.FirstName!.Contains(first) && p.LastName!.Contains(last))).ToListAsync(stop);
        if (written.Count >= limit)
        {
            var asWritten = Names.Of(NameTable.Of(written.Select(n => n.First)), NameTable.Of(written.Select(n => n.Last)), query);
            asWritten.AddAsWritten();
            return asWritten.Best(written, limit);
        }

        var names = Names.Of(
            NameTable.Of(await db.Persons.Select(p => p.FirstName + "").Distinct().ToListAsync(stop)), NameTable.Of(await db.Persons.Select(p => p.LastName + "").Distinct().ToListAsync(stop)), query);
        names.AddAsWritten();
        names.AddAsSounding();
        return names.Best(await BearersAmongAll(names, stop), limit);
    }

    private sealed record Named(Guid Id, string? First, string? Last);

    private sealed record Names(NameMatch First, NameMatch Last, bool AreBothNeeded)
    {
        public static Names Of(NameTable first, NameTable last, SearchQuery.ByName query) => new(new(first, query.First), new(last, query.Last ?? query.First), query.Last is not null);

        public void AddAsWritten()
        {
            First.AddAsWritten();
            Last.AddAsWritten();
        }

        public void AddAsSounding()
        {
            First.AddAsSounding();
            Last.AddAsSounding();
        }

        public IReadOnlyList<Guid> Best(IEnumerable<Named> named, int limit) =>
        [
            .. named.Select(n => (Named: n, Place: PlaceOf(First.PlaceOf(n.First), Last.PlaceOf(n.Last))))
                .Where(n => n.Place is not null)
                .OrderBy(n => n.Place).ThenBy(n => n.Named.First, StringComparer.Ordinal).ThenBy(n => n.Named.Last, StringComparer.Ordinal).ThenBy(n => n.Named.Id)
                .Take(limit).Select(n => n.Named.Id),
        ];

        private int? PlaceOf(int? first, int? last) => (first, last) switch
        {
            ({ } one, { } other) => AreBothNeeded ? int.Max(one, other) : int.Min(one, other),
            _ => AreBothNeeded ? null : first ?? last,
        };
    }

    private static IQueryable<Named> Select(IQueryable<Person> persons) => persons.Select(p => new Named(p.Id, p.FirstName, p.LastName));

    // The joined nothing keeps the database from beginning with the names, which are borne all over the country.
    private async Task<IEnumerable<Named>> BearersAmongAll(Names names, CancellationToken stop)
    {
        string[] first = [.. names.First.Names], last = [.. names.Last.Names];
        return await Select(names.AreBothNeeded
            ? db.Persons.Where(p => EF.Parameter(first).Contains(p.FirstName + "") && EF.Parameter(last).Contains(p.LastName + ""))
            : db.Persons.Where(p => EF.Parameter(first).Contains(p.FirstName + "") || EF.Parameter(last).Contains(p.LastName + ""))).ToListAsync(stop);
    }

    // Of a first and a last name, the last is borne by fewer people.
    private async Task<IEnumerable<Named>> Bearers(Names names, CancellationToken stop)
    {
        if (!names.AreBothNeeded)
        {
            var byFirst = await Gather(names.First, some => db.Persons.Where(p => EF.Parameter(some).Contains(p.FirstName)), stop);
            return byFirst.UnionBy(await Gather(names.Last, some => db.Persons.Where(p => EF.Parameter(some).Contains(p.LastName)), stop), n => n.Id);
        }

        // The joined nothing keeps the database from beginning with the first names, which have a hundred times the bearers.
        string[] first = [.. names.First.Names];
        return await Gather(
            names.Last, some => db.Persons.Where(p => EF.Parameter(some).Contains(p.LastName) && EF.Parameter(first).Contains(p.FirstName + "")), stop);
    }

    private async Task<List<Named>> Gather(NameMatch match, Func<string[], IQueryable<Person>> bearersOf, CancellationToken stop)
    {
        var (found, names) = (new List<Named>(), match.Names.ToArray().AsMemory());
        for (var round = 0; names.Length > 0 && found.Count < limit; round++)
        {
            var chunk = names[..int.Min(names.Length, ChunkSizes[int.Min(round, ChunkSizes.Length - 1)])];
            names = names[chunk.Length..];
            // Any of them will do: an order, even by a constant, would read every bearer of a common name.
            found.AddRange(await Select(bearersOf(chunk.ToArray())).Take(limit).ToListAsync(stop));
        }

        return found;
    }
}
