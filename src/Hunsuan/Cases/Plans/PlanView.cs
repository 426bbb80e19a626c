using Hunsuan.Centres;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>The plan of a case (แผนของเคส): its goals in the order of their days, what is done for each, what was given for it, and the last agreement.</summary>
public sealed class PlanView(HunsuanDb db, CaseView cases, PublicDirectory directory)
{
    /// <param name="Actions">By the goal.</param>
    /// <param name="Helps">By the action.</param>
    /// <param name="Names">Users who do something, and services, by id.</param>
    /// <param name="IsChanged">Something else is planned now than was agreed.</param>
    public sealed record Plan(
        IReadOnlyList<PlanGoal> Goals, ILookup<Guid, PlanAction> Actions, ILookup<Guid, Help> Helps, IReadOnlyDictionary<Guid, string> Names, PlanAgreement? Agreed, bool IsChanged);

    public sealed record GoalView(PlanGoal Goal, CaseView.View Of);

    public sealed record ActionView(PlanAction Action, PlanGoal Goal, CaseView.View Of);

    public async Task<Plan> Of(Guid caseId, CancellationToken stop)
    {
        var goals = await db.PlanGoals.AsNoTracking().Where(g => g.CaseId == caseId).OrderBy(g => g.DueOn).ThenBy(g => g.Id).ToListAsync(stop);
        var actions = await db.PlanActions.AsNoTracking().Where(a => a.CaseId == caseId).OrderBy(a => a.DueOn).ThenBy(a => a.Id).ToListAsync(stop);
        var helps = await db.Helps.AsNoTracking().Where(h => h.CaseId == caseId && h.ActionId != null).OrderBy(h => h.GivenOn).ThenBy(h => h.Id).ToListAsync(stop);
        var agreed = await db.PlanAgreements.AsNoTracking().Where(a => a.CaseId == caseId).OrderByDescending(a => a.Id).FirstOrDefaultAsync(stop);
        return new(
            goals, actions.ToLookup(a => a.GoalId), helps.ToLookup(h => h.ActionId!.Value), await NamesIn(actions, stop), agreed,
            agreed is not null && agreed.Print != PlanOfCase.PrintOf(goals, actions));
    }

    /// <summary>What is planned or done in a case, dropped actions aside.</summary>
    public async Task<IReadOnlyList<PlanAction>> Actions(Guid caseId, CancellationToken stop) => await db.PlanActions.AsNoTracking()
        .Where(a => a.CaseId == caseId && a.State != ActionState.Dropped).OrderBy(a => a.DueOn).ThenBy(a => a.Id).ToListAsync(stop);

    /// <summary>Null where the goal is not in the user's area.</summary>
    public async Task<GoalView?> Goal(Guid id, CancellationToken stop) =>
        await db.PlanGoals.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, stop) is { } goal && await cases.Of(goal.CaseId, stop) is { } of ? new(goal, of) : null;

    /// <summary>Null where the action is not in the user's area.</summary>
    public async Task<ActionView?> Action(Guid id, CancellationToken stop) =>
        await db.PlanActions.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop) is { } action && await Goal(action.GoalId, stop) is { } of
            ? new(action, of.Goal, of.Of)
            : null;

    private async Task<IReadOnlyDictionary<Guid, string>> NamesIn(IReadOnlyList<PlanAction> actions, CancellationToken stop)
    {
        var users = actions.Select(a => a.UserId).OfType<Guid>().Distinct().ToArray();
        var services = actions.Select(a => a.ServiceId).OfType<Guid>().Distinct().ToArray();
        var names = await db.Users.Where(u => EF.Parameter(users).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        foreach (var service in await directory.Services.Where(s => EF.Parameter(services).Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToListAsync(stop))
            names[service.Id] = service.Name;
        return names;
    }
}
