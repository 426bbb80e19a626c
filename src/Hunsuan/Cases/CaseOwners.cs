using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Cases;

/// <summary>Who may answer for a case: active users whose work is cases and whose area holds the household (ผู้รับผิดชอบได้).</summary>
public sealed class CaseOwners(UsersWithRoles users, RoleBook book)
{
    public sealed record Owner(Guid Id, string Name, Text Role);

    public async Task<IReadOnlyList<Owner>> For(string areaCode, CancellationToken stop)
    {
        // Users are few; whom an area covers is decided where it is decided for everybody.
        var all = await users.AllActive(stop);
        return
        [
            .. from user in all
               let role = user.Acting.Roles.FirstOrDefault(r => r.Permits.Contains(Permit.WorkCases) && r.Area.Covers(areaCode))
               where role is not null
               orderby user.User.Name
               select new Owner(user.User.Id, user.User.Name, book.NameOf(role.RoleId)),
        ];
    }

    public async Task<bool> May(Guid userId, string areaCode, CancellationToken stop) => (await For(areaCode, stop)).Any(o => o.Id == userId);
}
