using Hunsuan.Benefits.Applications;
using Hunsuan.Cases.Plans;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Course;

/// <summary>What the case's own records tell of its steps (ความคืบหน้าจากระเบียนของเคส).</summary>
internal sealed class StepsOfCase(HunsuanDb db, CloseCase closing, PlanView plans) : ITellsOfSteps
{
    public async Task<IReadOnlyList<StepTally>> Of(Case of, CancellationToken stop)
    {
        var isMeasured = await db.Measurements.AnyAsync(m => m.HouseholdId == of.HouseholdId && m.MeasuredOn >= of.OpenedOn, stop);
        var applications = await db.BenefitApplications.Where(a => a.HouseholdId == of.HouseholdId && (a.BegunOn >= of.OpenedOn || a.ChangedOn >= of.OpenedOn)).Select(a => a.State).ToListAsync(stop);
        var plan = await plans.Of(of.Id, stop);
        var isAgreed = plan is { Agreed: not null, IsChanged: false };
        var helps = await db.Helps.CountAsync(h => h.CaseId == of.Id, stop);
        var planned = plan.Actions.SelectMany(a => a).Count(a => a.State is ActionState.Planned);
        var asked = await db.FollowUps.Where(f => f.CaseId == of.Id).Select(f => f.DoneOn != null).ToListAsync(stop);
        return
        [
            new(CaseStep.Receive, 1, 0),
            new(CaseStep.Assess, isMeasured ? 1 : 0, 0),
            new(CaseStep.Entitlements, applications.Count(s => s is not (ApplicationState.Begun or ApplicationState.Sent)), applications.Count(s => s is ApplicationState.Begun or ApplicationState.Sent)),
            new(CaseStep.Plan, isAgreed ? plan.Goals.Count : 0, isAgreed ? 0 : plan.Goals.Count),
            new(CaseStep.Help, helps, planned),
            new(CaseStep.FollowUp, asked.Count(isDone => isDone), asked.Count(isDone => !isDone)),
            new(CaseStep.MeasureAgain, await closing.IsMeasuredAgain(of, stop) ? 1 : 0, 0),
            new(CaseStep.Close, of.State is CaseState.Closed ? 1 : 0, 0),
        ];
    }
}
