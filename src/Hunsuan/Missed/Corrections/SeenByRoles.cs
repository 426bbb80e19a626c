using Hunsuan.Access;

namespace Hunsuan.Missed.Corrections;

/// <summary>In which role somebody saw what was seen (บทบาทของผู้พบ): the owner of a list is told that, and no name.</summary>
internal sealed class SeenByRoles(UsersWithRoles users)
{
    /// <summary>Ids of roles by users; who holds none today is left out.</summary>
    public async Task<Dictionary<Guid, string>> Of(IReadOnlyCollection<Guid> asked, CancellationToken stop) => (
        from user in await users.AllActive(stop)
        where asked.Contains(user.User.Id)
        let role = user.Acting.Roles.FirstOrDefault(r => r.Permits.Contains(Permit.SeeHouseholds))
        where role is not null
        select (user.User.Id, role.RoleId)).ToDictionary(r => r.Id, r => r.RoleId);
}
