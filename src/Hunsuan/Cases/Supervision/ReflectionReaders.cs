using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Cases.Supervision;

/// <summary>With whom somebody may share what they think about the own work (ผู้ร่วมสะท้อนคิด): those who supervise them, and those whom they supervise.</summary>
public sealed class ReflectionReaders(UsersWithRoles users, RoleBook book, CurrentUser me)
{
    public sealed record Reader(Guid Id, string Name, Text Role);

    public async Task<IReadOnlyList<Reader>> All(CancellationToken stop) =>
    [
        .. from user in await users.AllActive(stop)
           where user.User.Id != me.Id
           let role = user.Acting.Roles.FirstOrDefault(role => Guides(role, me.Roles) || me.Roles.Any(own => Guides(own, [role])))
           where role is not null
           orderby user.User.Name
           select new Reader(user.User.Id, user.User.Name, book.NameOf(role.RoleId)),
    ];

    private static bool Guides(HeldRole supervisor, IEnumerable<HeldRole> workers) =>
        supervisor.Permits.Contains(Permit.Supervise) && workers.Any(w => w.Permits.Contains(Permit.WorkCases) && w.Area.Codes.Any(supervisor.Area.Covers));
}
