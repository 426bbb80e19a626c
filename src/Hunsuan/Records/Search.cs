using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Sealed;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>
/// One box for everything (ค้นหา): citizen ID, house code, address, or a part of a name however it is spelt.
/// Finds people of the user's area, and writes down that somebody searched, but not for whom.
/// </summary>
public sealed class Search(HunsuanDb db, Activity activity, AreaBook areas, NameIndex names, CurrentUser user)
{
    public const int MostRows = 50;

    public sealed record Row
    {
        public required Guid PersonId { get; init; }
        public required Guid HouseholdId { get; init; }
        public required NameOfPerson Name { get; init; }
        public required int? BirthDate { get; init; }
        public required string? HouseNumber { get; init; }
        public required string AreaCode { get; init; }
        public required bool HasDied { get; init; }
        public required bool HasLeft { get; init; }

        /// <summary>The person's number fails its check digit.</summary>
        public required bool IsIdUnverified { get; init; }
    }

    /// <param name="Rows">Best first, at most <see cref="MostRows"/>.</param>
    /// <param name="HasMore">There are more; the search should be narrowed.</param>
    /// <param name="Remark">What is odd about the typed text, such as a wrong check digit.</param>
    public sealed record Hits(IReadOnlyList<Row> Rows, bool HasMore, Text? Remark);

    public async Task<Hits> Run(string? typed, CancellationToken stop = default)
    {
        var query = SearchQuery.Read(typed);
        var (hits, kind) = query switch
        {
            SearchQuery.ByCitizenId id => (await ByCitizenId(id, stop), "citizen-id"),
            SearchQuery.ByHouseCode code => (await ByHouseCode(code, stop), "house-code"),
            SearchQuery.ByAddress address => (await ByAddress(address, stop), "address"),
            SearchQuery.ByName name => (await ByName(name, stop), "name"),
            _ => (new Hits([], false, RecordTexts.TypeMore.With(SearchQuery.LeastLetters)), ""),
        };
        if (kind.Length > 0) await activity.Note(ActivityKind.PeopleSearched, stop, reason: $"{kind}: {hits.Rows.Count}");
        return hits;
    }

    // A number with a wrong check digit may have been typed wrongly now, or when it was brought in: then somebody bears it.
    private async Task<Hits> ByCitizenId(SearchQuery.ByCitizenId query, CancellationToken stop)
    {
        var rows = await Rows(WithNumber(db.Persons, query, db.CitizenIds).OrderBy(p => p.Id)).Take(MostRows + 1).ToListAsync(stop);
        return Found(rows, query.HasRightCheckDigit ? null : rows.Count > 0 ? RecordTexts.IdNotChecked : RecordTexts.CheckDigitWrong);
    }

    internal static IQueryable<Person> WithNumber(IQueryable<Person> persons, SearchQuery.ByCitizenId query, CitizenIdSeal ids)
    {
        var indexes = ids.IndexesOf(query.Id, query.HasRightCheckDigit);
        return query.HasRightCheckDigit
            ? persons.Where(p => EF.Parameter(indexes).Contains(p.CitizenIdIndex!.Value))
            : persons.Where(p => EF.Parameter(indexes).Contains(p.UnverifiedIdIndex!.Value));
    }

    private async Task<Hits> ByHouseCode(SearchQuery.ByHouseCode query, CancellationToken stop) =>
        await OfHouseholds(await db.Households.Where(h => h.HouseCode == query.Code && h.EndedOn == null).OrderBy(h => h.FamilyNo).Select(h => h.Id).Take(MostRows).ToListAsync(stop), stop);

    private async Task<Hits> ByAddress(SearchQuery.ByAddress query, CancellationToken stop) =>
        await new AddressSearch(db, areas, user, MostRows + 1).Find(query, stop) is { } households
            ? await OfHouseholds(households, stop)
            : new([], false, RecordTexts.AreaNotFound.With(query.Area!));

    private async Task<Hits> ByName(SearchQuery.ByName query, CancellationToken stop)
    {
        var ids = (await new NameSearch(db, names, MostRows + 1).Find(query, stop)).ToArray();
        var rows = (await Rows(db.Persons.Where(p => EF.Parameter(ids).Contains(p.Id))).ToListAsync(stop)).ToDictionary(r => r.PersonId);
        return Found([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], remark: null);
    }

    private async Task<Hits> OfHouseholds(IReadOnlyList<Guid> households, CancellationToken stop)
    {
        var ids = households.ToArray();
        var members = await Rows(db.Persons.Present().Where(p => EF.Parameter(ids).Contains(p.HouseholdId)).OrderBy(p => p.PersonNo)).ToListAsync(stop);
        var order = households.Index().ToDictionary(h => h.Item, h => h.Index);
        return Found([.. members.OrderBy(m => order[m.HouseholdId])], remark: null);
    }

    private IQueryable<Row> Rows(IQueryable<Person> persons) =>
        from person in persons
        join household in db.Households on person.HouseholdId equals household.Id
        select new Row
        {
            PersonId = person.Id,
            HouseholdId = household.Id,
            Name = new NameOfPerson(person.Prefix, person.FirstName, person.LastName),
            BirthDate = person.BirthDate,
            HouseNumber = household.HouseNumber,
            AreaCode = household.AreaCode,
            HasDied = person.DiedOn != null,
            HasLeft = person.LeftOn != null,
            IsIdUnverified = person.UnverifiedIdIndex != null,
        };

    private static Hits Found(List<Row> rows, Text? remark) =>
        new(rows.Count > MostRows ? rows.GetRange(0, MostRows) : rows, rows.Count > MostRows, remark);
}
