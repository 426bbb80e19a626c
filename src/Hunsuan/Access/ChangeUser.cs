using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Lets an administrator stop a user, or let one in again (จัดการผู้ใช้); open sessions of the user end at once, and whoever is stopped has no passkey any more.</summary>
public sealed class ChangeUser(HunsuanDb db, Activity activity, CurrentUser by, EndSessions sessions)
{
    /// <exception cref="OutOfAreaException">There is no such user, or not wholly of the administrator's area.</exception>
    public async Task<Result<User>> SetActive(Guid id, bool isActive, CancellationToken stop)
    {
        var user = await AdministeredUsers.Find(db, by, u => u.Id == id, stop);
        if (!isActive && user.Id == by.Id) return new Problem(null, AccessTexts.NotYourself);

        user.IsActive = isActive;
        // Whoever is let in again proves anew which devices are theirs.
        if (!isActive) db.RemoveRange(await db.Passkeys.Where(p => p.UserId == id).ToListAsync(stop));
        await sessions.Mark(user.Id, SessionEnd.Stopped, stop);
        await activity.Save(ActivityKind.UserChanged, stop);
        return user;
    }
}
