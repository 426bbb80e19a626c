using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>Adds to an open goal what somebody will do for it (เพิ่มกิจกรรม): who, by when, by which service.</summary>
public sealed class AddAction(HunsuanDb db, Activity activity, CaseOwners owners, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid GoalId { get; set; }
        public string What { get; set; } = "";
        public ActionDoer? Doer { get; set; }
        public Guid? UserId { get; set; }
        public string? Organisation { get; set; }
        public Guid? ServiceId { get; set; }
        public DateInput? DueOn { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (What.IsBlank) yield return new(nameof(What), PlanTexts.WhatRequired);
            if (What.Length > PlanAction.WhatMaxLength) yield return new(nameof(What), CaseTexts.TooLong.With(PlanAction.WhatMaxLength));
            if (Doer is null || !Enum.IsDefined(Doer.Value)) yield return new(nameof(Doer), PlanTexts.DoerRequired);
            if (Doer is ActionDoer.User && UserId is null) yield return new(nameof(UserId), PlanTexts.DoerRequired);
            if (Doer is ActionDoer.Organisation && Organisation.IsBlank) yield return new(nameof(Organisation), PlanTexts.OrganisationRequired);
            if (Organisation?.Length > PlanAction.DoerMaxLength) yield return new(nameof(Organisation), CaseTexts.TooLong.With(PlanAction.DoerMaxLength));
            foreach (var problem in DueDates.Read(DueOn, nameof(DueOn), today).Problems) yield return problem;
        }
    }

    public async Task<Result<PlanAction>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var goal = await db.PlanGoals.SingleOrDefaultAsync(g => g.Id == input.GoalId, stop) ?? throw new OutOfAreaException("plan_goals");
        if (await PlanOfCase.Open(db, goal.CaseId, stop) is { Succeeded: false } closed) return closed.Problems.ToList();
        if (goal.State is not GoalState.Open) return new Problem(null, PlanTexts.GoalEnded);
        if (input.Doer is ActionDoer.User && !await owners.May(input.UserId!.Value, goal.AreaCode, stop)) return new Problem(nameof(input.UserId), CaseTexts.OwnerWrong);
        if (input.ServiceId is { } service && !await db.ServiceEntries.AnyAsync(s => s.Id == service, stop)) return new Problem(nameof(input.ServiceId), PlanTexts.ServiceWrong);

        // Only what belongs to the doer is kept; the form may still hold what was typed for another.
        var action = new PlanAction
        {
            Id = Ids.New(), GoalId = goal.Id, CaseId = goal.CaseId, HouseholdId = goal.HouseholdId, AreaCode = goal.AreaCode, What = input.What.Trim(), Doer = input.Doer!.Value,
            UserId = input.Doer is ActionDoer.User ? input.UserId : null, Organisation = input.Doer is ActionDoer.Organisation ? input.Organisation.Known : null,
            ServiceId = input.ServiceId, DueOn = DueDates.Read(input.DueOn, nameof(input.DueOn), clock.Today).Value, State = PlanStates.Actions.First,
        };
        db.Add(action);
        await activity.Save(ActivityKind.PlanActionAdded, stop, goal.HouseholdId);
        return action;
    }
}
