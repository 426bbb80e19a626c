using Hunsuan.Data;
using Hunsuan.Goods.Stock;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Gifts;

/// <summary>Takes things of a kind out of a centre's lots, first what expires first, and nothing that has expired (จ่ายล็อตที่หมดอายุก่อน).</summary>
public sealed class TakeFromStock(HunsuanDb db, Ledger ledger)
{
    /// <summary>Inside the caller's transaction, which is taken back where less is there.</summary>
    /// <returns>How many were found, at most as many as asked for.</returns>
    public async Task<int> Run(Guid centreId, string item, int count, Ledger.Entry entry, DateOnly today, CancellationToken stop)
    {
        await Hold(centreId, item, stop);
        var found = 0;
        var lots = await db.GoodsLots.AsNoTracking()
            .Where(l => l.CentreId == centreId && l.Item == item && l.Quantity > 0 && (l.ExpiresOn == null || l.ExpiresOn >= today)).ToListAsync(stop);
        foreach (var lot in lots.OrderBy(l => l.ExpiresOn ?? DateOnly.MaxValue).ThenBy(l => l.Id).TakeWhile(_ => found < count))
        {
            var taken = Math.Min(lot.Quantity, count - found);
            if (await ledger.Change(lot, -taken, entry, stop)) found += taken;
        }

        return found;
    }

    // Nobody else changes them until the transaction ends; all who need several take them in the order of their ids, so that no two wait for each other.
    private async Task Hold(Guid centreId, string item, CancellationToken stop)
    {
        var ids = await db.GoodsLots.Where(l => l.CentreId == centreId && l.Item == item && l.Quantity > 0).OrderBy(l => l.Id).Select(l => l.Id).ToListAsync(stop);
        foreach (var id in ids) await db.GoodsLots.Where(l => l.Id == id).ExecuteUpdateAsync(set => set.SetProperty(l => l.Quantity, l => l.Quantity), stop);
    }
}
