using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>Moves things of a lot to another centre that the user looks after (โอนสิ่งของระหว่างศูนย์); donor and expiry go with them.</summary>
public sealed class MoveGoods(HunsuanDb db, Activity activity, Ledger ledger, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Quantity { get; set; }
        public Guid? ToCentreId { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (TypedCount.Read(Quantity) is null) yield return new(nameof(Quantity), StockTexts.QuantityWrong);
            if (ToCentreId is null) yield return new(nameof(ToCentreId), StockTexts.CentreRequired);
        }
    }

    /// <exception cref="OutOfAreaException">There is no such lot or centre in the user's area.</exception>
    public async Task<Result<GoodsLot>> Run(Guid lotId, Input input, CancellationToken stop = default)
    {
        var lot = await db.GoodsLots.AsNoTracking().SingleOrDefaultAsync(l => l.Id == lotId, stop) ?? throw new OutOfAreaException("goods_lots");
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var to = await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == input.ToCentreId, stop) ?? throw new OutOfAreaException("centres");
        if (to.Id == lot.CentreId) return new Problem(nameof(input.ToCentreId), StockTexts.SameCentre);
        if (to.ClosedOn <= clock.Today) return new Problem(nameof(input.ToCentreId), StockTexts.CentreClosed);

        var (count, today) = (TypedCount.Read(input.Quantity)!.Value, clock.Today);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await ledger.Change(lot, -count, new(MovementKind.MovedOut, today) { OtherCentreId = to.Id }, stop)) return new Problem(nameof(input.Quantity), StockTexts.NotSoMany);
        var moved = ledger.Bring(
            new()
            {
                Id = Ids.New(), CentreId = to.Id, AreaCode = to.AreaCode, Item = lot.Item, Donor = lot.Donor, ReceivedOn = today, ExpiresOn = lot.ExpiresOn, Quantity = count,
            },
            new(MovementKind.MovedIn, today) { OtherCentreId = lot.CentreId });
        await activity.Save(ActivityKind.GoodsMoved, stop);
        await transaction.CommitAsync(stop);
        return moved;
    }
}
