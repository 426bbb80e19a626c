using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>A plan of which nobody said what came of it holds its case open (แผนที่ยังไม่บันทึกผล).</summary>
public sealed class OpenPlan(HunsuanDb db) : IHoldsCaseOpen
{
    public async Task<IReadOnlyList<OpenItem>> Of(Case open, CancellationToken stop)
    {
        var goals = await db.PlanGoals.CountAsync(g => g.CaseId == open.Id && g.State == GoalState.Open, stop);
        var actions = await db.PlanActions.CountAsync(a => a.CaseId == open.Id && a.State == ActionState.Planned, stop);
        return goals + actions == 0 ? [] : [new(PlanTexts.StillOpen.With(goals, actions), PlanAddress.Of(open.Id))];
    }
}
