using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>What of a plan is not ended yet (สิ่งที่ค้างในแผน): its open goals and planned actions.</summary>
public sealed class PlanOpenItems(HunsuanDb db)
{
    public sealed record Items(IReadOnlyList<PlanGoal> Goals, IReadOnlyList<PlanAction> Actions);

    public async Task<Items> Of(Guid caseId, CancellationToken stop) => new(
        await db.PlanGoals.AsNoTracking().Where(g => g.CaseId == caseId && g.State == GoalState.Open).OrderBy(g => g.DueOn).ThenBy(g => g.Id).ToListAsync(stop),
        await db.PlanActions.AsNoTracking().Where(a => a.CaseId == caseId && a.State == ActionState.Planned).OrderBy(a => a.DueOn).ThenBy(a => a.Id).ToListAsync(stop));
}
