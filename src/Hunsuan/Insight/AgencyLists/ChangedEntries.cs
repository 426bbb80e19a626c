using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Insight.Lists;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.AgencyLists;

/// <summary>Who came to, left or changed on a version of a list, of the user's area (รายชื่อที่เปลี่ยนในฉบับ); that the names were read is written down.</summary>
internal sealed class ChangedEntries(HunsuanDb db, Activity activity, CurrentUser user)
{
    public const int PageSize = 50;

    /// <param name="HouseholdId">Where somebody of the user's area bears the same citizen ID.</param>
    public sealed record Row(string Name, int? BirthDate, string? HouseNumber, string AreaCode, DateOnly? Since, Guid? HouseholdId);

    public sealed record Found(IReadOnlyList<Row> Rows, int Count, int Page, int Pages);

    public async Task<Found> Of(KnownVersion version, EntryChange change, int page, CancellationToken stop)
    {
        var entries = Entries(version, change);
        var count = await entries.CountAsync(stop);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = await entries.AsNoTracking().OrderBy(e => e.AreaCode).ThenBy(e => e.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        await activity.Note(ActivityKind.ListRead, stop, reason: $"register {version.List} {version.Number} {change}", area: user.AreaCode);

        var people = await People([.. shown.Select(e => e.CitizenIdIndex).OfType<Guid>()], stop);
        return new([.. shown.Select(entry => RowOf(entry, people))], count, page, pages);
    }

    // Who came back later counts as come then, and is not here any more.
    private IQueryable<ListEntry> Entries(KnownVersion version, EntryChange change)
    {
        var (number, import) = (version.Number, version.ImportId);
        var entries = db.ListEntries.Where(e => e.List == version.List);
        return change switch
        {
            EntryChange.Came => entries.Where(e => e.CameIn == number && e.ImportId == import),
            EntryChange.Back => entries.Where(e => e.CameIn == number && e.ImportId != import),
            EntryChange.Left => entries.Where(e => e.LeftIn == number),
            EntryChange.Changed => entries.Where(e =>
                e.CameIn < number && (e.LeftIn == null || e.LeftIn != number) && db.RecordChanges.Any(c => c.ActivityId == import && c.RecordId == e.Id)),
        };
    }

    private sealed record Known(Guid HouseholdId, bool IsRestricted);

    private async Task<Dictionary<Guid, Known>> People(Guid[] indexes, CancellationToken stop)
    {
        var people = await (
            from person in db.Persons.Present()
            where EF.Parameter(indexes).Contains(person.CitizenIdIndex!.Value)
            select new { Index = person.CitizenIdIndex!.Value, person.HouseholdId, IsRestricted = db.Restrictions.Any(r => r.PersonId == person.Id && r.LiftedOn == null) })
            .ToListAsync(stop);
        return people.GroupBy(p => p.Index).ToDictionary(g => g.Key, g => new Known(g.First().HouseholdId, g.Any(p => p.IsRestricted)));
    }

    private static Row RowOf(ListEntry entry, Dictionary<Guid, Known> people)
    {
        var known = entry.CitizenIdIndex is { } index ? people.GetValueOrDefault(index) : null;
        return known is { IsRestricted: true }
            ? new(ListTexts.Restricted, null, null, entry.AreaCode, null, known.HouseholdId)
            : new($"{new NameOfPerson(entry.Prefix, entry.FirstName, entry.LastName)}", entry.BirthDate, entry.HouseNumber, entry.AreaCode, entry.Since, known?.HouseholdId);
    }
}

/// <summary>What happened to an entry in a version (การเปลี่ยนของรายชื่อ).</summary>
internal enum EntryChange
{
    Came = 1,
    Back = 2,
    Left = 3,
    Changed = 4,
}
