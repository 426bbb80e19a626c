using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Devices;

/// <summary>Ends sessions, so that their devices have to sign in again from the next page on (สิ้นสุดการเข้าใช้งาน).</summary>
public sealed class EndSessions(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    /// <summary>One of the user's own.</summary>
    /// <exception cref="OutOfAreaException">It is nobody's, or another's.</exception>
    public async Task One(Guid id, CancellationToken stop)
    {
        var session = await db.UserSessions.SingleOrDefaultAsync(s => s.Id == id && s.UserId == user.Id, stop) ?? throw new OutOfAreaException("user_sessions");
        if (session.EndedAt is null) session.End(SessionEnd.EndedByUser, clock.GetUtcNow());
        await activity.Save(ActivityKind.SessionsEnded, stop);
    }

    /// <summary>All of the user's own but the one that is used now.</summary>
    public async Task Others(Guid? present, CancellationToken stop)
    {
        await Mark(user.Id, SessionEnd.EndedByUser, stop, except: present);
        await activity.Save(ActivityKind.SessionsEnded, stop);
    }

    /// <summary>All of somebody's, by an administrator.</summary>
    public async Task AllOf(Guid userId, CancellationToken stop)
    {
        _ = await AdministeredUsers.Find(db, user, u => u.Id == userId, stop);
        await Mark(userId, SessionEnd.EndedByAdministrator, stop);
        await activity.Save(ActivityKind.SessionsEnded, stop);
    }

    /// <summary>The user's own, by signing out.</summary>
    public async Task SignOut(Guid? present, CancellationToken stop)
    {
        var session = await db.UserSessions.SingleOrDefaultAsync(s => s.Id == present && s.UserId == user.Id && s.EndedAt == null, stop);
        session?.End(SessionEnd.SignedOut, clock.GetUtcNow());
        await activity.Save(ActivityKind.SignedOut, stop);
    }

    /// <summary>Ends all of somebody's with the next save, as a part of other work.</summary>
    internal async Task Mark(Guid userId, SessionEnd by, CancellationToken stop, Guid? except = null)
    {
        var now = clock.GetUtcNow();
        foreach (var session in await db.UserSessions.Where(s => s.UserId == userId && s.EndedAt == null && s.Id != except).ToListAsync(stop))
            session.End(by, now);
    }
}
