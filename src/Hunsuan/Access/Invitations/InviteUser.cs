using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Invitations;

/// <summary>Makes a code with which a user chooses a password (เชิญผู้ใช้): for a new user, or instead of a password that is lost or known to others.</summary>
public sealed class InviteUser(HunsuanDb db, Activity activity, CurrentUser by, EndSessions sessions, TimeProvider clock)
{
    /// <summary>The invited user and the code, which can't be shown again.</summary>
    public sealed record Invited(User User, string Code, DateTimeOffset ExpiresAt);

    /// <summary>The present password serves no longer, and all sessions end.</summary>
    /// <exception cref="OutOfAreaException">There is no such user, or not wholly of the administrator's area.</exception>
    public async Task<Result<Invited>> Again(Guid id, CancellationToken stop) => await Again(await AdministeredUsers.Find(db, by, u => u.Id == id, stop), stop);

    public async Task<Result<Invited>> Again(string userName, CancellationToken stop)
    {
        var name = AddUser.UserNameOf(userName);
        return await db.Users.AnyAsync(u => u.UserName == name, stop)
            ? await Again(await AdministeredUsers.Find(db, by, u => u.UserName == name, stop), stop)
            : new Problem(nameof(User.UserName), AccessTexts.UserNameUnknown);
    }

    /// <summary>With the next save, as a part of adding the user.</summary>
    internal Invited Invite(User user)
    {
        var (code, expiresAt) = (TypedCode.New(Invitation.Groups), clock.GetUtcNow() + Invitation.Lasts);
        db.Add(new Invitation { UserId = user.Id, CodeHash = TypedCode.HashOf(code), ExpiresAt = expiresAt });
        return new(user, code, expiresAt);
    }

    private async Task<Invited> Again(User user, CancellationToken stop)
    {
        user.PasswordHash = "";
        await sessions.Mark(user.Id, SessionEnd.PasswordChanged, stop);
        var invited = new Invited(user, TypedCode.New(Invitation.Groups), clock.GetUtcNow() + Invitation.Lasts);
        if (await db.Invitations.SingleOrDefaultAsync(i => i.UserId == user.Id, stop) is { } present)
            (present.CodeHash, present.ExpiresAt) = (TypedCode.HashOf(invited.Code), invited.ExpiresAt);
        else
            invited = Invite(user);
        await activity.Save(ActivityKind.UserInvited, stop);
        return invited;
    }
}
