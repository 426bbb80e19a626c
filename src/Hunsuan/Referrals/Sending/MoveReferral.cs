using Hunsuan.Access;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;

namespace Hunsuan.Referrals.Sending;

/// <summary>What the sender does with a referral: answers a question, takes it back, keeps it, or confirms that it is over (ผู้ส่งดำเนินการกับการส่งต่อ).</summary>
public sealed class MoveReferral(CurrentUser user, ReferralChange change, DeskDirectory desks, AnswerClock answers)
{
    public sealed record Input
    {
        public Guid ReferralId { get; set; }
        public ReferralAction? Action { get; set; }

        /// <summary>The answer, the reason, or how the household was told; which of them, the action says.</summary>
        public string? Words { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Words.IsBlank) yield return new(nameof(Words), SendTexts.WordsRequired(Action!.Value));
            if (Words?.Length > ReferralStep.WordsMaxLength) yield return new(nameof(Words), ReferralTexts.TooLong.With(ReferralStep.WordsMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such referral in the user's area, or no such action for a sender.</exception>
    public async Task<Result<Referral>> Run(Input input, CancellationToken stop = default)
    {
        var referral = await change.Find(input.ReferralId, stop);
        if (input.Action is null) return new Problem(nameof(input.Action), SendTexts.ActionRequired);
        var action = input.Action is { } asked && ReferralStates.OfSender.Contains(asked) ? asked : throw new OutOfAreaException("referrals");
        var next = ReferralChange.Next(referral, action, input.Seen);
        if (!next.Succeeded) return next.Problems.ToList();
        if (action is ReferralAction.KeepBack && ReferralChain.WaitsForOthers(user, referral))
            return new Problem(null, SendTexts.ProvinceDecides.With(referral.Hop));
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        await change.Take(referral, next.Value, change.Step(referral, action, user.Id, input.Words.Known), stop);
        // The desk waited; its time begins anew.
        if (action is ReferralAction.GiveInfo && await desks.Find(referral.DeskId, stop) is { } desk) referral.DueAt = answers.DueAt(desk, referral.IsUrgent);
        return await change.Save(referral, KindOf(action), stop);
    }

    private static ActivityKind KindOf(ReferralAction action) => action switch
    {
        ReferralAction.GiveInfo => ActivityKind.ReferralInfoGiven,
        ReferralAction.Confirm => ActivityKind.ReferralConfirmed,
        ReferralAction.Withdraw => ActivityKind.ReferralWithdrawn,
        ReferralAction.KeepBack => ActivityKind.ReferralKeptBack,
        ReferralAction.Send or ReferralAction.SendOn or ReferralAction.AskInfo or ReferralAction.Accept or ReferralAction.Decline or ReferralAction.Finish =>
            throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
