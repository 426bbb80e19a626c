using Hunsuan.Access;
using Hunsuan.Ui;

namespace Hunsuan.Privacy.Requests;

/// <summary>Who may answer requests of an area (ผู้รับผิดชอบคำขอ).</summary>
public sealed class RequestOwners(UsersWithRoles users, RoleBook book)
{
    public async Task<IReadOnlyList<Choice>> For(string areaCode, CancellationToken stop) =>
    [
        .. from user in await users.AllActive(stop)
           let role = user.Acting.Roles.FirstOrDefault(r => r.Permits.Contains(Permit.AnswerRequests) && r.Area.Covers(areaCode))
           where role is not null
           orderby user.User.Name
           let name = book.NameOf(role.RoleId)
           select new Choice(user.User.Id.ToString(), new($"{user.User.Name} ({name.Thai})", $"{user.User.Name} ({name.English})")),
    ];

    public async Task<bool> May(Guid userId, string areaCode, CancellationToken stop) => (await For(areaCode, stop)).Any(o => o.Value == userId.ToString());
}
