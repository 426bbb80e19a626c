using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Plans;
using Hunsuan.Centres.Services;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases.Plans;

public class PlanTests
{
    private static readonly NeedBook Needs = NeedBook.Load();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_need_leads_to_a_goal_and_an_action_that_stay_open_until_ended(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var goal = await Goal(scene, opened.Id);
        var action = (await Action(scene, goal.Id)).Value!;
        Assert.Equal(("home-repair", scene.Household.Id, GoalState.Open), (goal.Need, goal.HouseholdId, goal.State));
        Assert.Equal(PlanTexts.StillOpen.With(1, 1).English, await Held(scene, opened));

        Assert.Empty((await new EndAction(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { ActionId = action.Id, Step = ActionStep.Do })).Problems);
        Assert.Equal(PlanTexts.StillOpen.With(1, 0).English, await Held(scene, opened));
        Assert.Empty((await End(scene, goal.Id, GoalStep.MeetPartly)).Problems);
        Assert.Null(await Held(scene, opened));
        Assert.Equal(PlanTexts.GoalEnded, Assert.Single((await Action(scene, goal.Id)).Problems).Message);
        Assert.Equal(
            [ActivityKind.GoalAdded, ActivityKind.PlanActionAdded, ActivityKind.PlanActionEnded, ActivityKind.GoalEnded],
            await scene.Db.Activities.Where(a => a.Kind >= ActivityKind.GoalAdded && a.Kind <= ActivityKind.PlanAgreed).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_change_after_the_agreement_is_seen(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        Assert.Equal(PlanTexts.NothingToAgree, Assert.Single((await Agree(scene, opened.Id)).Problems).Message);
        var goal = await Goal(scene, opened.Id);
        Assert.Empty((await Agree(scene, opened.Id)).Problems);
        Assert.False((await View(scene).Of(opened.Id, default)).IsChanged);

        var action = (await Action(scene, goal.Id)).Value!;

        Assert.True((await View(scene).Of(opened.Id, default)).IsChanged);
        Assert.Empty((await Agree(scene, opened.Id)).Problems);
        Assert.False((await View(scene).Of(opened.Id, default)).IsChanged);

        // What came of it is no other plan; another doer is.
        Assert.Empty((await End(scene, goal.Id, GoalStep.Meet)).Problems);
        Assert.False((await View(scene).Of(opened.Id, default)).IsChanged);
        Assert.Empty((await End(scene, goal.Id, GoalStep.Reopen)).Problems);
        Assert.Empty((await Acting(scene).Change(action.Id, KeepAction.Input.Of(action) with { Doer = ActionDoer.Household })).Problems);
        var plan = await View(scene).Of(opened.Id, default);
        Assert.True(plan.IsChanged);
        Assert.Null(Assert.Single(plan.Actions[goal.Id]).UserId);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Help_is_traced_to_its_action_of_the_same_case(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var action = (await Action(scene, (await Goal(scene, opened.Id)).Id)).Value!;

        Assert.Equal("ActionId", Assert.Single((await scene.Give(new() { CaseId = opened.Id, ActionId = Hunsuan.Shared.Ids.New() })).Problems).Field);
        var help = (await scene.Give(new() { CaseId = opened.Id, ActionId = action.Id })).Value!;

        Assert.Equal(help.Id, Assert.Single((await View(scene).Of(opened.Id, default)).Helps[action.Id]).Id);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_goal_that_is_over_keeps_its_day_and_an_ended_action_is_not_changed(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var goal = await Goal(scene, opened.Id);
        var action = (await Action(scene, goal.Id)).Value!;
        var later = new KeepGoal(scene.Db, scene.Activity, Needs, new FixedClock(Village.Today.AddDays(25)));

        Assert.Empty((await later.Change(goal.Id, KeepGoal.Input.Of(goal) with { Wanted = "บ้านไม่รั่วทั้งหลัง" })).Problems);
        Assert.Equal("DueOn", Assert.Single((await later.Change(goal.Id, KeepGoal.Input.Of(goal) with { DueOn = Village.Day(Village.Today.AddDays(1)) })).Problems).Field);
        Assert.Equal(("บ้านไม่รั่วทั้งหลัง", Village.Today.AddDays(20)), await scene.Db.PlanGoals.AsNoTracking().Select(g => new ValueTuple<string, DateOnly>(g.Wanted, g.DueOn)).SingleAsync());

        Assert.Empty((await new EndAction(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { ActionId = action.Id, Step = ActionStep.Do })).Problems);
        Assert.Equal(PlanTexts.ActionEnded, Assert.Single((await Acting(scene).Change(action.Id, KeepAction.Input.Of(action))).Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_closed_case_refuses_all(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var goal = await Goal(scene, opened.Id);
        var action = (await Action(scene, goal.Id)).Value!;
        await scene.Close(opened);

        Assert.Equal(PlanTexts.CaseClosed, Assert.Single((await Adding(scene).Add(opened.Id, Goal())).Problems).Message);
        Assert.Equal(PlanTexts.CaseClosed, Assert.Single((await End(scene, goal.Id, GoalStep.Drop)).Problems).Message);
        Assert.Equal(PlanTexts.CaseClosed, Assert.Single((await Action(scene, goal.Id)).Problems).Message);
        Assert.Equal(PlanTexts.CaseClosed, Assert.Single((await new EndAction(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { ActionId = action.Id, Step = ActionStep.Do })).Problems).Message);
        Assert.Equal(PlanTexts.CaseClosed, Assert.Single((await Agree(scene, opened.Id)).Problems).Message);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Somebody_of_another_area_finds_neither_case_nor_goal(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var goal = await Goal(scene, opened.Id);
        var stranger = Tests.Given.AnOfficer("5701");
        await using var db = scene.Village.Open(stranger);
        var activity = scene.Village.ActivityOf(db, stranger);

        await Assert.ThrowsAsync<OutOfAreaException>(() => new KeepGoal(db, activity, Needs, scene.Village.Clock).Add(opened.Id, Goal()));
        await Assert.ThrowsAsync<OutOfAreaException>(() => new EndGoal(db, activity, scene.Village.Clock).Run(new() { GoalId = goal.Id, Step = GoalStep.Meet }));
        await Assert.ThrowsAsync<OutOfAreaException>(() => new KeepGoal(db, activity, Needs, scene.Village.Clock).Change(goal.Id, Goal()));
        await Assert.ThrowsAsync<OutOfAreaException>(() => new KeepAction(db, activity, scene.Owners(), new(db), scene.Village.Clock).Add(goal.Id, new()
        {
            What = "ซ่อม", Doer = ActionDoer.Household, DueOn = Village.Day(Village.Today),
        }));
        Assert.Equal(1, await scene.Db.PlanGoals.CountAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_merge_takes_the_plan_along(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        await Action(scene, (await Goal(scene, opened.Id)).Id);
        await Agree(scene, opened.Id);
        var (into, _) = await scene.Village.GivenAFamily(["ดำ"], area: "56010903", houseNumber: "9");
        scene.Db.ChangeTracker.Clear();

        Assert.Empty((await new MergeHouseholds(scene.Db, scene.Activity, [], scene.Village.Clock).Run(
            new() { HouseholdId = scene.Household.Id, IntoHouseholdId = into.Id, MergedOn = Village.Day(Village.Today) })).Problems);

        Assert.Equal((into.Id, into.AreaCode), await scene.Db.PlanGoals.Select(g => new ValueTuple<Guid, string>(g.HouseholdId, g.AreaCode)).SingleAsync());
        Assert.Equal((into.Id, into.AreaCode), await scene.Db.PlanActions.Select(g => new ValueTuple<Guid, string>(g.HouseholdId, g.AreaCode)).SingleAsync());
        Assert.Equal((into.Id, into.AreaCode), await scene.Db.PlanAgreements.Select(g => new ValueTuple<Guid, string>(g.HouseholdId, g.AreaCode)).SingleAsync());
    }

    [Fact]
    public async Task Each_missing_answer_is_named()
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        Assert.Equal(["Need", "Wanted", "Measure", "DueOn"], (await Adding(scene).Add(Guid.Empty, new() { Need = "none" })).Problems.Select(p => p.Field));
        Assert.Equal(["ByWhom", "Witness"], (await new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { Kind = AgreementKind.ThumbMark })).Problems.Select(p => p.Field));
        Assert.Equal(["ByWhom", "Drawing"], (await new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { Kind = AgreementKind.SignedHere })).Problems.Select(p => p.Field));
        Assert.Equal("Drawing", Assert.Single((await new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { Kind = AgreementKind.SignedHere, ByWhom = "แก้ว", Drawing = "<script>" })).Problems).Field);
        Assert.Equal("Reason", Assert.Single((await new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { Kind = AgreementKind.NotAble })).Problems).Field);
    }

    internal static KeepGoal Adding(Scene scene) => new(scene.Db, scene.Activity, Needs, scene.Village.Clock);

    private static KeepGoal.Input Goal() => new()
    {
        Need = "home-repair", Wanted = "บ้านไม่รั่ว", Measure = "ฝนตกแล้วพื้นไม่เปียก", DueOn = Village.Day(Village.Today.AddDays(20)),
    };

    internal static async Task<PlanGoal> Goal(Scene scene, Guid caseId) => (await Adding(scene).Add(caseId, Goal())).Value!;

    internal static Task<Hunsuan.Shared.Result<PlanGoal>> End(Scene scene, Guid goal, GoalStep step) =>
        new EndGoal(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { GoalId = goal, Step = step, Words = "ตามที่เยี่ยมบ้าน" });

    private static KeepAction Acting(Scene scene) => new(scene.Db, scene.Activity, scene.Owners(), new(scene.Db), scene.Village.Clock);

    private static Task<Hunsuan.Shared.Result<PlanAction>> Action(Scene scene, Guid goal) => Acting(scene).Add(
        goal, new() { What = "ซ่อมหลังคา", Doer = ActionDoer.User, UserId = scene.Owner.Id, DueOn = Village.Day(Village.Today.AddDays(10)) });

    private static Task<Hunsuan.Shared.Result<PlanAgreement>> Agree(Scene scene, Guid caseId) =>
        new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { CaseId = caseId, Kind = AgreementKind.SignedPaper, ByWhom = "แก้ว บุญมา" });

    private static async Task<string?> Held(Scene scene, Case open) => (await new OpenPlan(scene.Db).Of(open, default)).SingleOrDefault()?.What.English;

    private static PlanView View(Scene scene) => new(scene.Db, new(scene.Db, new(scene.Db, Village.Areas, scene.Village.ReadsOf(scene.Db)), scene.Closing()), new(scene.Db));
}
