using Hunsuan.Cases.Plans;
using Hunsuan.Households;

namespace Hunsuan.Cases.Course;

/// <summary>Where a case and each of its steps is worked on (ที่อยู่ของหน้าขั้นตอน).</summary>
internal static class CourseAddress
{
    public static string Of(Guid caseId) => $"/cases/{caseId}";

    /// <summary>Null where there is nothing to do on a page.</summary>
    public static string? Of(CaseStep step, Case of) => step switch
    {
        CaseStep.Receive => null,
        CaseStep.Assess or CaseStep.MeasureAgain => $"{HouseholdHeading.PathOf(of.HouseholdId)}/measure",
        CaseStep.Entitlements => $"{HouseholdHeading.PathOf(of.HouseholdId)}/benefits",
        CaseStep.Plan => PlanAddress.Of(of.Id),
        CaseStep.Approve => $"{Of(of.Id)}/aid",
        CaseStep.Help => of.State is CaseState.Open ? $"{Of(of.Id)}/help" : null,
        CaseStep.FollowUp => $"{Of(of.Id)}/follow-up",
        CaseStep.Close => of.State is CaseState.Open ? $"{Of(of.Id)}/close" : $"{Of(of.Id)}/reopen",
    };
}
