using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>Who may answer for a case: active users whose work is cases and whose area holds the household (ผู้รับผิดชอบได้).</summary>
public sealed class CaseOwners(HunsuanDb db)
{
    public sealed record Owner(Guid Id, string Name, Role Role);

    public async Task<IReadOnlyList<Owner>> For(string areaCode, CancellationToken stop)
    {
        // Users are few; whom an area covers is decided where it is decided for everybody.
        var users = await db.Users.AsNoTracking().Where(u => u.IsActive).OrderBy(u => u.Name).ToListAsync(stop);
        return
        [
            .. from user in users
               where Roles.PermitsOf(user.Role).Contains(Permit.WorkCases) && Identity.UserOf(user).Covers(areaCode)
               select new Owner(user.Id, user.Name, user.Role),
        ];
    }

    public async Task<bool> May(Guid userId, string areaCode, CancellationToken stop) => (await For(areaCode, stop)).Any(o => o.Id == userId);
}
