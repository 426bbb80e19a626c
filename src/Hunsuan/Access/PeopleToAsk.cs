using Hunsuan.Shared;

namespace Hunsuan.Access;

/// <summary>Whom to ask for what lies outside one's own area (ผู้ที่ถามได้): those who work for a wider one, and administrators.</summary>
/// <remarks>Depends on who asks and not on what was looked for, so that it gives nothing away.</remarks>
public sealed class PeopleToAsk(UsersWithRoles users, RoleBook book, CurrentUser me)
{
    private const int MostPeople = 6;

    public sealed record Row(string Name, Text Role, string AreaCode);

    /// <summary>Case workers first, the nearest area first.</summary>
    public async Task<IReadOnlyList<Row>> ForMe(CancellationToken stop)
    {
        var all = await users.AllActive(stop);
        return
        [
            .. (from user in all
                where user.User.Id != me.Id
                from role in user.Acting.Roles
                let isAdministrator = role.Permits.Contains(Permit.Administer)
                from area in role.Area.Codes
                where me.Area.Codes.Count > 0 && me.Area.Codes.All(role.Area.Covers)
                where isAdministrator || (role.Permits.Contains(Permit.WorkCases) && !me.Covers(area))
                orderby isAdministrator, area.Length descending, user.User.Name
                select new Row(user.User.Name, book.NameOf(role.RoleId), area)).DistinctBy(r => r.Name).Take(MostPeople),
        ];
    }
}
