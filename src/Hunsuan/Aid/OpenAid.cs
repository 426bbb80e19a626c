using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid;

/// <summary>Money that is asked for and neither paid nor refused holds its case open (คำขอเงินที่ยังไม่จบ).</summary>
public sealed class OpenAid(HunsuanDb db, AidBook book) : IHoldsCaseOpen
{
    public async Task<IReadOnlyList<OpenItem>> Of(Case open, CancellationToken stop)
    {
        var found = await db.AidRequests.AsNoTracking().Where(r => r.CaseId == open.Id && !EF.Constant(AidStates.Over).Contains(r.State)).OrderBy(r => r.Id).ToListAsync(stop);
        return [.. found.Select(r => new OpenItem(AidTexts.StillOpen.With(book.NameOf(r.Kind), AidTexts.Of(r.State)), AidAddress.Of(r.Id)))];
    }
}

/// <summary>Requests go over to the household that stays (คำขอเงินตามครัวเรือนที่รวม), those of closed cases too: so the times in a year are counted on.</summary>
internal sealed class MergedAid(HunsuanDb db) : IGoesWithMerge
{
    public async Task Take(Household ending, Household into, CancellationToken stop)
    {
        foreach (var r in await db.AidRequests.Where(r => r.HouseholdId == ending.Id).ToListAsync(stop)) (r.HouseholdId, r.AreaCode) = (into.Id, into.AreaCode);
        foreach (var s in await db.AidSteps.Where(s => s.HouseholdId == ending.Id).ToListAsync(stop)) (s.HouseholdId, s.AreaCode) = (into.Id, into.AreaCode);
        foreach (var p in await db.AidPayments.Where(p => p.HouseholdId == ending.Id).ToListAsync(stop)) (p.HouseholdId, p.AreaCode) = (into.Id, into.AreaCode);
    }
}
