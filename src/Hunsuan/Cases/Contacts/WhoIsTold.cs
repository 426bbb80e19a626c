using Hunsuan.Access;
using Hunsuan.Deadlines;

namespace Hunsuan.Cases.Contacts;

/// <summary>Who is told at each turn when the time of a request or of a step of a case is over (ผู้รับแจ้ง): by what they may do and how far their area reaches, not by the name of a role.</summary>
public sealed class WhoIsTold(UsersWithRoles users)
{
    private const int ProvinceLength = 2;

    /// <summary>Users who may open it; empty where nobody is there.</summary>
    /// <param name="target">Whose turn it is.</param>
    /// <param name="area">Where the request or case belongs.</param>
    /// <param name="owner">Who has it in hand; null for nobody.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<IReadOnlyList<Guid>> At(EscalationTarget target, string area, Guid? owner, CancellationToken stop) =>
    [
        .. from user in await users.AllActive(stop)
           where user.Acting.Roles.Any(role => role.Permits.Contains(Permit.WorkCases) && role.Area.Around(area) is { } around && Is(target, user.User.Id, role, around, owner))
           select user.User.Id,
    ];

    private static bool Is(EscalationTarget target, Guid user, HeldRole role, string around, Guid? owner) => target switch
    {
        EscalationTarget.Worker => owner == user,
        EscalationTarget.Chair => Leads(role) && around.Length > ProvinceLength,
        EscalationTarget.Province => Leads(role) && around.Length == ProvinceLength,
        EscalationTarget.Ministry => Leads(role) && around.Length == 0,
    };

    private static bool Leads(HeldRole role) => role.Permits.Contains(Permit.ManageCentres);
}
