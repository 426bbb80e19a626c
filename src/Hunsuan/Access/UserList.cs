using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Who may sign in for the administrator's area, in order of names (รายชื่อผู้ใช้).</summary>
public sealed class UserList(HunsuanDb db, UsersWithRoles users, CurrentUser me)
{
    /// <param name="IsInvited">Has still to choose a password, or another way in.</param>
    /// <param name="IsWhollyYours">All areas that the user works for are the administrator's.</param>
    public sealed record Row(Guid Id, string UserName, string Name, bool IsActive, bool IsInvited, IReadOnlyList<RoleGrant> Grants, bool IsWhollyYours);

    public async Task<IReadOnlyList<Row>> All(CancellationToken stop)
    {
        var linked = (await db.OutsideSignIns.Select(s => s.UserId).ToListAsync(stop)).ToHashSet();
        return
        [
            .. from entry in await users.Find(_ => true, stop)
               let user = entry.User
               where AdministeredUsers.IsSeen(me, entry.Grants)
               orderby user.UserName
               select new Row(
                   user.Id, user.UserName, user.Name, user.IsActive, user.PasswordHash.Length == 0 && !linked.Contains(user.Id),
                   [.. entry.Grants.Where(g => me.Covers(g.AreaCode))], AdministeredUsers.IsWhollyOf(me, entry.Grants)),
        ];
    }

    /// <summary>The user, or null where there is none or none of the administrator's area.</summary>
    public async Task<Row?> One(Guid id, CancellationToken stop) => (await All(stop)).SingleOrDefault(u => u.Id == id);
}
