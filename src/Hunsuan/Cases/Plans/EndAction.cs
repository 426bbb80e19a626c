using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>Says that an action of a plan is done or dropped, or plans it again (บันทึกผลของกิจกรรม).</summary>
public sealed class EndAction(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid ActionId { get; set; }
        public ActionStep? Step { get; set; }
        public string? Words { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Step is null || !Enum.IsDefined(Step.Value)) yield return new(nameof(Step), PlanTexts.StepRequired);
            if (Step is not ActionStep.Do && Words.IsBlank) yield return new(nameof(Words), CaseTexts.ReasonRequired);
            if (Words?.Length > PlanGoal.WordsMaxLength) yield return new(nameof(Words), CaseTexts.TooLong.With(PlanGoal.WordsMaxLength));
        }
    }

    public async Task<Result<PlanAction>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var action = await db.PlanActions.SingleOrDefaultAsync(a => a.Id == input.ActionId, stop) ?? throw new OutOfAreaException("plan_actions");
        if (await PlanOfCase.Open(db, action.CaseId, stop) is { Succeeded: false } closed) return closed.Problems.ToList();
        var after = PlanStates.Actions.After(action.State, input.Step!.Value);
        if (!after.Succeeded) return after.Problems.ToList();

        action.State = after.Value;
        var isOpen = action.State is ActionState.Planned;
        action.EndWords = isOpen ? null : input.Words.Known;
        action.EndedOn = isOpen ? null : clock.Today;
        await activity.Save(isOpen ? ActivityKind.PlanActionReopened : ActivityKind.PlanActionEnded, stop, action.HouseholdId, input.Words.Known);
        return action;
    }
}
