using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Reads records that stand in pairs and clusters, as far as the user may see them (อ่านระเบียนที่เชื่อมโยง).</summary>
/// <remarks>A person whose data is restricted is not among them.</remarks>
internal sealed class LinkedRows(HunsuanDb db)
{
    public async Task<Dictionary<Guid, LinkedRow>> Of(IReadOnlyCollection<Guid> records, CancellationToken stop)
    {
        var ids = records.ToArray();
        var persons = await (
            from person in db.Persons.AsNoTracking()
            join household in db.Households on person.HouseholdId equals household.Id
            where EF.Parameter(ids).Contains(person.Id) && !db.Restrictions.Any(r => r.PersonId == person.Id && r.LiftedOn == null)
            select new { person, household.HouseNumber }).ToListAsync(stop);
        var entries = await db.ListEntries.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).ToListAsync(stop);
        return persons.Select(p => LinkedRow.Of(p.person, p.HouseNumber, db.CitizenIds)).Concat(entries.Select(e => LinkedRow.Of(e, db.CitizenIds))).ToDictionary(r => r.Id);
    }
}
