namespace Hunsuan.Access;

/// <summary>Who may sign in for the administrator's area, in order of names (รายชื่อผู้ใช้).</summary>
public sealed class UserList(UsersWithRoles users, CurrentUser me)
{
    /// <param name="IsInvited">Has still to choose a password.</param>
    /// <param name="IsWhollyYours">All areas that the user works for are the administrator's.</param>
    public sealed record Row(Guid Id, string UserName, string Name, bool IsActive, bool IsInvited, IReadOnlyList<RoleGrant> Grants, bool IsWhollyYours);

    public async Task<IReadOnlyList<Row>> All(CancellationToken stop) =>
    [
        .. from entry in await users.Find(_ => true, stop)
           where AdministeredUsers.IsSeen(me, entry.Grants)
           orderby entry.User.UserName
           select new Row(
               entry.User.Id, entry.User.UserName, entry.User.Name, entry.User.IsActive, entry.User.PasswordHash.Length == 0, [.. entry.Grants.Where(g => me.Covers(g.AreaCode))],
               AdministeredUsers.IsWhollyOf(me, entry.Grants)),
    ];

    /// <summary>The user, or null where there is none or none of the administrator's area.</summary>
    public async Task<Row?> One(Guid id, CancellationToken stop) => (await All(stop)).SingleOrDefault(u => u.Id == id);
}
