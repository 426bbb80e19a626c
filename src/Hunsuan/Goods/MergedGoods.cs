using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Goods.Waiting;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods;

/// <summary>Gifts, loans and waiting go over to the household that stays (สิ่งของตามครัวเรือนที่รวม), so that nothing is given twice and everything comes back.</summary>
internal sealed class MergedGoods(HunsuanDb db, TimeProvider clock) : IGoesWithMerge
{
    public async Task Take(Household ending, Household into, CancellationToken stop)
    {
        foreach (var gift in await db.Gifts.Where(g => g.HouseholdId == ending.Id).ToListAsync(stop)) (gift.HouseholdId, gift.AreaCode) = (into.Id, into.AreaCode);
        foreach (var loan in await db.Loans.Where(l => l.HouseholdId == ending.Id).ToListAsync(stop)) (loan.HouseholdId, loan.AreaCode) = (into.Id, into.AreaCode);

        var waitsAlready = await db.WaitingEntries.Where(w => w.HouseholdId == into.Id && w.EndedOn == null).Select(w => w.Item).ToListAsync(stop);
        foreach (var entry in await db.WaitingEntries.Where(w => w.HouseholdId == ending.Id && w.EndedOn == null).ToListAsync(stop))
        {
            // Both waited for the same: the entry of the household that stays goes on.
            if (waitsAlready.Contains(entry.Item)) (entry.EndedOn, entry.End) = (clock.Today, WaitEnd.NotNeeded);
            else (entry.HouseholdId, entry.AreaCode) = (into.Id, into.AreaCode);
        }
    }
}
