namespace Hunsuan.Cases.Plans;

/// <summary>Where the pages of a plan are found (ที่อยู่หน้าแผน).</summary>
internal static class PlanAddress
{
    public static string Of(Guid caseId) => $"/cases/{caseId}/plan";
    public static string NewGoal(Guid caseId) => $"/cases/{caseId}/plan/goal";
    public static string Agree(Guid caseId) => $"/cases/{caseId}/plan/agree";
    public static string Paper(Guid caseId) => $"/cases/{caseId}/plan/paper";
    public static string Goal(Guid goalId) => $"/goals/{goalId}";
    public static string ChangeGoal(Guid goalId) => $"/goals/{goalId}/change";
    public static string NewAction(Guid goalId) => $"/goals/{goalId}/action";
    public static string Action(Guid actionId) => $"/plan-actions/{actionId}";
    public static string ChangeAction(Guid actionId) => $"/plan-actions/{actionId}/change";
    public static string Help(Guid caseId, Guid actionId) => $"/cases/{caseId}/help?action={actionId}";
}
