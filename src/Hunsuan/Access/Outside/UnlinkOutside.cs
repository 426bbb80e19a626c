using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Outside;

/// <summary>Ends that a user signs in by a provider (เลิกเชื่อมบัญชีกับระบบภายนอก); the roles that came from there go too.</summary>
public sealed class UnlinkOutside(HunsuanDb db, Activity activity, CurrentUser me, OwnPassword ownPassword, EndSessions sessions)
{
    /// <summary>One of the user's own, unless nothing else would let the user in.</summary>
    /// <exception cref="OutOfAreaException">There is none, or it is another's.</exception>
    public async Task<Problem?> Own(Guid id, string? password, CancellationToken stop)
    {
        var links = await db.OutsideSignIns.Where(s => s.UserId == me.Id).ToListAsync(stop);
        var link = links.SingleOrDefault(s => s.Id == id) ?? throw new OutOfAreaException("outside_sign_ins");
        var hasPassword = await db.Users.AnyAsync(u => u.Id == me.Id && u.PasswordHash != "", stop);
        if (!hasPassword && links.Count == 1) return new(null, OutsideTexts.OnlyWayIn);
        if (await ownPassword.Check("Password", password, stop) is { } wrong) return wrong;

        await Remove(link, stop);
        return null;
    }

    /// <summary>All of somebody's, by an administrator; the sessions end.</summary>
    /// <exception cref="OutOfAreaException">There is no such user, or not wholly of the administrator's area.</exception>
    public async Task<User> AllOf(Guid userId, CancellationToken stop)
    {
        var user = await AdministeredUsers.Find(db, me, u => u.Id == userId, stop);
        await sessions.Mark(userId, SessionEnd.EndedByAdministrator, stop);
        await Remove(await db.OutsideSignIns.Where(s => s.UserId == userId).ToListAsync(stop), stop);
        return user;
    }

    private Task Remove(OutsideSignIn link, CancellationToken stop) => Remove([link], stop);

    private async Task Remove(List<OutsideSignIn> links, CancellationToken stop)
    {
        var ids = links.Select(l => l.Id).ToList();
        db.RemoveRange(links);
        db.RemoveRange(await db.RoleGrants.Where(g => g.FromSignInId != null && ids.Contains(g.FromSignInId.Value)).ToListAsync(stop));
        await activity.Save(ActivityKind.SignInUnlinked, stop);
    }
}
