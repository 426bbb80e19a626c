using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>One lot, and where it could be moved to (ล็อตหนึ่งรายการ).</summary>
public sealed class LotView(HunsuanDb db, TimeProvider clock)
{
    public sealed record Other(Guid Id, string Name);

    public sealed record Sheet(GoodsLot Lot, string Centre, IReadOnlyList<Other> Others);

    /// <summary>Null where there is none that the user looks after.</summary>
    public async Task<Sheet?> Of(Guid id, CancellationToken stop)
    {
        if (await db.GoodsLots.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, stop) is not { } lot) return null;
        var today = clock.Today;
        var centres = await db.Centres.Where(c => c.Id == lot.CentreId || c.ClosedOn == null || c.ClosedOn > today).OrderBy(c => c.Name).Select(c => new Other(c.Id, c.Name)).ToListAsync(stop);
        return new(lot, centres.Single(c => c.Id == lot.CentreId).Name, [.. centres.Where(c => c.Id != lot.CentreId)]);
    }
}
