using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>Puts what was counted in place of what the ledger says, lot by lot, with a reason where they differ (ตรวจนับสิ่งของ).</summary>
public sealed class CountGoods(HunsuanDb db, Activity activity, Ledger ledger, TimeProvider clock)
{
    /// <summary>One lot on the sheet.</summary>
    public sealed record Row
    {
        public Guid LotId { get; set; }

        /// <summary>What the ledger said when the sheet was made.</summary>
        public int Seen { get; set; }

        /// <summary>As typed; blank where the lot was not counted.</summary>
        public string? Counted { get; set; }

        public string? Reason { get; set; }
    }

    public sealed record Input
    {
        public List<Row> Rows { get; set => field = value ?? []; } = [];

        public IEnumerable<Problem> Check()
        {
            if (Rows.All(r => r.Counted.IsBlank)) yield return new("Rows-0-Counted", StockTexts.NothingCounted);
            foreach (var (index, row) in Rows.Index().Where(r => !r.Item.Counted.IsBlank))
            {
                var count = TypedCount.Read(row.Counted, least: 0);
                if (count is null) yield return new($"Rows-{index}-Counted", StockTexts.CountWrong);
                else if (count != row.Seen && row.Reason.IsBlank) yield return new($"Rows-{index}-Reason", StockTexts.DifferenceNeedsReason.With(row.Seen, count.Value));
                if (row.Reason?.Length > GoodsMovement.ReasonMaxLength) yield return new($"Rows-{index}-Reason", StockTexts.TooLong.With(GoodsMovement.ReasonMaxLength));
            }
        }
    }

    /// <returns>In how many lots another number was found.</returns>
    /// <exception cref="OutOfAreaException">A lot is not at this centre, or not in the user's area.</exception>
    public async Task<Result<int>> Run(Guid centreId, Input input, CancellationToken stop = default)
    {
        var ids = input.Rows.Select(r => r.LotId).ToArray();
        var lots = await db.GoodsLots.AsNoTracking().Where(l => l.CentreId == centreId && EF.Parameter(ids).Contains(l.Id)).ToDictionaryAsync(l => l.Id, stop);
        if (ids.Length == 0 || ids.Any(id => !lots.ContainsKey(id))) throw new OutOfAreaException("goods_lots");
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        var differing = input.Rows.Index().Where(r => !r.Item.Counted.IsBlank && TypedCount.Read(r.Item.Counted, least: 0) != r.Item.Seen)
            .OrderBy(r => r.Item.LotId).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        foreach (var (index, row) in differing)
        {
            if (!await ledger.Count(lots[row.LotId], row.Seen, TypedCount.Read(row.Counted, least: 0)!.Value, new(MovementKind.Counted, clock.Today) { Reason = row.Reason!.Trim() }, stop))
                return new Problem($"Rows-{index}-Counted", StockTexts.ChangedMeanwhile);
        }

        // That all was as it should be is worth knowing too.
        await activity.Save(ActivityKind.GoodsCounted, stop, reason: centreId.ToString());
        await transaction.CommitAsync(stop);
        return differing.Count;
    }
}
