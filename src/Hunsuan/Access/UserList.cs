using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Who may sign in for the administrator's area, in order of names (รายชื่อผู้ใช้).</summary>
public sealed class UserList(HunsuanDb db, CurrentUser by)
{
    public sealed record Row(Guid Id, string UserName, string Name, Role Role, string AreaCode, bool IsActive, bool IsInvited);

    public async Task<IReadOnlyList<Row>> All(CancellationToken stop)
    {
        var users = await db.Users.AsNoTracking()
            .OrderBy(u => u.UserName)
            .Select(u => new Row(u.Id, u.UserName, u.Name, u.Role, u.AreaCode, u.IsActive, u.PasswordHash == ""))
            .ToListAsync(stop);
        return [.. users.Where(u => by.Covers(u.AreaCode))];
    }

    /// <summary>The user, or null where there is none or none of the administrator's area.</summary>
    public async Task<Row?> One(Guid id, CancellationToken stop) => (await All(stop)).SingleOrDefault(u => u.Id == id);
}
