using Hunsuan.Access;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases.Plans;

/// <summary>Adds a goal to the plan of an open case, or changes one that is open (เพิ่มหรือแก้ไขเป้าหมาย): from which need, how one will see it, by when.</summary>
public sealed class KeepGoal(HunsuanDb db, Activity activity, NeedBook needs, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Need { get; set; }
        public int? Dimension { get; set; }
        public string Wanted { get; set; } = "";
        public string Measure { get; set; } = "";
        public DateInput? DueOn { get; set; }

        public static Input Of(PlanGoal goal) =>
            new() { Need = goal.Need, Dimension = goal.Dimension, Wanted = goal.Wanted, Measure = goal.Measure, DueOn = DayAnswer.Of(goal.DueOn) };

        public IEnumerable<Problem> Check(NeedBook needs, DateOnly today, PlanGoal? before = null)
        {
            if (Need.Known is { } need && need != before?.Need && needs.Find(need) is null) yield return new(nameof(Need), PlanTexts.NeedWrong);
            if (Dimension is < 0 or >= GiveHelp.MostDimensions) yield return new(nameof(Dimension), CaseTexts.DimensionWrong);
            if (Wanted.IsBlank) yield return new(nameof(Wanted), PlanTexts.WantedRequired);
            if (Wanted.Length > PlanGoal.WordsMaxLength) yield return new(nameof(Wanted), CaseTexts.TooLong.With(PlanGoal.WordsMaxLength));
            if (Measure.IsBlank) yield return new(nameof(Measure), PlanTexts.MeasureRequired);
            if (Measure.Length > PlanGoal.WordsMaxLength) yield return new(nameof(Measure), CaseTexts.TooLong.With(PlanGoal.WordsMaxLength));
            foreach (var problem in PlanOfCase.Due(DueOn, nameof(DueOn), today, before?.DueOn).Problems) yield return problem;
        }
    }

    public async Task<Result<PlanGoal>> Add(Guid caseId, Input input, CancellationToken stop = default)
    {
        if (input.Check(needs, clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var of = await PlanOfCase.Open(db, caseId, stop);
        if (of.Value is not { } open) return of.Problems.ToList();

        var goal = new PlanGoal
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, State = PlanStates.Goals.First, Wanted = "", Measure = "", DueOn = default,
        };
        Write(input, goal);
        db.Add(goal);
        await activity.Save(ActivityKind.GoalAdded, stop, open.HouseholdId);
        return goal;
    }

    public async Task<Result<PlanGoal>> Change(Guid goalId, Input input, CancellationToken stop = default)
    {
        var of = await PlanOfCase.OpenGoal(db, goalId, stop);
        if (of.Value is not { } goal) return of.Problems.ToList();
        if (input.Check(needs, clock.Today, goal).ToList() is { Count: > 0 } problems) return problems;

        Write(input, goal);
        await activity.Save(ActivityKind.PlanChanged, stop, goal.HouseholdId);
        return goal;
    }

    private void Write(Input input, PlanGoal goal)
    {
        (goal.Need, goal.Dimension, goal.Wanted, goal.Measure) = (input.Need.Known, input.Dimension, input.Wanted.Trim(), input.Measure.Trim());
        goal.DueOn = PlanOfCase.Due(input.DueOn, nameof(input.DueOn), clock.Today, goal.DueOn).Value;
    }
}
