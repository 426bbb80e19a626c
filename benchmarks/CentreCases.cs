using Hunsuan.Cases;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Cases.Plans;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>Open cases of invented households, each with a plan, an owner of its sub-district and a day to ask again, and as many that are closed.</summary>
internal sealed class CentreCases(HunsuanDb db, ILookup<string, Guid> workers, int open)
{
    private readonly Random _random = new(3);
    private readonly DateOnly _today = TimeProvider.System.Today;
    private readonly List<Case> _cases = [];
    private readonly List<FollowUp> _followUps = [];
    private readonly List<PlanGoal> _goals = [];
    private readonly List<PlanAction> _actions = [];
    private readonly List<Help> _helps = [];

    /// <param name="places">In no order; the first have an open case, those behind them a closed one.</param>
    public async Task<IReadOnlyList<Case>> Fill(IReadOnlyList<CentrePlace> places)
    {
        foreach (var (index, place) in places.Take(2 * open).Index()) Add(place, isOpen: index < open);
        await BulkInsert.Into(db, _cases, default);
        await BulkInsert.Into(db, _followUps, default);
        await BulkInsert.Into(db, _goals, default);
        await BulkInsert.Into(db, _actions, default);
        await BulkInsert.Into(db, _helps, default);
        return _cases;
    }

    private void Add(CentrePlace place, bool isOpen)
    {
        var ownerOf = workers[place.Subdistrict].ToArray();
        var made = new Case
        {
            Id = Ids.New(), HouseholdId = place.Household, AreaCode = place.Area, Summary = $"{place.Name}: {CentreRequests.Needs[_random.Next(CentreRequests.Needs.Length)]}",
            OpenedOn = _today.AddDays(-_random.Next(20, 400)), DueOn = _today.AddDays(_random.Next(-10, 60)), OwnerId = ownerOf[_random.Next(ownerOf.Length)],
            MeasuredBeforeId = place.Measurement, State = isOpen ? CaseState.Open : CaseState.Closed,
        };
        if (!isOpen) (made.Outcome, made.Told, made.ClosedOn) = (CaseOutcome.Improved, "ครอบครัว", _today.AddDays(-_random.Next(20)));
        _cases.Add(made);
        _followUps.Add(new()
        {
            Id = Ids.New(), CaseId = made.Id, HouseholdId = place.Household, AreaCode = place.Area, DueOn = _today.AddDays(_random.Next(isOpen ? -5 : 1, 90)), PlannedBy = made.OwnerId,
        });
        if (isOpen) AddPlan(made);
        if (_random.Next(2) == 0)
            _helps.Add(new() { Id = Ids.New(), CaseId = made.Id, HouseholdId = place.Household, AreaCode = place.Area, Kind = HelpKind.Advice, What = "ให้คำปรึกษา", GivenOn = made.OpenedOn, GivenBy = "ศูนย์สมมุติ" });
    }

    private void AddPlan(Case of)
    {
        var goal = new PlanGoal
        {
            Id = Ids.New(), CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, Wanted = "มีรายได้พอใช้", Measure = "รายได้ต่อเดือน", DueOn = of.DueOn, State = GoalState.Open,
        };
        _goals.Add(goal);
        _actions.AddRange(((ActionState[])[ActionState.Done, ActionState.Planned]).Select(state => new PlanAction
        {
            Id = Ids.New(), GoalId = goal.Id, CaseId = of.Id, HouseholdId = of.HouseholdId, AreaCode = of.AreaCode, What = "เยี่ยมบ้านและให้คำปรึกษา", Doer = ActionDoer.User, UserId = of.OwnerId,
            DueOn = of.DueOn, State = state,
        }));
    }
}
