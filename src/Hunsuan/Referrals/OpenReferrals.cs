using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Referrals.Desks;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals;

/// <summary>A referral that is not over holds its case open (การส่งต่อที่ยังไม่จบ): received is not closed.</summary>
public sealed class OpenReferrals(HunsuanDb db, DeskDirectory desks) : IHoldsCaseOpen
{
    public async Task<IReadOnlyList<OpenItem>> Of(Case open, CancellationToken stop)
    {
        var found = await db.Referrals.AsNoTracking().Where(r => r.CaseId == open.Id && !EF.Constant(ReferralStates.Ends).Contains(r.State)).OrderBy(r => r.Id).ToListAsync(stop);
        var names = await desks.Names([.. found.Select(r => r.DeskId)], stop);
        return [.. found.Select(r => new OpenItem(ReferralTexts.StillOpen.With(names[r.DeskId].Name, ReferralTexts.Of(r.State)), ReferralAddress.Of(r.Id)))];
    }
}

/// <summary>Referrals go over to the household that stays (การส่งต่อตามครัวเรือนที่รวม), as its cases do.</summary>
internal sealed class MergedReferrals(HunsuanDb db) : IGoesWithMerge
{
    public async Task Take(Household ending, Household into, CancellationToken stop)
    {
        foreach (var r in await db.Referrals.Where(r => r.HouseholdId == ending.Id).ToListAsync(stop)) (r.HouseholdId, r.AreaCode) = (into.Id, into.AreaCode);
        foreach (var i in await db.ReferralItems.Where(i => i.HouseholdId == ending.Id).ToListAsync(stop)) (i.HouseholdId, i.AreaCode) = (into.Id, into.AreaCode);
        foreach (var s in await db.ReferralSteps.Where(s => s.HouseholdId == ending.Id).ToListAsync(stop)) (s.HouseholdId, s.AreaCode) = (into.Id, into.AreaCode);
        foreach (var c in await db.ReferralCodes.Where(c => c.HouseholdId == ending.Id).ToListAsync(stop)) (c.HouseholdId, c.AreaCode) = (into.Id, into.AreaCode);
    }
}
