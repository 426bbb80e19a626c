using Hunsuan.Access;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Sending;

/// <summary>One referral as its sender sees it (การส่งต่อหนึ่งเรื่อง).</summary>
public sealed class ReferralView(HunsuanDb db, CurrentUser user, HouseholdHeading headings, ReferralChain chain, LegalGrounds grounds, DeskDirectory desks, NeedBook needs, TimeProvider clock)
{
    public sealed record View
    {
        public required Referral Referral { get; init; }
        public required HouseholdHeading.Heading Heading { get; init; }

        /// <summary>Of every desk in the chain and of those proposed.</summary>
        public required IReadOnlyDictionary<Guid, DeskDirectory.Named> Desks { get; init; }

        public required Text Need { get; init; }
        public required Text Ground { get; init; }
        public required bool GroundStands { get; init; }
        public required IReadOnlyList<ReferralItem> Items { get; init; }

        /// <summary>The latest first.</summary>
        public required IReadOnlyList<ReferralStep> Steps { get; init; }

        public required IReadOnlyList<Referral> Chain { get; init; }
        public required IReadOnlyDictionary<Guid, string> Users { get; init; }
        public required bool IsLate { get; init; }

        /// <summary>The province decides, and the user is not of it.</summary>
        public required bool WaitsForOthers { get; init; }

        public DeskDirectory.Named Desk => Desks[Referral.DeskId];

        public IEnumerable<ReferralAction> Actions => WaitsForOthers ? [] : ReferralStates.Table.From(Referral.State).Where(ReferralStates.OfSender.Contains);
    }

    /// <summary>Null where it is not in the user's area.</summary>
    public async Task<View?> Of(Guid id, CancellationToken stop)
    {
        if (await db.Referrals.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } referral) return null;
        if (await headings.Of(referral.HouseholdId, stop) is not { } heading) return null;
        var steps = await db.ReferralSteps.AsNoTracking().Where(s => s.ReferralId == id).OrderByDescending(s => s.Id).ToListAsync(stop);
        var all = await chain.Of(referral.ChainId, stop);
        var users = steps.Select(s => s.UserId).OfType<Guid>().Distinct().ToArray();
        return new()
        {
            Referral = referral,
            Heading = heading,
            Desks = await desks.Names([.. all.Select(r => r.DeskId), .. steps.Select(s => s.ProposedDeskId).OfType<Guid>()], stop),
            Need = needs.Find(referral.Need)?.Name ?? new(referral.Need, referral.Need),
            Ground = await grounds.InWords(referral, stop),
            GroundStands = await grounds.Stands(referral, stop),
            Items = await db.ReferralItems.AsNoTracking().Where(i => i.ReferralId == id).OrderBy(i => i.Kind).ToListAsync(stop),
            Steps = steps,
            Chain = all,
            Users = await db.Users.Where(u => EF.Parameter(users).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop),
            IsLate = referral.IsLate(clock.GetUtcNow()),
            WaitsForOthers = ReferralChain.WaitsForOthers(user, referral),
        };
    }
}
