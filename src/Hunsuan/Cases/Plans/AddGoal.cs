using Hunsuan.Access;
using Hunsuan.Centres.Services;
using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Cases.Plans;

/// <summary>Adds a goal to the plan of an open case (เพิ่มเป้าหมาย): from which need, how one will see it, by when.</summary>
public sealed class AddGoal(HunsuanDb db, Activity activity, NeedBook needs, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid CaseId { get; set; }
        public string? Need { get; set; }
        public int? Dimension { get; set; }
        public string Wanted { get; set; } = "";
        public string Measure { get; set; } = "";
        public DateInput? DueOn { get; set; }

        public IEnumerable<Problem> Check(NeedBook needs, DateOnly today)
        {
            if (Need.Known is { } need && needs.Find(need) is null) yield return new(nameof(Need), PlanTexts.NeedWrong);
            if (Dimension is < 0 or >= GiveHelp.MostDimensions) yield return new(nameof(Dimension), CaseTexts.DimensionWrong);
            if (Wanted.IsBlank) yield return new(nameof(Wanted), PlanTexts.WantedRequired);
            if (Wanted.Length > PlanGoal.WordsMaxLength) yield return new(nameof(Wanted), CaseTexts.TooLong.With(PlanGoal.WordsMaxLength));
            if (Measure.IsBlank) yield return new(nameof(Measure), PlanTexts.MeasureRequired);
            if (Measure.Length > PlanGoal.WordsMaxLength) yield return new(nameof(Measure), CaseTexts.TooLong.With(PlanGoal.WordsMaxLength));
            foreach (var problem in DueDates.Read(DueOn, nameof(DueOn), today).Problems) yield return problem;
        }
    }

    public async Task<Result<PlanGoal>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(needs, clock.Today).ToList() is { Count: > 0 } problems) return problems;
        var of = await PlanOfCase.Open(db, input.CaseId, stop);
        if (of.Value is not { } open) return of.Problems.ToList();

        var goal = new PlanGoal
        {
            Id = Ids.New(), CaseId = open.Id, HouseholdId = open.HouseholdId, AreaCode = open.AreaCode, Need = input.Need.Known, Dimension = input.Dimension,
            Wanted = input.Wanted.Trim(), Measure = input.Measure.Trim(), DueOn = DueDates.Read(input.DueOn, nameof(input.DueOn), clock.Today).Value, State = PlanStates.Goals.First,
        };
        db.Add(goal);
        await activity.Save(ActivityKind.GoalAdded, stop, open.HouseholdId);
        return goal;
    }
}
