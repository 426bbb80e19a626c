namespace Hunsuan.Cases.Conferences;

/// <summary>Where the pages of conferences are found (ที่อยู่หน้าประชุมรายกรณี).</summary>
internal static class ConferenceAddress
{
    public const string List = "/cases/conferences";

    public static string OfCase(Guid caseId) => $"/cases/{caseId}/conferences";
    public static string Call(Guid caseId) => $"/cases/{caseId}/conferences/new";
    public static string Of(Guid id) => $"/conferences/{id}";
    public static string Change(Guid id) => $"/conferences/{id}/change";
    public static string Letter(Guid id) => $"/conferences/{id}/letter";
    public static string Assign(Guid goalId, Guid id) => $"{Plans.PlanAddress.NewAction(goalId)}?conference={id}";
}
