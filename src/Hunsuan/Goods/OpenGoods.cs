using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods;

/// <summary>Pieces that are still lent, and things still waited for, hold a case open (ของยืมและของที่รอ).</summary>
public sealed class OpenGoods(HunsuanDb db, ItemBook items) : IHoldsCaseOpen
{
    public async Task<IReadOnlyList<OpenItem>> Of(Case open, CancellationToken stop)
    {
        var loans = await db.Loans.AsNoTracking().Where(l => l.HouseholdId == open.HouseholdId && l.EndedOn == null).OrderBy(l => l.Id).ToListAsync(stop);
        var waiting = await db.WaitingEntries.AsNoTracking().Where(w => w.HouseholdId == open.HouseholdId && w.EndedOn == null).OrderBy(w => w.Id).ToListAsync(stop);
        return
        [
            .. loans.Select(l => new OpenItem(LoanTexts.StillLent.With(items.NameOf(l.Item), l.Serial), GoodsAddress.OfLoan(l.Id))),
            .. waiting.Select(w => new OpenItem(WaitingTexts.StillWaits.With(items.NameOf(w.Item)), GoodsAddress.OfHousehold(open.HouseholdId))),
        ];
    }
}
