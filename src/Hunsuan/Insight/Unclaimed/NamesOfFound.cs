using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Insight.Lists;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>The names of persons and households that rules found (ชื่อผู้ที่กติกาพบ). Whoever asks for them writes down that they were read.</summary>
internal sealed class NamesOfFound(HunsuanDb db, CurrentUser user)
{
    /// <param name="Person">Null where it is about the household as a whole; in words where the use of the person's data is restricted.</param>
    public sealed record Named(Guid HouseholdId, string AreaCode, string? HouseNumber, Text Household, string? Person)
    {
        public string Title => Person ?? Household.ToString();
    }

    /// <summary>By id; who is not there any more is left out.</summary>
    /// <param name="found">Of a person the id and the household; of a household its id twice.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<IReadOnlyDictionary<Guid, Named>> Of(IReadOnlyList<(Guid Id, Guid HouseholdId)> found, CancellationToken stop)
    {
        var (ids, houses) = (found.Select(f => f.Id).ToArray(), found.Select(f => f.HouseholdId).Distinct().ToArray());
        var households = await db.Households.AsNoTracking().Where(h => EF.Parameter(houses).Contains(h.Id)).ToDictionaryAsync(h => h.Id, stop);
        var called = await HouseholdNames.Of(db, houses, stop);
        var names = await (
            from person in db.Persons
            where EF.Parameter(ids).Contains(person.Id)
            let isNamed = !db.Restrictions.Any(r => r.PersonId == person.Id && r.LiftedOn == null)
                || db.Cases.Any(c => c.HouseholdId == person.HouseholdId && c.State == CaseState.Open && c.OwnerId == user.Id)
            select new { person.Id, person.Prefix, person.FirstName, person.LastName, isNamed }).ToDictionaryAsync(p => p.Id, stop);
        return (
            from one in found
            let household = households.GetValueOrDefault(one.HouseholdId)
            where household is not null && (one.Id == one.HouseholdId || names.ContainsKey(one.Id))
            let name = names.GetValueOrDefault(one.Id)
            select (one.Id, new Named(
                household.Id, household.AreaCode, household.HouseNumber, called.NameOf(household.Id, household.HouseNumber),
                name is null ? null : name.isNamed ? $"{new NameOfPerson(name.Prefix, name.FirstName, name.LastName)}" : ListTexts.Restricted))).ToDictionary();
    }
}
