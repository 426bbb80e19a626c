using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Finds the session and its user for each request by what the browser carries, in one query (ตรวจการเข้าใช้งานทุกหน้า).</summary>
public sealed class LiveSession(HunsuanDb db, TimeProvider clock)
{
    /// <summary>Not each page is written down: a write a page would cost more than the page.</summary>
    public static TimeSpan SeenEvery { get; } = TimeSpan.FromMinutes(5);

    public sealed record Found(UserSession Session, User User);

    /// <summary>Null where the session has ended, or its user may not sign in any more.</summary>
    public async Task<Found?> Of(string token, CancellationToken stop)
    {
        var hash = Token.HashOf(token);
        var found = await (
            from session in db.UserSessions.AsNoTracking()
            where session.TokenHash == hash
            join user in db.Users.AsNoTracking() on session.UserId equals user.Id
            where user.IsActive
            select new Found(session, user)).SingleOrDefaultAsync(stop);
        var now = clock.GetUtcNow();
        if (found is null || !found.Session.IsLiveAt(now)) return null;

        if (now - found.Session.LastSeenAt >= SeenEvery)
            await db.UserSessions.Where(s => s.Id == found.Session.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), stop);
        return found;
    }
}
