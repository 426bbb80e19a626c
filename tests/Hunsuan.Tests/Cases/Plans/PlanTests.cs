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
        Assert.Equal((1, 1), await Open(scene, opened.Id));

        Assert.Empty((await new EndAction(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { ActionId = action.Id, Step = ActionStep.Do })).Problems);
        Assert.Equal((1, 0), await Open(scene, opened.Id));
        Assert.Empty((await End(scene, goal.Id, GoalStep.MeetPartly)).Problems);
        Assert.Equal((0, 0), await Open(scene, opened.Id));
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
        Assert.False((await new PlanView(scene.Db).Of(opened.Id, default)).IsChanged);

        await Action(scene, goal.Id);

        Assert.True((await new PlanView(scene.Db).Of(opened.Id, default)).IsChanged);
        Assert.Empty((await Agree(scene, opened.Id)).Problems);
        Assert.False((await new PlanView(scene.Db).Of(opened.Id, default)).IsChanged);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_closed_case_refuses_all(Provider provider)
    {
        await using var scene = await Scene.Create(provider);
        var opened = await scene.OpenCase();
        var goal = await Goal(scene, opened.Id);
        var action = (await Action(scene, goal.Id)).Value!;
        await scene.Close(opened);

        Assert.Equal(PlanTexts.CaseClosed, Assert.Single((await Adding(scene).Run(GoalOf(opened.Id))).Problems).Message);
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

        await Assert.ThrowsAsync<OutOfAreaException>(() => new AddGoal(db, activity, Needs, scene.Village.Clock).Run(GoalOf(opened.Id)));
        await Assert.ThrowsAsync<OutOfAreaException>(() => new EndGoal(db, activity, scene.Village.Clock).Run(new() { GoalId = goal.Id, Step = GoalStep.Meet }));
        Assert.Empty((await new PlanView(db).Of(opened.Id, default)).Goals);
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

        Assert.Empty((await new MergeHouseholds(scene.Db, scene.Activity, scene.Village.Clock).Run(
            new() { HouseholdId = scene.Household.Id, IntoHouseholdId = into.Id, MergedOn = Village.Day(Village.Today) })).Problems);

        Assert.Equal((into.Id, into.AreaCode), await scene.Db.PlanGoals.Select(g => new ValueTuple<Guid, string>(g.HouseholdId, g.AreaCode)).SingleAsync());
        Assert.Equal((into.Id, into.AreaCode), await scene.Db.PlanActions.Select(g => new ValueTuple<Guid, string>(g.HouseholdId, g.AreaCode)).SingleAsync());
        Assert.Equal((into.Id, into.AreaCode), await scene.Db.PlanAgreements.Select(g => new ValueTuple<Guid, string>(g.HouseholdId, g.AreaCode)).SingleAsync());
    }

    [Fact]
    public async Task Each_missing_answer_is_named()
    {
        await using var scene = await Scene.Create(Provider.Sqlite);
        Assert.Equal(["Need", "Wanted", "Measure", "DueOn"], (await Adding(scene).Run(new() { Need = "none" })).Problems.Select(p => p.Field));
        Assert.Equal(["ByWhom", "Witness"], (await new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { Kind = AgreementKind.ThumbMark })).Problems.Select(p => p.Field));
        Assert.Equal("Reason", Assert.Single((await new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { Kind = AgreementKind.NotAble })).Problems).Field);
    }

    internal static AddGoal Adding(Scene scene) => new(scene.Db, scene.Activity, Needs, scene.Village.Clock);

    internal static AddGoal.Input GoalOf(Guid caseId) => new()
    {
        CaseId = caseId, Need = "home-repair", Wanted = "บ้านไม่รั่ว", Measure = "ฝนตกแล้วพื้นไม่เปียก", DueOn = Village.Day(Village.Today.AddDays(20)),
    };

    internal static async Task<PlanGoal> Goal(Scene scene, Guid caseId) => (await Adding(scene).Run(GoalOf(caseId))).Value!;

    internal static Task<Hunsuan.Shared.Result<PlanGoal>> End(Scene scene, Guid goal, GoalStep step) =>
        new EndGoal(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { GoalId = goal, Step = step, Words = "ตามที่เยี่ยมบ้าน" });

    private static Task<Hunsuan.Shared.Result<PlanAction>> Action(Scene scene, Guid goal) => new AddAction(scene.Db, scene.Activity, scene.Owners(), scene.Village.Clock).Run(
        new() { GoalId = goal, What = "ซ่อมหลังคา", Doer = ActionDoer.User, UserId = scene.Owner.Id, DueOn = Village.Day(Village.Today.AddDays(10)) });

    private static Task<Hunsuan.Shared.Result<PlanAgreement>> Agree(Scene scene, Guid caseId) =>
        new AgreePlan(scene.Db, scene.Activity, scene.Village.Clock).Run(new() { CaseId = caseId, Kind = AgreementKind.SignedPaper, ByWhom = "แก้ว บุญมา" });

    private static async Task<(int Goals, int Actions)> Open(Scene scene, Guid caseId)
    {
        var open = await new PlanOpenItems(scene.Db).Of(caseId, default);
        return (open.Goals.Count, open.Actions.Count);
    }
}
