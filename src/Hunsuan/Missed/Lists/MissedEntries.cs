using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Registers;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Lists;

/// <summary>Rows of agencies' lists as they stand on a work-list, each with its reason (แถวของบัญชีในรายชื่อผู้ตกหล่น).</summary>
internal sealed class MissedEntries(HunsuanDb db, ListBook lists, AreaBook areas, SamePerson same)
{
    public async Task<IReadOnlyList<MissedRow>> Plain(Guid[] ids, CancellationToken stop) => [.. (await Read(ids, stop)).Select(e => RowOf(e, MissedTexts.NotSurveyed, MissedTexts.NotKnown, null))];

    public async Task<IReadOnlyList<MissedRow>> Left(Guid[] ids, CancellationToken stop)
    {
        var days = (await KnownVersion.Of(db, null, stop)).ToDictionary(v => (v.List, v.Number), v => v.AsOf);
        var people = await same.Of(ids, stop);
        return
        [
            .. from entry in await Read(ids, stop)
               let number = entry.LeftIn ?? 0
               let reason = days.GetValueOrDefault((entry.List, number)) is { } day ? MissedTexts.LeftOn.With(DayText.Brief(day)) : MissedTexts.LeftIn.With(number)
               select RowOf(entry, reason, entry.CitizenIdIndex is null ? MissedTexts.NoNumber : MissedTexts.ByNumber, people[entry.Id].FirstOrDefault()),
        ];
    }

    public async Task<IReadOnlyList<MissedRow>> Gone(Guid[] ids, CancellationToken stop)
    {
        var people = await same.Of(ids, stop);
        return
        [
            .. from entry in await Read(ids, stop)
               let person = people[entry.Id].FirstOrDefault(p => p.IsDead || p.HasLeft)
               where person is not null
               select RowOf(entry, person.IsDead ? MissedTexts.Died : MissedTexts.Moved, person.ByNumber ? MissedTexts.ByNumber : MissedTexts.ByLink, person) with { EntryToCorrect = entry.Id },
        ];
    }

    public async Task<IReadOnlyList<MissedRow>> TwoProvinces(Guid[] ids, CancellationToken stop)
    {
        var others = (await (
            from entry in db.ListEntries
            join other in db.ListEntries on new { entry.CitizenIdIndex, entry.List } equals new { other.CitizenIdIndex, other.List }
            where EF.Parameter(ids).Contains(entry.Id) && entry.CitizenIdIndex != null && other.LeftIn == null
                && other.AreaCode.Substring(0, FindMissed.ProvinceDigits) != entry.AreaCode.Substring(0, FindMissed.ProvinceDigits)
            select new { entry.Id, other.AreaCode }).ToListAsync(stop)).ToLookup(o => o.Id, o => o.AreaCode);
        var cut = await same.CutFrom(ids, stop);
        var people = await same.Of(ids, stop);
        return
        [
            .. from entry in await Read(ids, stop)
               let place = others[entry.Id].Order(StringComparer.Ordinal).FirstOrDefault() ?? cut.GetValueOrDefault(entry.Id)
               where place is not null
               select RowOf(
                   entry, MissedTexts.AlsoIn.With(areas.FullName(place) ?? new(place, place)), others.Contains(entry.Id) ? MissedTexts.ByNumber : MissedTexts.ByLink,
                   people[entry.Id].FirstOrDefault()),
        ];
    }

    private async Task<IReadOnlyList<ListEntry>> Read(Guid[] ids, CancellationToken stop) => await db.ListEntries.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).ToListAsync(stop);

    private MissedRow RowOf(ListEntry entry, Text reason, Text sure, SamePerson.Person? person) => new()
    {
        Id = entry.Id, Name = $"{new NameOfPerson(entry.Prefix, entry.FirstName, entry.LastName)}", BirthDate = entry.BirthDate, AreaCode = entry.AreaCode,
        HouseNumber = entry.HouseNumber, List = lists.NameOf(entry.List), Reason = reason, HowSure = sure, HouseholdId = person?.HouseholdId,
    };
}
