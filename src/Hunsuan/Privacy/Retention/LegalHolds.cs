using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Retention;

/// <summary>Which holds stand in force today (คำสั่งที่มีผลอยู่).</summary>
public sealed class LegalHolds(HunsuanDb db, TimeProvider clock)
{
    public IQueryable<LegalHold> InForce
    {
        get
        {
            var today = clock.Today;
            return db.LegalHolds.Where(h => h.LiftedOn == null && (h.Until == null || h.Until >= today));
        }
    }

    public async Task<IReadOnlyList<LegalHold>> All(CancellationToken stop) => await InForce.AsNoTracking().OrderByDescending(h => h.Id).ToListAsync(stop);

    public Task<LegalHold?> One(Guid id, CancellationToken stop) => db.LegalHolds.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id, stop);

    /// <summary>The hold on a person or the household that the person lives in; null where there is none.</summary>
    public Task<LegalHold?> On(Guid personId, Guid householdId, CancellationToken stop) => InForce.AsNoTracking()
        .OrderBy(h => h.Id).FirstOrDefaultAsync(h => h.PersonId == personId || (h.PersonId == null && h.HouseholdId == householdId), stop);
}
