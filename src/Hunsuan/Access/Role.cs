using Hunsuan.Shared;

namespace Hunsuan.Access;

/// <summary>What somebody's work is, and what it lets do (บทบาท); read from data, so that an installation may have others.</summary>
/// <param name="Id">Stored with those who hold it.</param>
/// <param name="Does">The work in a sentence.</param>
/// <param name="Permits">Of <see cref="Permit.All"/>.</param>
/// <param name="NeedsSecondFactor">A password alone does not let its holder in.</param>
public sealed record Role(string Id, Text Name, Text Does, IReadOnlyCollection<string> Permits, bool NeedsSecondFactor)
{
    public const int IdMaxLength = 40;

    public const string
        Administrator = "administrator",
        ProvincialOfficer = "provincial-officer",
        ProvincialSupervisor = "provincial-supervisor",
        CentreWorker = "centre-worker",
        CentreChair = "centre-chair",
        Volunteer = "volunteer",
        AgencyOfficer = "agency-officer",
        WorkingGroupMember = "working-group-member",
        CentralGroupMember = "central-group-member",
        Evaluator = "evaluator",
        Analyst = "analyst",
        DataProtectionOfficer = "data-protection-officer",
        Auditor = "auditor";
}
