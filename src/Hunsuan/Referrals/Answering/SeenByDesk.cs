using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Hunsuan.Referrals.Desks;
using Hunsuan.Referrals.Sending;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Answering;

/// <summary>One referral as its desk sees it: what was sent with it and nothing of the household's record (สิ่งที่หน่วยรับเรื่องเห็น); that it was read is written down.</summary>
public sealed class SeenByDesk(HunsuanDb db, Activity activity, LegalGrounds grounds, DeskDirectory desks, NeedBook needs, AreaBook areas, TimeProvider clock)
{
    public sealed record Sheet
    {
        public required Referral Referral { get; init; }
        public required DeskDirectory.Named Desk { get; init; }
        public required Text Need { get; init; }

        /// <summary>Sub-district of the sender's household, and whom to ask.</summary>
        public required Text Place { get; init; }

        public required string Sender { get; init; }

        /// <summary>Why nothing of what was sent is shown any more; null where it is.</summary>
        public required Text? Hidden { get; init; }

        /// <summary>Empty where it is hidden.</summary>
        public required IReadOnlyList<ReferralItem> Items { get; init; }

        public required IReadOnlyList<ReferralStep> Steps { get; init; }
        public required bool IsLate { get; init; }

        /// <summary>Other desks that serve the place, to be proposed.</summary>
        public required IReadOnlyList<DeskDirectory.Row> Others { get; init; }

        public IEnumerable<ReferralAction> Actions => ReferralStates.Table.From(Referral.State).Where(ReferralStates.OfDesk.Contains);
    }

    /// <exception cref="OutOfAreaException">There is no such referral where the caller reaches.</exception>
    public async Task<Sheet> Read(Guid id, ActivityKind kind, CancellationToken stop)
    {
        var referral = await db.Referrals.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) ?? throw new OutOfAreaException("referrals");
        await activity.Note(kind, stop, referral.HouseholdId, $"referral {id}");
        var hidden = await WhyHidden(referral, stop);
        var steps = await db.ReferralSteps.AsNoTracking().Where(s => s.ReferralId == id).OrderByDescending(s => s.Id).ToListAsync(stop);
        if (hidden is not null) foreach (var step in steps.Where(s => s.Action is ReferralAction.GiveInfo)) step.Words = null;
        return new()
        {
            Referral = referral,
            Desk = (await desks.Names([referral.DeskId], stop))[referral.DeskId],
            Need = needs.Find(referral.Need)?.Name ?? new(referral.Need, referral.Need),
            Place = areas.FullName(AreaCode.Widen(referral.AreaCode, AreaLevel.Subdistrict)) ?? ReferralTexts.NotKnown,
            Sender = await db.Users.Where(u => u.Id == referral.SentBy).Select(u => u.Name).SingleOrDefaultAsync(stop) ?? "",
            Hidden = hidden,
            Items = hidden is not null ? [] : await db.ReferralItems.AsNoTracking().Where(i => i.ReferralId == id).OrderBy(i => i.Kind).ToListAsync(stop),
            Steps = steps,
            IsLate = referral.IsLate(clock.GetUtcNow()),
            Others = [.. (await desks.For(referral.Need, referral.AreaCode, stop)).Where(d => d.Desk.Id != referral.DeskId)],
        };
    }

    private async Task<Text?> WhyHidden(Referral referral, CancellationToken stop) => referral switch
    {
        { State: ReferralState.Withdrawn } => AnswerTexts.HiddenWithdrawn,
        { IsSeenAtDesk: false } => AnswerTexts.HiddenOver,
        _ => await grounds.Stands(referral, stop) ? null : AnswerTexts.HiddenConsent,
    };
}
