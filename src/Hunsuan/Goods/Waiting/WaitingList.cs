using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Loans;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Waiting;

/// <summary>Who waits for what, the most urgent first and then the longest (รายการผู้รอ); that it was read is written down.</summary>
public sealed class WaitingList(HunsuanDb db, Activity activity)
{
    public const int Most = 500;

    /// <param name="ReadyAt">A centre that has it now; null for none.</param>
    public sealed record Row(WaitingEntry Entry, string? HouseNumber, string? ReadyAt);

    public async Task<IReadOnlyList<Row>> Read(CancellationToken stop)
    {
        await activity.Note(ActivityKind.ListRead, stop, reason: "waiting");
        var found = await (
            from entry in db.WaitingEntries.AsNoTracking()
            where entry.EndedOn == null
            join household in db.Households on entry.HouseholdId equals household.Id
            orderby entry.Reason, entry.Since, entry.Id
            select new { entry, household.HouseNumber }).Take(Most).ToListAsync(stop);
        var ready = (await (
            from piece in db.LoanPieces
            where piece.State == PieceState.Available
            join centre in db.Centres on piece.CentreId equals centre.Id
            select new { piece.Item, centre.Name }).ToListAsync(stop)).GroupBy(p => p.Item).ToDictionary(g => g.Key, g => g.Min(p => p.Name));
        return [.. found.Select(f => new Row(f.entry, f.HouseNumber, ready.GetValueOrDefault(f.entry.Item)))];
    }

    public Task<int> Count(CancellationToken stop) => db.WaitingEntries.CountAsync(w => w.EndedOn == null, stop);
}
