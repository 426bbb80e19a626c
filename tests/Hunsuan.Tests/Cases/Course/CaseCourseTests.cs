using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Course;
using Hunsuan.Cases.Plans;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Hunsuan.Tests.Households;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Cases.Course;

public class CaseCourseTests
{
    private static readonly DateOnly Monday = Clock.DayInThailand(ContactScene.Monday);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Visit_and_plan_are_due_by_the_level_of_what_was_told(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var opened = await Open(scene);

        // No request: the least urgent level. 7 December stands for the 5th, and the 10th is a holiday.
        Assert.Equal([(CaseStep.Assess, At(2, 12), "normal"), (CaseStep.Plan, At(16, 12), "normal")], await Dues(scene, opened));

        var calm = await scene.Receive(scene.Worker);
        await PutIntoCase(scene, calm);
        var urgent = await scene.Receive(scene.Worker, r => (r.Level, r.Because) = ("urgent", "ไม่มียา"));
        await PutIntoCase(scene, urgent);
        Assert.Equal([(CaseStep.Assess, At(26, 11), "urgent"), (CaseStep.Plan, At(2, 12), "urgent")], await Dues(scene, opened));

        await Measure(scene, Monday.AddDays(-1));
        Assert.Equal([CaseStep.Assess, CaseStep.Plan], (await Dues(scene, opened)).Select(d => d.Step));
        await Measure(scene, Monday);
        Assert.Equal([CaseStep.Plan], (await Dues(scene, opened)).Select(d => d.Step));
        await Agree(scene, opened);
        Assert.Empty(await Dues(scene, opened));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_pause_of_a_request_ends_when_it_is_put_into_the_case(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var opened = await Open(scene);
        var urgent = await scene.Receive(scene.Worker, r => (r.Level, r.Because) = ("urgent", "ไม่มียา"));
        await scene.Do(scene.Worker, (TriageContact triage) => triage.Pause(new() { ContactId = urgent.Id, Reason = PauseReason.PersonAway }));
        scene.Clock.Now = scene.Clock.Now.AddDays(2);
        await PutIntoCase(scene, urgent);

        // Tuesday's closing hour fell into the pause and does not count: Wednesday, Thursday, Friday.
        Assert.Equal((CaseStep.Assess, At(27, 11), "urgent"), (await Dues(scene, opened))[0]);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Steps_follow_from_what_was_done(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var opened = await Open(scene);
        Assert.Equal(
            [
                (CaseStep.Receive, StepStanding.Done), (CaseStep.Assess, StepStanding.NotBegun), (CaseStep.Entitlements, StepStanding.NotNeeded), (CaseStep.Plan, StepStanding.NotBegun),
                (CaseStep.Approve, StepStanding.NotNeeded), (CaseStep.Help, StepStanding.NotBegun), (CaseStep.FollowUp, StepStanding.NotBegun), (CaseStep.MeasureAgain, StepStanding.NotBegun),
                (CaseStep.Close, StepStanding.NotBegun),
            ],
            (await Lines(scene, opened)).Select(l => (l.Step, l.Standing)));

        var goal = (await scene.Do(scene.Worker, (KeepGoal keep) => keep.Add(opened.Id, new() { Wanted = "หลังคาไม่รั่ว", Measure = "ไม่รั่วเมื่อฝนตก", DueOn = Village.Day(Monday.AddDays(30)) }))).Value!;
        Assert.Equal(StepStanding.UnderWay, await Standing(scene, opened, CaseStep.Plan));
        await scene.Do(scene.Worker, (AgreePlan agree) => agree.Run(Agreement(opened)));
        Assert.Equal(StepStanding.Done, await Standing(scene, opened, CaseStep.Plan));

        await scene.Do(scene.Worker, (KeepAction keep) => keep.Add(goal.Id, new() { What = "มุงหลังคา", Doer = ActionDoer.Household, DueOn = Village.Day(Monday.AddDays(9)) }));
        Assert.Equal(StepStanding.UnderWay, await Standing(scene, opened, CaseStep.Plan));
        Assert.Equal(StepStanding.UnderWay, await Standing(scene, opened, CaseStep.Help));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_list_of_cases_says_which_step_is_due_first(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        await Open(scene);

        var next = Assert.Single(await scene.Do(scene.Worker, (CaseList list) => list.Mine(1, default))).Next!;

        Assert.Equal((CaseStep.Assess, At(2, 12)), (next.Step, Clock.InThailand(next.DueAt)));
        Assert.Equal(ClockStanding.Later, ClockStandings.Of(next.DueAt, next.WarnAt, scene.Clock.Now));
        Assert.Equal(ClockStanding.Overdue, ClockStandings.Of(next.DueAt, next.WarnAt, next.DueAt.AddMinutes(1)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_closed_case_has_nothing_due(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var opened = await Open(scene);
        var input = new CloseCase.Input { CaseId = opened.Id, Outcome = CaseOutcome.MovedAway, Told = "ญาติ", WhyNotMeasured = "ย้ายออกแล้ว", WhyNoCheckIn = "ย้ายออกแล้ว" };

        var closed = (await scene.Do(scene.Worker, (CloseCase close) => close.Run(input))).Value!;

        Assert.Empty(await Dues(scene, closed));
        Assert.Equal(StepStanding.Done, await Standing(scene, closed, CaseStep.Close));
    }

    private static DateTime At(int day, int month) => new(2026, month, day, 16, 30, 0);

    private static async Task<Case> Open(ContactScene scene) => (await scene.Do(scene.Worker, (OpenCase open) => open.Run(new()
    {
        HouseholdId = scene.Household.Id, Summary = "บ้านไม่คงทน", OwnerId = scene.Worker.Id, DueOn = Village.Day(Monday.AddDays(30)),
    }))).Value!;

    private static async Task PutIntoCase(ContactScene scene, Contact contact)
    {
        await scene.Move(scene.Worker, contact, ContactAction.Take);
        var seen = (await scene.Now(contact)).Changes;
        Assert.Empty((await scene.Do(scene.Worker, (PutIntoCase put) => put.Run(new() { ContactId = contact.Id, HouseholdId = scene.Household.Id, Seen = seen }))).Problems);
    }

    private static async Task<IReadOnlyList<(CaseStep Step, DateTime Due, string Level)>> Dues(ContactScene scene, Case of) =>
        [.. (await scene.Do(scene.Worker, (CaseClock clocks) => clocks.Of([of], default)))[of.Id].Select(d => (d.Step, Clock.InThailand(d.DueAt), d.Clock.Level!.Id))];

    private static Task<IReadOnlyList<CaseCourse.Line>> Lines(ContactScene scene, Case of) => scene.Do(scene.Worker, (CaseCourse course) => course.Of(of, default));

    private static async Task<StepStanding> Standing(ContactScene scene, Case of, CaseStep step) => (await Lines(scene, of)).Single(l => l.Step == step).Standing;

    private static async Task Measure(ContactScene scene, DateOnly day)
    {
        await using var db = scene.Open();
        db.Add(new Measurement { Id = Ids.New(), HouseholdId = scene.Household.Id, AreaCode = scene.Household.AreaCode, Edition = Village.Bmn.Id, MeasuredOn = day });
        await db.SaveChangesAsync();
    }

    private static AgreePlan.Input Agreement(Case of) => new() { CaseId = of.Id, Kind = AgreementKind.Telephone, ByWhom = "แก้ว บุญมา" };

    private static async Task Agree(ContactScene scene, Case of)
    {
        Assert.Empty((await scene.Do(scene.Worker, (KeepGoal keep) => keep.Add(of.Id, new() { Wanted = "หลังคาไม่รั่ว", Measure = "ไม่รั่วเมื่อฝนตก", DueOn = Village.Day(Monday.AddDays(30)) }))).Problems);
        Assert.Empty((await scene.Do(scene.Worker, (AgreePlan agree) => agree.Run(Agreement(of)))).Problems);
    }
}
