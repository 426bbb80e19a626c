using Hunsuan.Access;
using Hunsuan.Deadlines;

namespace Hunsuan.Cases.Contacts;

/// <summary>Who is told at each turn when the time of a request is over (ผู้รับแจ้ง): by what they may do and how far their area reaches, not by the name of a role.</summary>
public sealed class WhoIsTold(UsersWithRoles users)
{
    private const int ProvinceLength = 2;

    /// <summary>Users who may open the request; empty where nobody is there.</summary>
    public async Task<IReadOnlyList<Guid>> At(EscalationTarget target, Contact contact, CancellationToken stop) =>
    [
        .. from user in await users.AllActive(stop)
           where user.Acting.Roles.Any(role => role.Permits.Contains(Permit.WorkCases) && role.Area.Around(contact.AreaCode) is { } around && Is(target, user.User.Id, role, around, contact))
           select user.User.Id,
    ];

    private static bool Is(EscalationTarget target, Guid user, HeldRole role, string around, Contact contact) => target switch
    {
        EscalationTarget.Worker => contact.OwnerId == user,
        EscalationTarget.Chair => Leads(role) && around.Length > ProvinceLength,
        EscalationTarget.Province => Leads(role) && around.Length == ProvinceLength,
        EscalationTarget.Ministry => Leads(role) && around.Length == 0,
    };

    private static bool Leads(HeldRole role) => role.Permits.Contains(Permit.ManageCentres);
}
