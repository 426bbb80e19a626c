using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Who may be asked to go: active users who see the households of a village (ผู้ลงพื้นที่ได้), volunteers too.</summary>
internal sealed class Visitors(UsersWithRoles users, RoleBook book)
{
    public sealed record Visitor(CurrentUser Acting, Text Role)
    {
        public Guid Id => Acting.Id;

        public bool Covers(string village) => Acting.May(Permit.SeeHouseholds, village);
    }

    /// <summary>Of all villages at once, since users are few.</summary>
    public async Task<IReadOnlyList<Visitor>> All(CancellationToken stop) =>
    [
        .. from user in await users.AllActive(stop)
           let role = user.Acting.Roles.FirstOrDefault(r => r.Permits.Contains(Permit.SeeHouseholds))
           where role is not null
           orderby user.Acting.Name
           select new Visitor(user.Acting, book.NameOf(role.RoleId)),
    ];
}
