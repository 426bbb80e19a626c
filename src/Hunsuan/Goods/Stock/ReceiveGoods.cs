using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Loans;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>Takes things in that a donor brought to a centre (รับสิ่งของเข้าศูนย์): a lot of those that are given, or piece by piece of those that are lent.</summary>
public sealed class ReceiveGoods(HunsuanDb db, Activity activity, Ledger ledger, ItemBook items, PieceLedger pieces, TimeProvider clock)
{
    private const int LongestYears = 30;

    public sealed record Input
    {
        public string? Item { get; set; }

        /// <summary>As typed; not asked for what is lent.</summary>
        public string? Quantity { get; set; }

        /// <summary>Numbers of the pieces, one a line; for what is lent.</summary>
        public string? Serials { get; set; }

        public string Donor { get; set; } = "";
        public DateInput? ReceivedOn { get; set; }
        public DateInput? ExpiresOn { get; set; }

        public IEnumerable<Problem> Check(ItemBook items, DateOnly today)
        {
            var item = items.Find(Item);
            if (item is null) yield return new(nameof(Item), StockTexts.ItemRequired);
            if (item is { Use: ItemUse.Given } && TypedCount.Read(Quantity) is null) yield return new(nameof(Quantity), StockTexts.QuantityWrong);
            if (item is { Use: ItemUse.Lent } && Numbers.Count is 0 or > LoanPiece.MostAtOnce) yield return new(nameof(Serials), StockTexts.SerialsRequired.With(LoanPiece.MostAtOnce));
            if (Numbers.Any(n => n.Length > LoanPiece.SerialMaxLength)) yield return new(nameof(Serials), StockTexts.TooLong.With(LoanPiece.SerialMaxLength));
            if (Donor.IsBlank) yield return new(nameof(Donor), StockTexts.DonorRequired);
            if (Donor.Length > GoodsLot.DonorMaxLength) yield return new(nameof(Donor), StockTexts.TooLong.With(GoodsLot.DonorMaxLength));
            var received = ReceivedOn.PastDay(nameof(ReceivedOn), today);
            foreach (var problem in received.Problems) yield return problem;
            if (item is { Expires: true } && ExpiresOn is { IsBlank: false })
                foreach (var problem in ExpiresOn.DayToCome(nameof(ExpiresOn), today, today.AddYears(LongestYears)).Problems) yield return problem;
        }

        internal IReadOnlyList<string> Numbers => [.. (Serials ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
    }

    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<int>> Run(Guid centreId, Input input, CancellationToken stop = default)
    {
        var centre = await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == centreId, stop) ?? throw new OutOfAreaException("centres");
        if (input.Check(items, clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var (item, today) = (items.Find(input.Item)!, clock.Today);
        var (donor, on) = (input.Donor.Trim(), input.ReceivedOn.PastDay("", today).Value);
        if (item.Use is ItemUse.Lent) return await pieces.Receive(centre, item, input.Numbers, donor, on, stop);

        var lot = new GoodsLot
        {
            Id = Ids.New(), CentreId = centre.Id, AreaCode = centre.AreaCode, Item = item.Id, Donor = donor, ReceivedOn = on, Quantity = TypedCount.Read(input.Quantity)!.Value,
            ExpiresOn = item.Expires && input.ExpiresOn is { IsBlank: false } ? input.ExpiresOn.DayToCome("", today, today.AddYears(LongestYears)).Value : null,
        };
        ledger.Bring(lot, new(MovementKind.Received, on));
        await activity.Save(ActivityKind.GoodsReceived, stop);
        return lot.Quantity;
    }
}
