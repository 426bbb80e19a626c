using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Breaches;

/// <summary>Breaches of the area: open ones first, the first due before all (รายการเหตุละเมิด).</summary>
public sealed class BreachList(HunsuanDb db)
{
    public const int Most = 200;

    /// <summary>Those of which the Committee was not told yet and may have to be.</summary>
    public Task<int> CountToTell(CancellationToken stop) =>
        db.Breaches.CountAsync(b => b.ClosedOn == null && b.CommitteeToldAt == null && b.Risk != BreachRisk.None, stop);

    public async Task<IReadOnlyList<Breach>> All(CancellationToken stop) =>
        await db.Breaches.AsNoTracking().OrderBy(b => b.ClosedOn != null).ThenByDescending(b => b.Id).Take(Most).ToListAsync(stop);

    public Task<Breach?> One(Guid id, CancellationToken stop) => db.Breaches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, stop);
}
