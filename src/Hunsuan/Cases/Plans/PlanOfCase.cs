using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>The case whose plan is changed (เคสของแผน): only an open one has a plan to change.</summary>
internal static class PlanOfCase
{
    public static async Task<Result<Case>> Open(HunsuanDb db, Guid caseId, CancellationToken stop)
    {
        var found = await db.Cases.SingleOrDefaultAsync(c => c.Id == caseId, stop) ?? throw new OutOfAreaException("cases");
        return found.State is CaseState.Closed ? new Problem(null, PlanTexts.CaseClosed) : found;
    }

    /// <summary>Changes whenever a goal or an action is added, ends or is taken up again.</summary>
    public static long PrintOf(IEnumerable<PlanGoal> goals, IEnumerable<PlanAction> actions)
    {
        var print = new Fingerprint();
        foreach (var goal in goals.OrderBy(g => g.Id))
            print = print.Add(goal.Id.ToString()).Add(goal.Wanted).Add(goal.Measure).Add(goal.DueOn.DayNumber).Add((int)goal.State);
        foreach (var action in actions.OrderBy(a => a.Id))
            print = print.Add(action.Id.ToString()).Add(action.What).Add(action.DueOn.DayNumber).Add((int)action.State);
        return print.Value;
    }

    /// <summary>The plan goes with the case to another household; the caller saves.</summary>
    public static async Task TakeAlong(HunsuanDb db, Case open, CancellationToken stop)
    {
        foreach (var goal in await db.PlanGoals.Where(g => g.CaseId == open.Id).ToListAsync(stop)) (goal.HouseholdId, goal.AreaCode) = (open.HouseholdId, open.AreaCode);
        foreach (var action in await db.PlanActions.Where(a => a.CaseId == open.Id).ToListAsync(stop)) (action.HouseholdId, action.AreaCode) = (open.HouseholdId, open.AreaCode);
        foreach (var agreed in await db.PlanAgreements.Where(a => a.CaseId == open.Id).ToListAsync(stop)) (agreed.HouseholdId, agreed.AreaCode) = (open.HouseholdId, open.AreaCode);
    }
}
