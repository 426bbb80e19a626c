using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Households;

/// <summary>Who lived in a household on a day, and where a person lived over time (ใครอยู่บ้านไหนเมื่อใด).</summary>
public sealed class WhoLivedWhere(HunsuanDb db)
{
    public sealed record Stay(
        Guid Id, Guid PersonId, NameOfPerson Name, Guid HouseholdId, string AreaCode, string? HouseNumber,
        DateOnly? From, ResidenceStart StartedBy, DateOnly? Until, ResidenceEnd? EndedBy);

    public async Task<IReadOnlyList<Stay>> MembersOn(Guid householdId, DateOnly day, CancellationToken stop) =>
        [.. (await OfHousehold(householdId, stop)).Where(s => (s.From is null || s.From <= day) && (s.Until is null || day < s.Until))];

    /// <summary>Every stay in the household, the earliest first.</summary>
    public Task<List<Stay>> OfHousehold(Guid householdId, CancellationToken stop) =>
        Select(db.Residences.Where(r => r.HouseholdId == householdId)).ToListAsync(stop);

    /// <summary>Every stay of the person that lies in the user's area, the earliest first.</summary>
    public Task<List<Stay>> OfPerson(Guid personId, CancellationToken stop) =>
        Select(db.Residences.Where(r => r.PersonId == personId)).ToListAsync(stop);

    // Somebody who moved on to another area is still named here, where the user may know of the stay.
    private IQueryable<Stay> Select(IQueryable<Residence> residences) =>
        from stay in residences
        join person in db.Persons.IgnoreQueryFilters([HunsuanDb.AreaFilter]) on stay.PersonId equals person.Id
        join household in db.Households on stay.HouseholdId equals household.Id
        orderby stay.From, stay.Id
        select new Stay(
            stay.Id, person.Id, new NameOfPerson(person.Prefix, person.FirstName, person.LastName), household.Id, household.AreaCode, household.HouseNumber,
            stay.From, stay.StartedBy, stay.Until, stay.EndedBy);
}
