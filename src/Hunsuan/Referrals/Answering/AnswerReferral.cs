using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Referrals.Desks;
using Hunsuan.Referrals.Sending;
using Hunsuan.Shared;

namespace Hunsuan.Referrals.Answering;

/// <summary>What the desk does with a referral: accepts, declines with a reason, asks for more, tells the outcome (หน่วยรับเรื่องตอบ).</summary>
/// <remarks>Runs where only the household of the referral is reached; see <see cref="DeskReach"/> and <see cref="AnswerByCode"/>.</remarks>
public sealed class AnswerReferral(HunsuanDb db, ReferralChange change, LegalGrounds grounds, DeskDirectory desks, TimeProvider clock)
{
    public sealed record Input
    {
        public ReferralAction? Action { get; set; }
        public DeclineReason? Reason { get; set; }
        public string? Words { get; set; }
        public ReferralOutcome? Outcome { get; set; }

        /// <summary>Whom the desk proposes instead of itself, if anybody.</summary>
        public Guid? ProposedDeskId { get; set; }

        /// <summary>How often it had been changed when the desk looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Action is ReferralAction.Decline && (Reason is not { } reason || !Enum.IsDefined(reason))) yield return new(nameof(Reason), AnswerTexts.ReasonRequired);
            if (Action is ReferralAction.Decline && Reason is DeclineReason.Other && Words.IsBlank) yield return new(nameof(Words), AnswerTexts.WordsOfReason);
            if (Action is ReferralAction.AskInfo && Words.IsBlank) yield return new(nameof(Words), AnswerTexts.QuestionRequired);
            if (Action is ReferralAction.Finish && (Outcome is not { } outcome || !Enum.IsDefined(outcome))) yield return new(nameof(Outcome), AnswerTexts.OutcomeRequired);
            if (Action is ReferralAction.Finish && Words.IsBlank) yield return new(nameof(Words), AnswerTexts.OutcomeWords);
            if (Words?.Length > ReferralStep.WordsMaxLength) yield return new(nameof(Words), ReferralTexts.TooLong.With(ReferralStep.WordsMaxLength));
        }
    }

    /// <param name="Code">By which the desk answers the next time; null where it answered by an account, or there is nothing more to answer.</param>
    public sealed record Answered(Referral Referral, string? Code);

    /// <param name="id">Of the referral.</param>
    /// <param name="input">The answer.</param>
    /// <param name="by">The user at the desk; null by a code.</param>
    /// <param name="code">By which it was answered, which ends with the answer.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Result<Answered>> Run(Guid id, Input input, Guid? by, ReferralCode? code, CancellationToken stop)
    {
        var referral = await change.Find(id, stop);
        if (input.Action is null) return new Problem(nameof(input.Action), AnswerTexts.ActionRequired);
        var action = input.Action is { } asked && ReferralStates.OfDesk.Contains(asked) ? asked : throw new OutOfAreaException("referrals");
        var next = ReferralChange.Next(referral, action, input.Seen);
        if (!next.Succeeded) return next.Problems.ToList();
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (action is ReferralAction.Accept && !await grounds.Stands(referral, stop)) return new Problem(null, AnswerTexts.GroundGone);
        var proposed = action is ReferralAction.Decline && input.ProposedDeskId is { } other ? await desks.Find(other, stop) : null;
        if (input.ProposedDeskId is not null && (proposed is not { EndedOn: null } || proposed.Id == referral.DeskId)) return new Problem(nameof(input.ProposedDeskId), AnswerTexts.ProposedWrong);

        var step = new ReferralStep
        {
            Id = Ids.New(), ReferralId = id, HouseholdId = referral.HouseholdId, AreaCode = referral.AreaCode, Action = action, At = clock.GetUtcNow(), UserId = by,
            Words = input.Words.Known, Reason = action is ReferralAction.Decline ? input.Reason : null, ProposedDeskId = proposed?.Id,
        };
        await change.Take(referral, next.Value, step, stop);
        if (action is ReferralAction.Finish) referral.Outcome = input.Outcome;
        var following = code is null || db.Entry(code).State is Microsoft.EntityFrameworkCore.EntityState.Deleted ? null : Renew(code);
        var saved = await change.Save(referral, KindOf(action), stop);
        return saved.Succeeded ? new Answered(referral, following) : saved.Problems.ToList();
    }

    // One answer a code.
    private string Renew(ReferralCode code)
    {
        var following = TypedCode.New(ReferralCode.Groups);
        (code.CodeHash, code.ExpiresAt) = (TypedCode.HashOf(following), clock.GetUtcNow() + ReferralCode.Lasts);
        return following;
    }

    private static ActivityKind KindOf(ReferralAction action) => action switch
    {
        ReferralAction.Accept => ActivityKind.ReferralAccepted,
        ReferralAction.Decline => ActivityKind.ReferralDeclined,
        ReferralAction.AskInfo => ActivityKind.ReferralInfoAsked,
        ReferralAction.Finish => ActivityKind.ReferralFinished,
        ReferralAction.Send or ReferralAction.SendOn or ReferralAction.GiveInfo or ReferralAction.Confirm or ReferralAction.Withdraw or ReferralAction.KeepBack =>
            throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
