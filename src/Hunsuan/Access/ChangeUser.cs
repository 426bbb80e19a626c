using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Lets an administrator stop a user, let one in again, or give a new password (จัดการผู้ใช้); open sessions of the user end at once.</summary>
public sealed class ChangeUser(HunsuanDb db, Activity activity, CurrentUser by, Passwords passwords, EndSessions sessions)
{
    public async Task<Result<User>> SetActive(Guid id, bool isActive, CancellationToken stop)
    {
        var user = await Find(u => u.Id == id, stop);
        if (!isActive && user.Id == by.Id) return new Problem(null, AccessTexts.NotYourself);

        user.IsActive = isActive;
        return await Save(user, SessionEnd.Stopped, stop);
    }

    /// <summary>Gives a password that serves until the user chose an own one.</summary>
    public async Task<Result<AddUser.Added>> ResetPassword(Guid id, CancellationToken stop) => await ResetPassword(await Find(u => u.Id == id, stop), stop);

    public async Task<Result<AddUser.Added>> ResetPassword(string userName, CancellationToken stop)
    {
        var name = AddUser.UserNameOf(userName);
        return await db.Users.AnyAsync(u => u.UserName == name, stop)
            ? await ResetPassword(await Find(u => u.UserName == name, stop), stop)
            : new Problem(nameof(User.UserName), AccessTexts.UserNameUnknown);
    }

    private async Task<Result<AddUser.Added>> ResetPassword(User user, CancellationToken stop)
    {
        var password = Passwords.Temporary();
        user.PasswordHash = passwords.Hash(password);
        user.IsPasswordTemporary = true;
        return new AddUser.Added(await Save(user, SessionEnd.PasswordChanged, stop), password);
    }

    private async Task<User> Save(User user, SessionEnd why, CancellationToken stop)
    {
        await sessions.Mark(user.Id, why, stop);
        await activity.Save(ActivityKind.UserChanged, stop);
        return user;
    }

    /// <exception cref="OutOfAreaException">There is no such user, or none of the administrator's area.</exception>
    private async Task<User> Find(System.Linq.Expressions.Expression<Func<User, bool>> which, CancellationToken stop) =>
        await db.Users.SingleOrDefaultAsync(which, stop) is { } user && by.Covers(user.AreaCode) ? user : throw new OutOfAreaException("users");
}
