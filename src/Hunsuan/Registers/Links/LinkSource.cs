using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Reads what is to be linked as it is at one moment (อ่านระเบียนที่จะเชื่อมโยง): who lives in a household, and the rows that each list has now.</summary>
/// <remarks>Whoever asked that their data be restricted is left out.</remarks>
internal sealed class LinkSource(HunsuanDb db)
{
    public static readonly IReadOnlyList<string> Columns =
    [
        nameof(Cells.Id), nameof(Cells.AreaCode), nameof(Cells.CitizenIdSealed), nameof(Cells.CitizenIdIndex), nameof(Cells.Prefix), nameof(Cells.FirstName),
        nameof(Cells.LastName), nameof(Cells.BirthDate), nameof(Cells.HouseNumber),
    ];

    /// <summary>The survey first, then the lists by their ids; none without records.</summary>
    public async Task<IReadOnlyList<LinkSheet>> Read(CancellationToken stop)
    {
        await using var moment = await OneMoment.Of(db, stop);
        var persons =
            from person in db.Persons.Present()
            join household in db.Households on person.HouseholdId equals household.Id
            where !db.Restrictions.Any(r => r.PersonId == person.Id && r.LiftedOn == null)
            select new Cells
            {
                Id = person.Id, AreaCode = person.AreaCode, CitizenIdSealed = person.CitizenIdSealed, CitizenIdIndex = person.CitizenIdIndex, Prefix = person.Prefix,
                FirstName = person.FirstName, LastName = person.LastName, BirthDate = person.BirthDate, HouseNumber = household.HouseNumber,
            };
        var sheets = new List<LinkSheet> { await Sheet(LinkedPair.Persons, Person.SealedFor, persons, stop) };
        foreach (var list in (await db.ListEntries.Where(e => e.LeftIn == null).Select(e => e.List).Distinct().ToListAsync(stop)).Order(StringComparer.Ordinal))
            sheets.Add(await Sheet(list, LinkedRow.EntriesSealedFor, Of(list), stop));
        return [.. sheets.Where(s => s.Rows.Count > 0)];
    }

    private IQueryable<Cells> Of(string list) =>
        from entry in db.ListEntries
        where entry.List == list && entry.LeftIn == null
        select new Cells
        {
            Id = entry.Id, AreaCode = entry.AreaCode, CitizenIdSealed = entry.CitizenIdSealed, CitizenIdIndex = entry.CitizenIdIndex, Prefix = entry.Prefix,
            FirstName = entry.FirstName, LastName = entry.LastName, BirthDate = entry.BirthDate, HouseNumber = entry.HouseNumber,
        };

    private async Task<LinkSheet> Sheet(string list, string sealedFor, IQueryable<Cells> rows, CancellationToken stop)
    {
        var sheet = new LinkSheet(list, sealedFor);
        await db.Each(rows, Columns, row => sheet.Add(row, db.CitizenIds), stop);
        return sheet;
    }

    private sealed class Cells
    {
        public Guid Id { get; init; }
        public string AreaCode { get; init; } = "";
        public byte[]? CitizenIdSealed { get; init; }
        public Guid? CitizenIdIndex { get; init; }
        public string? Prefix { get; init; }
        public string? FirstName { get; init; }
        public string? LastName { get; init; }
        public int? BirthDate { get; init; }
        public string? HouseNumber { get; init; }
    }
}
