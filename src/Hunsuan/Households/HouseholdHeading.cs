using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>What a household is called and where it lives (หัวเรื่องครัวเรือน), for the head of every page about it; that it was opened is written down.</summary>
public sealed class HouseholdHeading(HunsuanDb db, AreaBook areas, RecordReads reads)
{
    public sealed record Heading(Household Household, Text Name, Text Address, IReadOnlyList<Person> Members)
    {
        public string Path => PathOf(Household.Id);
    }

    public static string PathOf(Guid householdId) => $"/households/{householdId}";

    /// <summary>Null where the household is not in the user's area.</summary>
    /// <exception cref="TooManyReadsException">The user has opened very many.</exception>
    public async Task<Heading?> Of(Guid householdId, CancellationToken stop)
    {
        if (await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == householdId, stop) is not { } household) return null;
        await reads.Note(householdId, stop);
        var members = await db.Persons.AsNoTracking().Present().Where(p => p.HouseholdId == householdId)
            .OrderBy(p => p.PersonNo ?? int.MaxValue).ThenBy(p => p.Id).ToListAsync(stop);
        var name = HouseholdName.Of(members.Select(m => new HouseholdName.Member(householdId, m.LastName, m.Relation, m.PersonNo)), household.HouseNumber);
        return new(household, name, AddressLine.Of(areas, household.HouseNumber, household.AreaCode), members);
    }

    /// <summary>The household of a person who lives in the user's area, and the person; null where there is none.</summary>
    public async Task<(Heading Heading, Person Person)?> OfPerson(Guid personId, CancellationToken stop) =>
        await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, stop) is { } person && await Of(person.HouseholdId, stop) is { } heading
            ? (heading, person)
            : null;
}
