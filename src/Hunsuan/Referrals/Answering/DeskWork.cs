using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Centres.Services;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Answering;

/// <summary>What waits at the desks at which the user works, late ones first (งานของหน่วยรับเรื่อง); that it was read is written down.</summary>
public sealed class DeskWork(DeskReach reach, DeskDirectory desks, NeedBook needs, AreaBook areas, Activity activity, TimeProvider clock)
{
    public const int MostShown = 200;

    public sealed record Row(Referral Referral, DeskDirectory.Named Desk, Text Need, Text Place, bool IsLate);

    public sealed record Sheet(IReadOnlyList<DeskDirectory.Named> Desks, IReadOnlyList<Row> Rows);

    /// <summary>Those that wait for an answer or an outcome of the desk.</summary>
    public Task<int> CountWaiting(CancellationToken stop) => reach.Referrals.CountAsync(r => r.State == ReferralState.Sent || r.State == ReferralState.Accepted, stop);

    /// <param name="isOver">Those that the desk has nothing to do with any more, the latest first.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Sheet> Read(bool isOver, CancellationToken stop)
    {
        ReferralState[] open = [ReferralState.Sent, ReferralState.InfoAsked, ReferralState.Accepted];
        var mine = await reach.MyDesks.ToListAsync(stop);
        var of = reach.Referrals.Where(r => EF.Parameter(open).Contains(r.State) != isOver);
        var found = isOver
            ? await of.OrderByDescending(r => r.Id).Take(MostShown).ToListAsync(stop)
            : await of.OrderBy(r => r.State == ReferralState.Sent ? 0 : 1).ThenBy(r => r.State).ThenBy(r => r.DueAt).ThenBy(r => r.Id).Take(MostShown).ToListAsync(stop);
        await activity.Note(ActivityKind.ReferralsRead, stop, reason: $"desk: {found.Count}");
        var names = await desks.Names(mine, stop);
        var now = clock.GetUtcNow();
        return new(
            [.. names.Values.OrderBy(n => n.Name, StringComparer.Ordinal)],
            [
                .. from referral in found
                   let place = areas.FullName(AreaCode.Widen(referral.AreaCode, AreaLevel.Subdistrict)) ?? ReferralTexts.NotKnown
                   select new Row(referral, names[referral.DeskId], needs.Find(referral.Need)?.Name ?? new(referral.Need, referral.Need), place, referral.IsLate(now)),
            ]);
    }
}
