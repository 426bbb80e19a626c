using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods;

/// <summary>What a household was given and lent, and what it waits for, newest first (สิ่งของของครัวเรือน).</summary>
public sealed class HouseholdGoods(HunsuanDb db, PublicDirectory directory)
{
    public sealed record Sheet(IReadOnlyList<Gift> Gifts, IReadOnlyList<Loan> Loans, IReadOnlyList<WaitingEntry> Waiting);

    public async Task<Sheet> Of(Guid household, CancellationToken stop) => new(
        await db.Gifts.AsNoTracking().Where(g => g.HouseholdId == household).OrderByDescending(g => g.GivenOn).ThenByDescending(g => g.Id).ToListAsync(stop),
        await db.Loans.AsNoTracking().Where(l => l.HouseholdId == household).OrderByDescending(l => l.EndedOn == null).ThenByDescending(l => l.Id).ToListAsync(stop),
        await db.WaitingEntries.AsNoTracking().Where(w => w.HouseholdId == household && w.EndedOn == null).OrderBy(w => w.Id).ToListAsync(stop));

    /// <summary>Of a centre, wherever it stands.</summary>
    public Task<string?> NameOf(Guid centre, CancellationToken stop) => directory.Centres.Where(c => c.Id == centre).Select(c => (string?)c.Name).SingleOrDefaultAsync(stop);

    public Task<Gift?> Gift(Guid id, CancellationToken stop) => db.Gifts.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, stop);

    public Task<Loan?> Loan(Guid id, CancellationToken stop) => db.Loans.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, stop);
}
