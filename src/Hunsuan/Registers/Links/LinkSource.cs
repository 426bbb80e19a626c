using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>
/// Reads what is to be linked as it is at one moment (อ่านระเบียนที่จะเชื่อมโยง): who lives in a household, who died or left not long ago, and the rows that
/// each list has now.
/// </summary>
/// <remarks>Whoever asked that their data be restricted is left out.</remarks>
internal sealed class LinkSource(HunsuanDb db, LinkLimits limits, TimeProvider clock)
{
    public static readonly IReadOnlyList<string> Columns =
    [
        nameof(Cells.Id), nameof(Cells.AreaCode), nameof(Cells.CitizenIdSealed), nameof(Cells.CitizenIdIndex), nameof(Cells.Prefix), nameof(Cells.FirstName),
        nameof(Cells.LastName), nameof(Cells.BirthDate), nameof(Cells.HouseNumber),
    ];

    private const int Year = 10_000;

    /// <summary>The survey first, then the lists by their ids; none without records.</summary>
    public async Task<IReadOnlyList<LinkSheet>> Read(CancellationToken stop)
    {
        await using var moment = await OneMoment.Of(db, stop);
        var sheets = new List<LinkSheet> { await Survey(stop) };
        foreach (var list in (await db.ListEntries.Where(e => e.LeftIn == null).Select(e => e.List).Distinct().ToListAsync(stop)).Order(StringComparer.Ordinal))
            sheets.Add(await Sheet(list, LinkedRow.EntriesSealedFor, Of(list), stop));
        return [.. sheets.Where(s => s.Rows.Count > 0)];
    }

    // Those who are gone stand among the survey: a row of a list is then either of somebody present or of somebody gone.
    private async Task<LinkSheet> Survey(CancellationToken stop)
    {
        var since = clock.Today.AddYears(-limits.GoneYears);
        // Of a day that is known in part, its year counts.
        var diedSince = since.Year * Year;
        var gone = Of(db.Persons.Where(p => p.DiedOn >= diedSince || (p.DiedOn == null && p.LeftOn >= since)));
        var (sheet, met) = (new LinkSheet(LinkedPair.Persons, Person.SealedFor), new MetAgain());
        if (limits.GoneYears > 0) await db.Each(gone, Columns, met.Gone, stop);
        await db.Each(Of(db.Persons.Present()), Columns, row =>
        {
            met.Present(row);
            sheet.Add(row, db.CitizenIds);
        }, stop);
        if (met.IsAnybodyGone) await db.Each(gone, Columns, row => AddGone(sheet, met, row), stop);
        return sheet;
    }

    private void AddGone(LinkSheet sheet, MetAgain met, PlainRow row)
    {
        if (!met.Is(row)) sheet.AddGone(row, db.CitizenIds);
    }

    private IQueryable<Cells> Of(IQueryable<Person> persons) =>
        from person in persons
        join household in db.Households on person.HouseholdId equals household.Id
        where !db.Restrictions.Any(r => r.PersonId == person.Id && r.LiftedOn == null)
        select new Cells
        {
            Id = person.Id, AreaCode = person.AreaCode, CitizenIdSealed = person.CitizenIdSealed, CitizenIdIndex = person.CitizenIdIndex, Prefix = person.Prefix,
            FirstName = person.FirstName, LastName = person.LastName, BirthDate = person.BirthDate, HouseNumber = household.HouseNumber,
        };

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
