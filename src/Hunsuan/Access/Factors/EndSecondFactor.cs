using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>
/// Takes a second factor out of use (เลิกการยืนยันสองขั้น): by its user, or by an administrator where phone and paper are both lost.
/// </summary>
public sealed class EndSecondFactor(
    HunsuanDb db, Activity activity, CurrentUser user, OwnPassword ownPassword, RecoveryCodes codes, EndSessions sessions, SecondFactorDuty duty, TimeProvider clock)
{
    public const int ReasonMaxLength = 300;

    public async Task<Problem?> TurnOff(string? password, CancellationToken stop)
    {
        if (duty.Binds(user)) return new(null, FactorTexts.RoleNeedsIt);
        if (await ownPassword.Check("Password", password, stop) is { } problem) return problem;

        db.RemoveRange(await db.SecondFactors.Where(f => f.UserId == user.Id).ToListAsync(stop));
        await codes.Remove(user.Id, stop);
        await activity.Save(ActivityKind.SecondFactorOff, stop);
        return null;
    }

    /// <summary>By an administrator, who has made sure of who asks. Passkeys go too, for they may be on the lost phone. All sessions end, and the user is told at the next signing-in.</summary>
    public async Task<Result<User>> Reset(Guid userId, string? reason, CancellationToken stop)
    {
        if (reason.Known is not { } known) return new Problem("Reason", FactorTexts.ReasonRequired);
        if (known.Length > ReasonMaxLength) return new Problem("Reason", FactorTexts.ReasonTooLong.With(ReasonMaxLength));
        var whose = await AdministeredUsers.Find(db, user, u => u.Id == userId, stop);
        if (userId == user.Id) return new Problem(null, FactorTexts.NotYourOwn);
        var factor = await db.SecondFactors.SingleOrDefaultAsync(f => f.UserId == userId, stop);
        var passkeys = await db.Passkeys.Where(p => p.UserId == userId).ToListAsync(stop);
        if (factor?.Secret is null && passkeys.Count == 0) return new Problem(null, FactorTexts.HasNone);

        if (factor is null) db.Add(factor = new() { UserId = userId });
        db.RemoveRange(passkeys);
        (factor.Secret, factor.Since, factor.Offered, factor.OfferedAt, factor.ResetAt) = (null, null, null, null, clock.GetUtcNow());
        await codes.Remove(userId, stop);
        await sessions.Mark(userId, SessionEnd.SecondFactorReset, stop);
        await activity.Save(ActivityKind.SecondFactorReset, stop, reason: known);
        return whose;
    }

    /// <summary>The user has read that an administrator took it away.</summary>
    public async Task IsTold(CancellationToken stop)
    {
        var factor = await db.SecondFactors.SingleAsync(f => f.UserId == user.Id, stop);
        factor.ResetAt = null;
        await activity.Save(ActivityKind.SecondFactorResetRead, stop);
    }
}
