using System.Globalization;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Demo;

/// <summary>Late registrations for the welfare card as somebody wrote them by hand (รายชื่อเขียนมือ): without numbers, with slips, so that people have pairs to look at.</summary>
/// <remarks>Of people who fall short and are not on the card's list: whoever decides on their pair decides whether they are missed.</remarks>
internal sealed class HandwrittenRows(HunsuanDb db)
{
    private const int Most = 12, Nickname = 2, BornBefore = 2005_00_00, YearOf = 10_000;

    /// <summary>False where nobody is to be written down.</summary>
    public async Task<bool> Write(string path, string province, CancellationToken stop)
    {
        var people = await (
            from person in db.Persons.Present()
            join household in db.Households on person.HouseholdId equals household.Id
            join profile in db.Profiles on person.Id equals profile.PersonId
            where person.AreaCode.StartsWith(province) && profile.Shortfalls != 0 && !profile.IsListed && person.BirthDate < BornBefore && person.FirstName != null
            orderby person.Id
            select new Someone(person.Prefix, person.FirstName!, person.LastName, person.BirthDate!.Value, household.HouseNumber, person.AreaCode)).Take(Most + 1).ToListAsync(stop);
        if (people.Count < 2) return false;
        var rows = people.Zip(people.Skip(1)).Select((pair, i) => CsvSheet.Row(Cells(pair.First, pair.Second, i)));
        await File.WriteAllTextAsync(path, "prefix,first_name,last_name,birth_date,house_no,moo,subdistrict_code,since,amount,status\n" + string.Concat(rows), stop);
        return true;
    }

    // The next one's family name stands for a former one; a nickname is made of the first letters.
    private static string[] Cells(Someone person, Someone next, int number) =>
    [
        person.Prefix ?? "", number % 2 == 1 ? person.First[..Math.Min(Nickname, person.First.Length)] : person.First, number % 2 == 0 ? person.Last ?? "" : next.Last ?? "", Year(person, isOld: number % 4 == 1),
        number % 4 == 2 ? "" : person.House ?? "", person.Area.Length == 8 ? person.Area[6..] : "", person.Area[..6], "01/10/2566", "300", "active",
    ];

    private static string Year(Someone person, bool isOld) =>
        (person.Born / YearOf + ThaiCalendar.BuddhistOffset - (isOld ? 1 : 0)).ToString(CultureInfo.InvariantCulture);

    private sealed record Someone(string? Prefix, string First, string? Last, int Born, string? House, string Area);
}
