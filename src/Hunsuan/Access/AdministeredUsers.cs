using System.Linq.Expressions;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Which users an administrator of an area looks after (ผู้ใช้ที่ผู้ดูแลระบบจัดการได้).</summary>
internal static class AdministeredUsers
{
    /// <summary>Seen by whoever looks after a place that the user works for. Who has no role any more is looked after for the whole country.</summary>
    public static bool IsSeen(CurrentUser by, IReadOnlyCollection<RoleGrant> grants) => grants.Count == 0 ? by.Covers("") : grants.Any(g => by.Covers(g.AreaCode));

    /// <summary>Stopped, let in or invited again by whoever looks after all of it.</summary>
    public static bool IsWhollyOf(CurrentUser by, IReadOnlyCollection<RoleGrant> grants) => grants.Count == 0 ? by.Covers("") : grants.All(g => by.Covers(g.AreaCode));

    /// <summary>A user whom the administrator looks after wholly.</summary>
    /// <exception cref="OutOfAreaException">There is no such user, or not wholly of the administrator's area.</exception>
    public static async Task<User> Find(HunsuanDb db, CurrentUser by, Expression<Func<User, bool>> which, CancellationToken stop) =>
        await db.Users.SingleOrDefaultAsync(which, stop) is { } user
        && IsWhollyOf(by, await db.RoleGrants.AsNoTracking().Where(g => g.UserId == user.Id).ToListAsync(stop))
            ? user
            : throw new OutOfAreaException("users");
}
