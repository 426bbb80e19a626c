using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>The plan of a case (แผนของเคส): its goals in the order of their days, what is done for each, and the last agreement.</summary>
public sealed class PlanView(HunsuanDb db)
{
    public sealed record Plan(IReadOnlyList<PlanGoal> Goals, ILookup<Guid, PlanAction> Actions, PlanAgreement? Agreed, bool IsChanged);

    public async Task<Plan> Of(Guid caseId, CancellationToken stop)
    {
        var goals = await db.PlanGoals.AsNoTracking().Where(g => g.CaseId == caseId).OrderBy(g => g.DueOn).ThenBy(g => g.Id).ToListAsync(stop);
        var actions = await db.PlanActions.AsNoTracking().Where(a => a.CaseId == caseId).OrderBy(a => a.DueOn).ThenBy(a => a.Id).ToListAsync(stop);
        var agreed = await db.PlanAgreements.AsNoTracking().Where(a => a.CaseId == caseId).OrderByDescending(a => a.Id).FirstOrDefaultAsync(stop);
        return new(goals, actions.ToLookup(a => a.GoalId), agreed, agreed is not null && agreed.Print != PlanOfCase.PrintOf(goals, actions));
    }
}
