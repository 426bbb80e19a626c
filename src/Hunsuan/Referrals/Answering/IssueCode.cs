using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Referrals.Sending;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Answering;

/// <summary>Makes the code that stands on the letter to a desk, shown once (ออกรหัสตอบรับ); an earlier letter no longer opens anything.</summary>
public sealed class IssueCode(HunsuanDb db, ReferralChange change, TimeProvider clock)
{
    public sealed record Issued(string Code, DateTimeOffset ExpiresAt);

    public static bool MayBeIssued(Referral referral) => referral.State is ReferralState.Sent or ReferralState.InfoAsked or ReferralState.Accepted;

    /// <exception cref="OutOfAreaException">There is no such referral in the user's area.</exception>
    public async Task<Result<Issued>> Run(Guid referralId, CancellationToken stop = default)
    {
        var referral = await change.Find(referralId, stop);
        if (!MayBeIssued(referral)) return new Problem(null, AnswerTexts.NothingToAnswer);
        var issued = new Issued(TypedCode.New(ReferralCode.Groups), clock.GetUtcNow() + ReferralCode.Lasts);
        var code = await db.ReferralCodes.SingleOrDefaultAsync(c => c.ReferralId == referralId, stop)
            ?? db.Add(new ReferralCode { ReferralId = referralId, HouseholdId = referral.HouseholdId, AreaCode = referral.AreaCode, CodeHash = [], ExpiresAt = default }).Entity;
        (code.CodeHash, code.ExpiresAt) = (TypedCode.HashOf(issued.Code), issued.ExpiresAt);
        var saved = await change.Save(referral, ActivityKind.ReferralCodeIssued, stop);
        return saved.Succeeded ? issued : saved.Problems.ToList();
    }
}
