using Hunsuan.Areas;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Cases.Supervision;

/// <summary>How much each piece of work weighs in an area (น้ำหนักภาระงาน).</summary>
public sealed record WorkloadWeights(
    string Id, string AreaCode, double OpenCase, double OverdueCase, double Request, double UrgentRequest, double FollowUpDue, Certainty Certainty, string Source);

/// <summary>Weights of work by area, from data/workload and the folder <c>workload</c> of the data folder (ทำเนียบน้ำหนักภาระงาน).</summary>
public sealed class WorkloadBook : IReadsFiles
{
    private const double Most = 100;

    private sealed record Json(string Area, double OpenCase, double OverdueCase, double Request, double UrgentRequest, double FollowUpDue, Certainty Certainty, string Source);

    private WorkloadBook(IReadOnlyList<WorkloadWeights> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<WorkloadWeights> All { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Of the files for areas around it, that of the smallest; null where there is none, and nothing is weighed.</summary>
    public WorkloadWeights? For(string areaCode) => AreaCode.SmallestAround(All, areaCode, w => w.AreaCode, w => w.Id);

    public static WorkloadBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, WorkloadWeights>("workload", dataFolder, (id, json) => new(
            id, json.Area, json.OpenCase, json.OverdueCase, json.Request, json.UrgentRequest, json.FollowUpDue, json.Certainty, json.Source));
        return new([.. all.Where(IsSound)], [.. problems, .. all.Where(w => !IsSound(w)).Select(w => new Problem(null, SupervisionTexts.WeightsWrong.With(w.Id)))]);
    }

    private static bool IsSound(WorkloadWeights w) => new[] { w.OpenCase, w.OverdueCase, w.Request, w.UrgentRequest, w.FollowUpDue }.All(x => x is >= 0 and <= Most);
}
