using Hunsuan.Access.Factors;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Finds the session and its user for each request by what the browser carries, in few queries (ตรวจการเข้าใช้งานทุกหน้า).</summary>
public sealed class LiveSession(HunsuanDb db, UsersWithRoles users, SecondFactorDuty duty, TimeProvider clock)
{
    /// <summary>Not each page is written down: a write a page would cost more than the page.</summary>
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5), SeenEveryOnSharedPhone = TimeSpan.FromSeconds(30);

    /// <param name="Acting">What the user may do, and where; the own account alone while something has to be dealt with first.</param>
    /// <param name="First">The page that has to be dealt with before any other opens.</param>
    /// <param name="IsLocked">On a shared phone, it waits for its PIN.</param>
    public sealed record Found(UserSession Session, CurrentUser Acting, string? First, bool IsLocked);

    /// <summary>Null where the session has ended, or its user may not sign in any more.</summary>
    public async Task<Found?> Of(string token, CancellationToken stop)
    {
        var hash = Token.HashOf(token);
        var found = await (
            from session in db.UserSessions.AsNoTracking()
            where session.TokenHash == hash
            join user in db.Users.AsNoTracking() on session.UserId equals user.Id
            where user.IsActive
            select new { Session = session, User = user, HasFactor = db.SecondFactors.Any(f => f.UserId == user.Id && f.Secret != null) }).SingleOrDefaultAsync(stop);
        var now = clock.GetUtcNow();
        if (found is null || !found.Session.IsLiveAt(now)) return null;

        var isLocked = found.Session.IsLockedAt(now);
        if (!isLocked && now - found.Session.LastSeenAt >= (found.Session.PinHash is null ? SeenEvery : SeenEveryOnSharedPhone))
            await db.UserSessions.Where(s => s.Id == found.Session.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), stop);
        var acting = await users.Of(found.User, stop);
        var first = FirstOf(found.Session, acting, found.HasFactor);
        return new(found.Session, first is null ? acting : acting.OnlyOwnAccount, first, isLocked);
    }

    private string? FirstOf(UserSession session, CurrentUser user, bool hasFactor) =>
        duty.Binds(user) && !hasFactor && session.Means is not (SignInMeans.Passkey or SignInMeans.ProviderWithSecondFactor) ? Sessions.SecondFactorPath
        : session is { PhoneHash: not null, PinHash: null } ? Sessions.PhonePath
        : null;
}
