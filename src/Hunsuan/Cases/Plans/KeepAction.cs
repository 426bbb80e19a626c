using Hunsuan.Access;
using Hunsuan.Cases.Conferences;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>Adds to an open goal what somebody will do for it, or changes what is planned (เพิ่มหรือแก้ไขกิจกรรม): who, by when, by which service.</summary>
public sealed class KeepAction(HunsuanDb db, Activity activity, CaseOwners owners, PublicDirectory directory, TimeProvider clock)
{
    public sealed record Input
    {
        public string What { get; set; } = "";
        public ActionDoer? Doer { get; set; }
        public Guid? UserId { get; set; }
        public string? Organisation { get; set; }
        public Guid? ServiceId { get; set; }
        public DateInput? DueOn { get; set; }

        /// <summary>The conference of the case that assigns it; null for none. Only of a new one.</summary>
        public Guid? ConferenceId { get; set; }

        public static Input Of(PlanAction action) => new()
        {
            What = action.What, Doer = action.Doer, UserId = action.UserId, Organisation = action.Organisation, ServiceId = action.ServiceId, DueOn = DayAnswer.Of(action.DueOn),
        };

        public IEnumerable<Problem> Check(DateOnly today, DateOnly? before = null)
        {
            if (What.IsBlank) yield return new(nameof(What), PlanTexts.WhatRequired);
            if (What.Length > PlanAction.WhatMaxLength) yield return new(nameof(What), CaseTexts.TooLong.With(PlanAction.WhatMaxLength));
            if (Doer is null || !Enum.IsDefined(Doer.Value)) yield return new(nameof(Doer), PlanTexts.DoerRequired);
            if (Doer is ActionDoer.User && UserId is null) yield return new(nameof(UserId), PlanTexts.UserRequired);
            if (Doer is ActionDoer.Organisation && Organisation.IsBlank) yield return new(nameof(Organisation), PlanTexts.OrganisationRequired);
            if (Organisation?.Length > PlanAction.DoerMaxLength) yield return new(nameof(Organisation), CaseTexts.TooLong.With(PlanAction.DoerMaxLength));
            foreach (var problem in PlanOfCase.Due(DueOn, nameof(DueOn), today, before).Problems) yield return problem;
        }
    }

    public async Task<Result<PlanAction>> Add(Guid goalId, Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var of = await PlanOfCase.OpenGoal(db, goalId, stop);
        if (of.Value is not { } goal) return of.Problems.ToList();
        if (input.ConferenceId is { } conference && !await db.CaseConferences.AnyAsync(c => c.Id == conference && c.CaseId == goal.CaseId && c.State != ConferenceState.Cancelled, stop))
            return new Problem(null, PlanTexts.ConferenceWrong);
        var action = new PlanAction
        {
            ConferenceId = input.ConferenceId, Id = Ids.New(), GoalId = goal.Id, CaseId = goal.CaseId, HouseholdId = goal.HouseholdId, AreaCode = goal.AreaCode, State = PlanStates.Actions.First,
            What = "", Doer = input.Doer!.Value, DueOn = default,
        };
        if (await WrongChoice(input, action, stop) is { } wrong) return wrong;
        Write(input, action);
        db.Add(action);
        await activity.Save(ActivityKind.PlanActionAdded, stop, goal.HouseholdId);
        return action;
    }

    public async Task<Result<PlanAction>> Change(Guid actionId, Input input, CancellationToken stop = default)
    {
        var action = await db.PlanActions.SingleOrDefaultAsync(a => a.Id == actionId, stop) ?? throw new OutOfAreaException("plan_actions");
        if (await PlanOfCase.OpenGoal(db, action.GoalId, stop) is { Succeeded: false } refused) return refused.Problems.ToList();
        if (action.State is not ActionState.Planned) return new Problem(null, PlanTexts.ActionEnded);
        if (input.Check(clock.Today, action.DueOn).ToList() is { Count: > 0 } problems) return problems;
        if (await WrongChoice(input, action, stop) is { } wrong) return wrong;

        Write(input, action);
        await activity.Save(ActivityKind.PlanChanged, stop, action.HouseholdId);
        return action;
    }

    // What was chosen before may stay, though nobody could choose it now.
    private async Task<Problem?> WrongChoice(Input input, PlanAction before, CancellationToken stop)
    {
        if (input.Doer is ActionDoer.User && input.UserId != before.UserId && !await owners.May(input.UserId!.Value, before.AreaCode, stop))
            return new(nameof(input.UserId), CaseTexts.OwnerWrong);
        if (input.ServiceId is { } service && service != before.ServiceId && !await directory.Services.AnyAsync(s => s.Id == service && s.EndedOn == null, stop))
            return new(nameof(input.ServiceId), PlanTexts.ServiceWrong);
        return null;
    }

    // Only what belongs to the doer is kept; the form may still hold what was typed for another.
    private void Write(Input input, PlanAction action)
    {
        (action.What, action.Doer, action.ServiceId) = (input.What.Trim(), input.Doer!.Value, input.ServiceId);
        action.UserId = input.Doer is ActionDoer.User ? input.UserId : null;
        action.Organisation = input.Doer is ActionDoer.Organisation ? input.Organisation.Known : null;
        action.DueOn = PlanOfCase.Due(input.DueOn, nameof(input.DueOn), clock.Today, action.DueOn).Value;
    }
}
