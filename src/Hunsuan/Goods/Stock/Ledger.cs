using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>Writes a line of the ledger together with the stock that it changes (บัญชีเคลื่อนไหวสิ่งของ), inside the caller's transaction.</summary>
/// <remarks>The stock is changed where it is enough, by one statement of the database: of two who take the last, one finds it gone.</remarks>
public sealed class Ledger(HunsuanDb db, CurrentUser user)
{
    /// <summary>What happened, beside the lot and the number.</summary>
    public sealed record Entry(MovementKind Kind, DateOnly On)
    {
        public Guid? ForId { get; init; }
        public Guid? OtherCentreId { get; init; }
        public string? Reason { get; init; }
    }

    /// <summary>A lot that comes to a centre; the caller saves.</summary>
    public GoodsLot Bring(GoodsLot lot, Entry entry)
    {
        db.Add(lot);
        db.Add(Line(lot, lot.Quantity, entry));
        return lot;
    }

    /// <summary>False where less is left than goes; nothing was changed then.</summary>
    public async Task<bool> Change(GoodsLot lot, int by, Entry entry, CancellationToken stop)
    {
        var changed = await db.GoodsLots.Where(l => l.Id == lot.Id && l.Quantity + by >= 0)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Quantity, l => l.Quantity + by), stop);
        if (changed == 0) return false;
        db.Add(Line(lot, by, entry));
        return true;
    }

    /// <summary>False where it is not as many as whoever counted saw; nothing was changed then.</summary>
    public async Task<bool> Count(GoodsLot lot, int seen, int counted, Entry entry, CancellationToken stop)
    {
        var changed = await db.GoodsLots.Where(l => l.Id == lot.Id && l.Quantity == seen).ExecuteUpdateAsync(set => set.SetProperty(l => l.Quantity, counted), stop);
        if (changed == 0) return false;
        db.Add(Line(lot, counted - seen, entry));
        return true;
    }

    private GoodsMovement Line(GoodsLot lot, int quantity, Entry entry) => new()
    {
        Id = Ids.New(), CentreId = lot.CentreId, AreaCode = lot.AreaCode, Item = lot.Item, LotId = lot.Id, Kind = entry.Kind, Quantity = quantity, On = entry.On,
        UserId = user.Id, ForId = entry.ForId, OtherCentreId = entry.OtherCentreId, Reason = entry.Reason,
    };
}
