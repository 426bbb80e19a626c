using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Budget;

/// <summary>Writes a line of the ledger together with the money that it changes (บัญชีวงเงิน), inside the caller's transaction.</summary>
/// <remarks>The money is changed where there is enough, by one statement of the database: of two who take the last, one finds it gone.</remarks>
public sealed class BudgetLedger(HunsuanDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>A new line; the caller saves.</summary>
    public BudgetLine Begin(BudgetLine line)
    {
        db.Add(line);
        Write(line, BudgetMove.Set, line.Amount, null, null);
        return line;
    }

    /// <summary>False where less than that is left in the line; nothing was changed then.</summary>
    public async Task<bool> Reserve(BudgetLine line, long amount, Guid request, CancellationToken stop)
    {
        var changed = await db.BudgetLines.Where(l => l.Id == line.Id && l.Amount - l.Reserved - l.Paid >= amount)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Reserved, l => l.Reserved + amount), stop);
        return Written(changed, line, BudgetMove.Reserved, amount, request);
    }

    /// <summary>Gives back what was reserved. False where it was not; nothing was changed then.</summary>
    public async Task<bool> Free(BudgetLine line, long amount, Guid request, CancellationToken stop)
    {
        var changed = await db.BudgetLines.Where(l => l.Id == line.Id && l.Reserved >= amount)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Reserved, l => l.Reserved - amount), stop);
        return Written(changed, line, BudgetMove.Freed, amount, request);
    }

    /// <summary>Pays what was reserved. False where it was not; nothing was changed then.</summary>
    public async Task<bool> Pay(BudgetLine line, long amount, Guid request, CancellationToken stop)
    {
        var changed = await db.BudgetLines.Where(l => l.Id == line.Id && l.Reserved >= amount)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Reserved, l => l.Reserved - amount).SetProperty(l => l.Paid, l => l.Paid + amount), stop);
        return Written(changed, line, BudgetMove.Paid, amount, request);
    }

    /// <summary>Raises or lowers the amount. False where it is another than the user saw, or less than is reserved and paid; nothing was changed then.</summary>
    public async Task<bool> Set(BudgetLine line, long amount, string reason, CancellationToken stop)
    {
        var changed = await db.BudgetLines.Where(l => l.Id == line.Id && l.Amount == line.Amount && l.Reserved + l.Paid <= amount)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Amount, amount), stop);
        if (changed == 0) return false;
        Write(line, BudgetMove.Set, amount - line.Amount, null, reason);
        return true;
    }

    private bool Written(int changed, BudgetLine line, BudgetMove kind, long amount, Guid request)
    {
        if (changed == 0) return false;
        Write(line, kind, amount, request, null);
        return true;
    }

    private void Write(BudgetLine line, BudgetMove kind, long amount, Guid? request, string? reason) => db.Add(new BudgetMovement
    {
        Id = Ids.New(), LineId = line.Id, AreaCode = line.AreaCode, Kind = kind, Amount = amount, On = clock.Today, UserId = user.Id, ForId = request, Reason = reason,
    });
}
