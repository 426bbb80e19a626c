using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>One lot, and where it could be moved to (ล็อตหนึ่งรายการ).</summary>
public sealed class LotView(HunsuanDb db, OtherCentres others)
{
    public sealed record Sheet(GoodsLot Lot, string Centre, IReadOnlyList<OtherCentres.Other> Others);

    /// <summary>Null where there is none that the user looks after.</summary>
    public async Task<Sheet?> Of(Guid id, CancellationToken stop)
    {
        if (await db.GoodsLots.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, stop) is not { } lot) return null;
        var centre = await db.Centres.Where(c => c.Id == lot.CentreId).Select(c => c.Name).SingleAsync(stop);
        return new(lot, centre, await others.Of(lot.CentreId, stop));
    }
}
