using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>Takes things out of stock that can be given to nobody, with the reason (ตัดจำหน่ายสิ่งของ).</summary>
public sealed class WriteOffGoods(HunsuanDb db, Activity activity, Ledger ledger, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Quantity { get; set; }
        public string Reason { get; set; } = "";

        public IEnumerable<Problem> Check()
        {
            if (TypedCount.Read(Quantity) is null) yield return new(nameof(Quantity), StockTexts.QuantityWrong);
            if (Reason.IsBlank) yield return new(nameof(Reason), StockTexts.ReasonRequired);
            if (Reason.Length > GoodsMovement.ReasonMaxLength) yield return new(nameof(Reason), StockTexts.TooLong.With(GoodsMovement.ReasonMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such lot in the user's area.</exception>
    public async Task<Result<GoodsLot>> Run(Guid lotId, Input input, CancellationToken stop = default)
    {
        var lot = await db.GoodsLots.AsNoTracking().SingleOrDefaultAsync(l => l.Id == lotId, stop) ?? throw new OutOfAreaException("goods_lots");
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await ledger.Change(lot, -TypedCount.Read(input.Quantity)!.Value, new(MovementKind.WrittenOff, clock.Today) { Reason = input.Reason.Trim() }, stop))
            return new Problem(nameof(input.Quantity), StockTexts.NotSoMany);
        await activity.Save(ActivityKind.GoodsWrittenOff, stop);
        await transaction.CommitAsync(stop);
        return lot;
    }
}
