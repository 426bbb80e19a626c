using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Gifts;

/// <summary>
/// Takes back a gift that was written down by mistake (ยกเลิกการให้): what was given goes back into the lots that it came from, and it is no help of the case any more. The
/// gift stays in the record with the reason.
/// </summary>
public sealed class TakeGiftBack(HunsuanDb db, Activity activity, Ledger ledger, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Reason.IsBlank) yield return new(nameof(Reason), StockTexts.ReasonRequired);
            if (Reason?.Length > GoodsMovement.ReasonMaxLength) yield return new(nameof(Reason), StockTexts.TooLong.With(GoodsMovement.ReasonMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such gift, or its centre is not in the user's area.</exception>
    public async Task<Result<Gift>> Run(Guid giftId, Input input, CancellationToken stop = default)
    {
        var gift = await db.Gifts.SingleOrDefaultAsync(g => g.Id == giftId, stop) ?? throw new OutOfAreaException("gifts");
        if (gift.TakenBackOn is not null) return new Problem(null, GiftTexts.TakenBackAlready);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (gift.HelpId is { } id && await db.Helps.SingleOrDefaultAsync(h => h.Id == id, stop) is { } help)
        {
            if (!await OpenCaseHold.Take(db, help.CaseId, stop)) return new Problem(null, GiftTexts.CaseClosed);
            db.Remove(help);
        }

        (gift.TakenBackOn, gift.TakenBackWhy, gift.HelpId) = (clock.Today, input.Reason.Known, null);
        await Restore(gift, stop);
        try
        {
            await activity.Save(ActivityKind.GiftTakenBack, stop, gift.HouseholdId, reason: gift.TakenBackWhy);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else was quicker; what was put into the lots goes out of them with the transaction.
            db.ChangeTracker.Clear();
            return new Problem(null, GiftTexts.TakenBackAlready);
        }

        await transaction.CommitAsync(stop);
        return gift;
    }

    private async Task Restore(Gift gift, CancellationToken stop)
    {
        var went = await db.GoodsMovements.AsNoTracking().Where(m => m.ForId == gift.Id && m.Kind == MovementKind.Given && m.LotId != null).OrderBy(m => m.LotId).ToListAsync(stop);
        if (went.Sum(line => -line.Quantity) != gift.Quantity) throw new OutOfAreaException("goods_movements");
        foreach (var line in went)
        {
            var lot = await db.GoodsLots.AsNoTracking().SingleAsync(l => l.Id == line.LotId, stop);
            await ledger.Change(lot, -line.Quantity, new(MovementKind.TakenBack, clock.Today) { ForId = gift.Id, Reason = gift.TakenBackWhy }, stop);
        }
    }
}
