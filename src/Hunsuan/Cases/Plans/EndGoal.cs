using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Plans;

/// <summary>Says what came of a goal, or opens it again (บันทึกผลของเป้าหมาย).</summary>
public sealed class EndGoal(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid GoalId { get; set; }
        public GoalStep? Step { get; set; }
        public string? Words { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Step is null || !Enum.IsDefined(Step.Value)) yield return new(nameof(Step), PlanTexts.StepRequired);
            if (Step is not GoalStep.Meet && Words.IsBlank) yield return new(nameof(Words), CaseTexts.ReasonRequired);
            if (Words?.Length > PlanGoal.WordsMaxLength) yield return new(nameof(Words), CaseTexts.TooLong.With(PlanGoal.WordsMaxLength));
        }
    }

    public async Task<Result<PlanGoal>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var goal = await db.PlanGoals.SingleOrDefaultAsync(g => g.Id == input.GoalId, stop) ?? throw new OutOfAreaException("plan_goals");
        if (await PlanOfCase.Open(db, goal.CaseId, stop) is { Succeeded: false } closed) return closed.Problems.ToList();
        var after = PlanStates.Goals.After(goal.State, input.Step!.Value);
        if (!after.Succeeded) return after.Problems.ToList();

        goal.State = after.Value;
        var isOpen = goal.State is GoalState.Open;
        goal.EndWords = isOpen ? null : input.Words.Known;
        goal.EndedOn = isOpen ? null : clock.Today;
        await activity.Save(isOpen ? ActivityKind.GoalReopened : ActivityKind.GoalEnded, stop, goal.HouseholdId, input.Words.Known);
        return goal;
    }
}
