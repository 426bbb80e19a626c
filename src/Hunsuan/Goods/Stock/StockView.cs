using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Goods.Loans;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Stock;

/// <summary>What centres have to give and to lend, and when it runs out (สต็อกของศูนย์). Nothing of it is about people.</summary>
public sealed class StockView(HunsuanDb db, ItemBook items, TimeProvider clock)
{
    /// <param name="There">What may be given today.</param>
    /// <param name="Expired">What is there and may not.</param>
    public sealed record Line(ItemKind Item, int There, int Expired, DateOnly? NextExpiry, Forecast Forecast, IReadOnlyList<GoodsLot> Lots);

    public sealed record Pieces(string Item, IReadOnlyList<LoanPiece> All)
    {
        public int In(PieceState state) => All.Count(p => p.State == state);
    }

    public sealed record Sheet(Centre Centre, IReadOnlyList<Line> Lines, IReadOnlyList<Pieces> Lent);

    /// <param name="Kinds">How many kinds of things are there to give.</param>
    /// <param name="ToLend">How many pieces wait for somebody to borrow them.</param>
    /// <param name="Soon">How many kinds run out or expire soon.</param>
    public sealed record Summary(Centre Centre, int Kinds, int ToLend, int Soon);

    /// <summary>Centres that the user works with; those with stock first.</summary>
    public async Task<IReadOnlyList<Summary>> All(CancellationToken stop)
    {
        var today = clock.Today;
        var summaries = new List<Summary>();
        foreach (var centre in await db.Centres.AsNoTracking().Where(c => c.ClosedOn == null || c.ClosedOn > today).OrderBy(c => c.AreaCode).ThenBy(c => c.Name).ToListAsync(stop))
        {
            var sheet = await Of(centre, stop);
            summaries.Add(new(centre, sheet.Lines.Count(l => l.There > 0), sheet.Lent.Sum(l => l.In(PieceState.Available)), sheet.Lines.Count(l => NeedsCare(l, today))));
        }

        return [.. summaries.OrderBy(s => s.Kinds + s.ToLend == 0)];
    }

    /// <summary>What may be given today, centre by centre.</summary>
    public async Task<IReadOnlyList<(Centre Centre, Line Line)>> ToGive(CancellationToken stop)
    {
        var (today, lines) = (clock.Today, new List<(Centre, Line)>());
        foreach (var centre in await db.Centres.AsNoTracking().Where(c => c.ClosedOn == null || c.ClosedOn > today).OrderBy(c => c.Name).ToListAsync(stop))
            lines.AddRange((await Of(centre, stop)).Lines.Where(l => l.There > 0).Select(l => (centre, l)));
        return lines;
    }

    public Task<Centre?> Find(Guid centre, CancellationToken stop) => db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == centre, stop);

    public async Task<Sheet> Of(Centre centre, CancellationToken stop)
    {
        var today = clock.Today;
        var from = today.AddDays(-Forecast.Days);
        var lots = (await db.GoodsLots.AsNoTracking().Where(l => l.CentreId == centre.Id).ToListAsync(stop)).ToLookup(l => l.Item);
        var given = (await db.GoodsMovements
                .Where(m => m.CentreId == centre.Id && m.Kind == MovementKind.Given && m.On >= from && !db.GoodsMovements.Any(b => b.ForId == m.ForId && b.Kind == MovementKind.TakenBack))
                .Select(m => new { m.Item, m.On, m.Quantity }).ToListAsync(stop))
            .ToLookup(m => m.Item, m => (m.On, -m.Quantity));
        var pieces = await db.LoanPieces.AsNoTracking().Where(p => p.CentreId == centre.Id).OrderBy(p => p.Serial).ToListAsync(stop);
        return new(
            centre,
            [.. from item in items.All where lots.Contains(item.Id) select LineOf(item, [.. lots[item.Id]], [.. given[item.Id]], today)],
            [.. pieces.GroupBy(p => p.Item).OrderBy(g => items.NameOf(g.Key).Thai, StringComparer.Ordinal).Select(g => new Pieces(g.Key, [.. g]))]);
    }

    public static bool NeedsCare(Line line, DateOnly today) =>
        line.Expired > 0 || line.Forecast.IsSoon(today) || (line.NextExpiry is { } on && on.DayNumber - today.DayNumber <= Forecast.SoonDays);

    private static Line LineOf(ItemKind item, IReadOnlyList<GoodsLot> lots, IReadOnlyList<(DateOnly, int)> given, DateOnly today)
    {
        var (left, expired) = (lots.Where(l => l.Quantity > 0 && !IsExpired(l, today)).ToList(), lots.Where(l => IsExpired(l, today)).Sum(l => l.Quantity));
        var there = left.Sum(l => l.Quantity);
        return new(
            item, there, expired, left.Min(l => l.ExpiresOn), Forecast.Of(there, lots.Min(l => l.ReceivedOn), given, today),
            [.. lots.Where(l => l.Quantity > 0).OrderBy(l => l.ExpiresOn ?? DateOnly.MaxValue).ThenBy(l => l.Id)]);
    }

    public static bool IsExpired(GoodsLot lot, DateOnly today) => lot.ExpiresOn is { } on && on < today;
}
