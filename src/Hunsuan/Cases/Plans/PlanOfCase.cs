using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
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

    /// <summary>A goal that is open, of a case that is open.</summary>
    public static async Task<Result<PlanGoal>> OpenGoal(HunsuanDb db, Guid goalId, CancellationToken stop)
    {
        var goal = await db.PlanGoals.SingleOrDefaultAsync(g => g.Id == goalId, stop) ?? throw new OutOfAreaException("plan_goals");
        if (await Open(db, goal.CaseId, stop) is { Succeeded: false } closed) return closed.Problems.ToList();
        return goal.State is GoalState.Open ? goal : new Problem(null, PlanTexts.GoalEnded);
    }

    /// <summary>The day that was typed, from today on; a day that stood there before may stay though it is over.</summary>
    public static Result<DateOnly> Due(DateInput? typed, string field, DateOnly today, DateOnly? before) =>
        before is { } day && typed == DayAnswer.Of(day) ? day : DueDates.Read(typed, field, today);

    /// <summary>What is suggested as a day to come: that of what it belongs to, but none that is over.</summary>
    public static DateInput Suggested(DateOnly day, DateOnly today) => DayAnswer.Of(day < today ? today : day);

    /// <summary>Changes whenever something else is planned than was agreed; not by what came of it. What is dropped is planned no more.</summary>
    public static long PrintOf(IEnumerable<PlanGoal> goals, IEnumerable<PlanAction> actions)
    {
        var print = new Fingerprint();
        foreach (var g in goals.Where(g => g.State is not GoalState.Dropped).OrderBy(g => g.Id))
            print = print.Add($"{g.Id}").Add(g.Need ?? "").Add(g.Dimension ?? -1).Add(g.Wanted).Add(g.Measure).Add(g.DueOn.DayNumber);
        foreach (var a in actions.Where(a => a.State is not ActionState.Dropped).OrderBy(a => a.Id))
            print = print.Add($"{a.Id}").Add(a.What).Add((int)a.Doer).Add($"{a.UserId}").Add(a.Organisation ?? "").Add($"{a.ServiceId}").Add(a.DueOn.DayNumber);
        return print.Value;
    }
}
