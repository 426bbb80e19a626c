using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Whom to ask for what lies outside one's own area (ผู้ที่ถามได้): those who work for a wider one, and administrators.</summary>
/// <remarks>Depends on who asks and not on what was looked for, so that it gives nothing away.</remarks>
public sealed class PeopleToAsk(HunsuanDb db, CurrentUser me)
{
    private const int MostPeople = 6;

    public sealed record Row(string Name, Role Role, string AreaCode);

    /// <summary>Case workers first, the nearest area first.</summary>
    public async Task<IReadOnlyList<Row>> ForMe(CancellationToken stop)
    {
        var users = await db.Users.AsNoTracking().Where(u => u.IsActive && u.Id != me.Id).ToListAsync(stop);
        return
        [
            .. (from user in users
                let isAdministrator = user.Role is Role.Administrator
                where Identity.UserOf(user).Covers(me.AreaCode) && (isAdministrator || (user.AreaCode != me.AreaCode && Roles.PermitsOf(user.Role).Contains(Permit.WorkCases)))
                orderby isAdministrator, user.AreaCode.Length descending, user.Name
                select new Row(user.Name, user.Role, user.AreaCode)).Take(MostPeople),
        ];
    }
}
