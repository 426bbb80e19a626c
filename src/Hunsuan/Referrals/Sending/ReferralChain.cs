using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Sending;

/// <summary>Referrals that were sent on from one another (สายการส่งต่อ): nobody is asked twice, and after three declines the province decides.</summary>
public sealed class ReferralChain(HunsuanDb db, CurrentUser user)
{
    /// <summary>The third decline goes to the province.</summary>
    public const int DeclinesToProvince = 3;

    /// <summary>From the first to the last.</summary>
    public async Task<IReadOnlyList<Referral>> Of(Guid chain, CancellationToken stop) => await db.Referrals.AsNoTracking().Where(r => r.ChainId == chain).OrderBy(r => r.Hop).ToListAsync(stop);

    /// <summary>Each hop of a chain but the last was declined, so that a declined one tells how often it was.</summary>
    public static bool WaitsForProvince(Referral referral) => referral is { State: ReferralState.Declined, Hop: >= DeclinesToProvince };

    /// <summary>The province decides, and the user is not of it.</summary>
    public static bool WaitsForOthers(CurrentUser user, Referral referral) => WaitsForProvince(referral) && !MayDecideFor(user, referral.AreaCode);

    /// <summary>Why it can't be sent on to a desk; null where it can.</summary>
    public async Task<Problem?> WhyNot(Referral declined, Guid desk, CancellationToken stop)
    {
        if (WaitsForOthers(user, declined)) return new(null, SendTexts.ProvinceDecides.With(declined.Hop));
        return (await Of(declined.ChainId, stop)).Any(r => r.DeskId == desk) ? new(nameof(SendReferral.Input.DeskId), SendTexts.DeclinedAlready) : null;
    }

    // Whoever leads work in cases of the whole province.
    private static bool MayDecideFor(CurrentUser user, string areaCode) =>
        AreaCode.Widen(areaCode, AreaLevel.Province) is var province && user.May(Permit.WorkCases, province) && user.May(Permit.ManageCentres, province);
}
