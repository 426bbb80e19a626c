using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Lets an administrator stop a user, or let one in again (จัดการผู้ใช้); open sessions of the user end at once.</summary>
public sealed class ChangeUser(HunsuanDb db, Activity activity, CurrentUser by, EndSessions sessions)
{
    public async Task<Result<User>> SetActive(Guid id, bool isActive, CancellationToken stop)
    {
        var user = await Find(u => u.Id == id, stop);
        if (!isActive && user.Id == by.Id) return new Problem(null, AccessTexts.NotYourself);

        user.IsActive = isActive;
        await sessions.Mark(user.Id, SessionEnd.Stopped, stop);
        await activity.Save(ActivityKind.UserChanged, stop);
        return user;
    }

    /// <exception cref="OutOfAreaException">There is no such user, or none of the administrator's area.</exception>
    private async Task<User> Find(System.Linq.Expressions.Expression<Func<User, bool>> which, CancellationToken stop) =>
        await db.Users.SingleOrDefaultAsync(which, stop) is { } user && by.Covers(user.AreaCode) ? user : throw new OutOfAreaException("users");
}
