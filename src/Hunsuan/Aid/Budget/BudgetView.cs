using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Budget;

/// <summary>Budget lines of the user's area with their ledgers (วงเงินและรายการเคลื่อนไหว). They name nobody.</summary>
public sealed class BudgetView(HunsuanDb db)
{
    public const int Latest = 100, Most = 100_000;

    public sealed record Row(BudgetMovement Movement, string? Who);

    /// <summary>The newest fiscal year first.</summary>
    public async Task<IReadOnlyList<IGrouping<int, BudgetLine>>> Lines(CancellationToken stop) =>
    [
        .. (await db.BudgetLines.AsNoTracking().OrderByDescending(l => l.FiscalYear).ThenBy(l => l.AreaCode).ThenBy(l => l.Name).ToListAsync(stop)).GroupBy(l => l.FiscalYear),
    ];

    /// <summary>Null where it is not in the user's area.</summary>
    public Task<BudgetLine?> Find(Guid id, CancellationToken stop) => db.BudgetLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, stop);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<Row>> Movements(Guid line, int most, CancellationToken stop)
    {
        var found = await (
            from movement in db.BudgetMovements.AsNoTracking()
            where movement.LineId == line
            orderby movement.Id descending
            join user in db.Users on movement.UserId equals user.Id into users
            from user in users.DefaultIfEmpty()
            select new { movement, Who = (string?)user.Name }).Take(most).ToListAsync(stop);
        return [.. found.Select(f => new Row(f.movement, f.Who))];
    }
}
