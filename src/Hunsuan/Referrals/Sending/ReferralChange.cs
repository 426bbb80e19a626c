using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Referrals.Sending;

/// <summary>Finds a referral, and saves one step of it by its table of states (การเปลี่ยนแปลงของการส่งต่อ).</summary>
public sealed class ReferralChange(HunsuanDb db, Activity activity, TimeProvider clock)
{
    /// <exception cref="OutOfAreaException">There is no such referral for this user.</exception>
    public async Task<Referral> Find(Guid id, CancellationToken stop) => await db.Referrals.SingleOrDefaultAsync(r => r.Id == id, stop) ?? throw new OutOfAreaException("referrals");

    /// <summary>The state that the action leads to, or why it can't be done; also where it was changed since the user looked.</summary>
    public static Result<ReferralState> Next(Referral referral, ReferralAction action, int seen) =>
        referral.Changes != seen ? new Problem(null, ReferralTexts.ChangedMeanwhile) : ReferralStates.Table.After(referral.State, action);

    /// <summary>Takes the step; the caller saves. Whoever has nothing more to answer has no code; what was withdrawn still says so to the desk.</summary>
    public async Task Take(Referral referral, ReferralState next, ReferralStep step, CancellationToken stop)
    {
        (referral.State, referral.DueAt) = (next, null);
        referral.Changes++;
        if (ReferralStates.Ends.Contains(next)) referral.EndedAt = clock.GetUtcNow();
        db.Add(step);
        if (next is ReferralState.Declined or ReferralState.Finished)
            db.RemoveRange(await db.ReferralCodes.Where(c => c.ReferralId == referral.Id).ToListAsync(stop));
    }

    public ReferralStep Step(Referral referral, ReferralAction action, Guid? by, string? words) => new()
    {
        Id = Ids.New(), ReferralId = referral.Id, HouseholdId = referral.HouseholdId, AreaCode = referral.AreaCode, Action = action, At = clock.GetUtcNow(), UserId = by, Words = words,
    };

    /// <summary>Of two who change it at once, the later is told.</summary>
    public async Task<Result<Referral>> Save(Referral referral, ActivityKind kind, CancellationToken stop, string? reason = null)
    {
        try
        {
            await activity.Save(kind, stop, referral.HouseholdId, reason);
            return referral;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            var saved = await db.Referrals.AsNoTracking().Where(r => r.Id == referral.Id).Select(r => (int?)r.Changes).SingleOrDefaultAsync(stop);
            if (saved is not null && saved < referral.Changes) throw;
            return new Problem(null, ReferralTexts.ChangedMeanwhile);
        }
    }
}
