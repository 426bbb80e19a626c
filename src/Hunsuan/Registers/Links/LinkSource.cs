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

    /// <summary>So many ids are asked for at once.</summary>
    public const int AtOnce = 4000;

    private const int Year = 10_000;

    /// <summary>The survey first, then the lists by their ids; none without records.</summary>
    public async Task<IReadOnlyList<LinkSheet>> Read(CancellationToken stop)
    {
        await using var moment = await OneMoment.Of(db, stop);
        var sheets = new List<LinkSheet> { await Survey(stop) };
        foreach (var list in (await Present.Select(e => e.List).Distinct().ToListAsync(stop)).Order(StringComparer.Ordinal))
            sheets.Add(await Sheet(list, LinkedRow.EntriesSealedFor, Cut(Present.Where(e => e.List == list)), stop));
        return [.. sheets.Where(s => s.Rows.Count > 0)];
    }

    /// <summary>Of some records those that are there, a sheet for each of the lists; null where one is on a list that is none of them.</summary>
    public async Task<IReadOnlyList<LinkSheet>?> Some(IReadOnlyList<string> lists, IReadOnlyCollection<Guid> persons, IReadOnlyCollection<Guid> entries, CancellationToken stop)
    {
        var (sheets, isNew) = (lists.ToDictionary(list => list, list => new LinkSheet(list, list == LinkedPair.Persons ? Person.SealedFor : LinkedRow.EntriesSealedFor)), false);
        foreach (var ids in persons.Order().Chunk(AtOnce))
            await db.Each(Of(db.Persons.Present().Where(p => EF.Parameter(ids).Contains(p.Id))), Columns, row => Take(LinkedPair.Persons, row), stop);
        if (limits.GoneYears > 0 && sheets.TryGetValue(LinkedPair.Persons, out var survey))
        {
            foreach (var ids in persons.Order().Chunk(AtOnce))
                await db.Each(Of(Gone.Where(p => EF.Parameter(ids).Contains(p.Id))), Columns, row => survey.AddGone(row, db.CitizenIds), stop);
        }

        foreach (var ids in entries.Order().Chunk(AtOnce))
            await db.Each(Cut(Present.Where(e => EF.Parameter(ids).Contains(e.Id))), [.. Columns, nameof(Cells.List)], row => Take(row.Word(Columns.Count)!, row), stop);
        if (!isNew) return [.. lists.Select(list => sheets[list])];
        foreach (var sheet in sheets.Values) sheet.Dispose();
        return null;

        void Take(string list, PlainRow row)
        {
            if (sheets.TryGetValue(list, out var sheet)) sheet.Add(row, db.CitizenIds);
            else isNew = true;
        }
    }

    /// <summary>Whether somebody of these died, left or came back: who is gone has to be told anew then.</summary>
    public async Task<bool> TurnsOnGone(IReadOnlyCollection<Guid> persons, CancellationToken stop)
    {
        if (limits.GoneYears == 0 || persons.Count == 0) return false;
        var met = new MetAgain();
        await db.Each(Of(Gone), Columns, met.Gone, stop);
        foreach (var ids in persons.Order().Chunk(AtOnce))
        {
            if (await Gone.AnyAsync(p => EF.Parameter(ids).Contains(p.Id), stop)) return true;
            if (await db.LinkedPairs.AnyAsync(p => EF.Parameter(ids).Contains(p.LeftId) && p.LeftList == LinkedPair.Gone, stop)) return true;
            await db.Each(Of(db.Persons.Present().Where(p => EF.Parameter(ids).Contains(p.Id))), Columns, met.Present, stop);
        }

        return met.IsAnybodyMet;
    }

    private IQueryable<ListEntry> Present => db.ListEntries.Where(e => e.LeftIn == null);

    // Of a day that is known in part, its year counts.
    private IQueryable<Person> Gone
    {
        get
        {
            var since = clock.Today.AddYears(-limits.GoneYears);
            var diedSince = since.Year * Year;
            return db.Persons.Where(p => p.DiedOn >= diedSince || (p.DiedOn == null && p.LeftOn >= since));
        }
    }

    // Those who are gone stand among the survey: a row of a list is then either of somebody present or of somebody gone.
    private async Task<LinkSheet> Survey(CancellationToken stop)
    {
        var (sheet, met) = (new LinkSheet(LinkedPair.Persons, Person.SealedFor), new MetAgain());
        if (limits.GoneYears > 0) await db.Each(Of(Gone), Columns, met.Gone, stop);
        await db.Each(Of(db.Persons.Present()), Columns, row =>
        {
            met.Present(row);
            sheet.Add(row, db.CitizenIds);
        }, stop);
        if (met.IsAnybodyGone) await db.Each(Of(Gone), Columns, row => AddGone(sheet, met, row), stop);
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

    private static IQueryable<Cells> Cut(IQueryable<ListEntry> entries) =>
        from entry in entries
        select new Cells
        {
            Id = entry.Id, AreaCode = entry.AreaCode, CitizenIdSealed = entry.CitizenIdSealed, CitizenIdIndex = entry.CitizenIdIndex, Prefix = entry.Prefix,
            FirstName = entry.FirstName, LastName = entry.LastName, BirthDate = entry.BirthDate, HouseNumber = entry.HouseNumber, List = entry.List,
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
        public string? List { get; init; }
    }
}
