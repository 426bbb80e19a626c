using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Course;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Hunsuan.Tests.Households;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hunsuan.Tests.Cases.Course;

/// <summary>Who is told of a case that nobody visited or planned in time, when, and who sees it.</summary>
public class CaseWatchTests
{
    private static readonly DateOnly Monday = Clock.DayInThailand(ContactScene.Monday);

    /// <summary>When the visit and the plan of a case without requests are due, opened on Monday 23 November 2026: half past four in Thailand.</summary>
    private static readonly DateTimeOffset VisitDue = new(2026, 12, 2, 9, 30, 0, TimeSpan.Zero), PlanDue = new(2026, 12, 16, 9, 30, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Worker_chair_and_province_are_told_in_their_turns_and_once(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var (chair, officer, next) = (await User(scene, Role.CentreChair, "560108"), await User(scene, Role.ProvincialOfficer, "56"), await User(scene, Role.ProvincialOfficer, "57"));
        var opened = await Open(scene);
        foreach (var (after, seen) in ((TimeSpan, int[])[])
            [(TimeSpan.FromMinutes(-1), [0, 0, 0]), (TimeSpan.Zero, [1, 0, 0]), (TimeSpan.FromDays(1), [1, 1, 0]), (TimeSpan.FromDays(7), [1, 1, 1]), (TimeSpan.FromDays(9), [1, 1, 1])])
        {
            scene.Clock.Now = VisitDue + after;
            await Round(scene);
            await Round(scene);
            int[] found = [await Unseen(scene, scene.Worker), await Unseen(scene, chair), await Unseen(scene, officer)];
            Assert.Equal(seen, found);
            Assert.Equal(0, await Unseen(scene, next) + await Unseen(scene, scene.Colleague));
        }

        var row = Assert.Single((await scene.Do(chair, (NoticeList l) => l.Read(1, default))).Rows);
        Assert.Equal((opened.Id, CaseStep.Assess, null, null, true), (row.Notice.CaseId!.Value, row.Notice.Step!.Value, row.Notice.ContactId, row.Number, row.IsOpen));
        var line = (await scene.Do(scene.Worker, (CaseCourse course) => course.Of(opened, default))).Single(l => l.Step is CaseStep.Assess);
        Assert.Equal([(EscalationTarget.Worker, 1), (EscalationTarget.Chair, 1), (EscalationTarget.Province, 1)], line.Told.Select(t => (t.Target, t.Told)));
        await using var db = scene.Open();
        Assert.Equal(["Assess, Worker: 1", "Assess, Chair: 1", "Assess, Province: 1"], await db.Activities.Where(a => a.Kind == ActivityKind.CaseEscalated).OrderBy(a => a.Id).Select(a => a.Reason).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_was_done_or_closed_is_told_to_nobody(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        await Open(scene);
        await Measure(scene);
        var other = await scene.AFamily("ดำ", "56010806", "77");
        var closed = await Open(scene, other.Id);
        await using var db = scene.Open();
        await db.Cases.Where(c => c.Id == closed.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CaseState.Closed));

        scene.Clock.Now = VisitDue.AddHours(1);
        await Round(scene);
        Assert.Equal(0, await Unseen(scene, scene.Worker));
        scene.Clock.Now = PlanDue.AddHours(1);
        await Round(scene);
        Assert.Equal(CaseStep.Plan, Assert.Single((await scene.Do(scene.Worker, (NoticeList l) => l.Read(1, default))).Rows).Notice.Step);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Where_nobody_is_there_the_next_turn_comes_at_once_and_old_news_is_told_to_nobody(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var officer = await User(scene, Role.ProvincialOfficer, "56");
        await Open(scene);
        // The turn of the province, seven days after, is not a week ago yet: whoever was to know before is told too.
        scene.Clock.Now = VisitDue.AddDays(7).Add(CaseWatch.News).AddMinutes(-1);
        await Round(scene);
        Assert.Equal((1, 1), (await Unseen(scene, scene.Worker), await Unseen(scene, officer)));
        await using var db = scene.Open();
        Assert.Equal([(EscalationTarget.Worker, 1), (EscalationTarget.Chair, 0), (EscalationTarget.Province, 1)], (await db.CaseEscalations.OrderBy(e => e.Target).ToListAsync()).Select(e => (e.Target, e.Told)));

        var other = await scene.AFamily("ดำ", "56010806", "77");
        await Open(scene, other.Id);
        await Measure(scene, other.Id);
        scene.Clock.Now = PlanDue.AddDays(7).Add(CaseWatch.News);
        await Round(scene);
        Assert.Equal((1, 1), (await Unseen(scene, scene.Worker), await Unseen(scene, officer)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_old_case_is_told_of_again_by_what_was_put_into_it_since(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        await using var db = scene.Open();
        var opened = await Open(scene);
        await db.Cases.Where(c => c.Id == opened.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.OpenedOn, Monday.AddDays(-200)));
        await Round(scene);
        Assert.Equal(0, await Unseen(scene, scene.Worker));

        var contact = await scene.Receive(scene.Worker);
        await scene.Move(scene.Worker, contact, ContactAction.Take);
        var seen = (await scene.Now(contact)).Changes;
        Assert.Empty((await scene.Do(scene.Worker, (PutIntoCase put) => put.Run(new() { ContactId = contact.Id, HouseholdId = scene.Household.Id, Seen = seen }))).Problems);
        scene.Clock.Now = VisitDue.AddHours(1);
        await Round(scene);
        Assert.Equal(1, await Unseen(scene, scene.Worker));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Two_servers_tell_once_and_notices_go_with_their_case(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var opened = await Open(scene);
        scene.Clock.Now = VisitDue.AddHours(1);
        await Task.WhenAll(Round(scene), Round(scene), Round(scene));
        Assert.Equal(1, await Unseen(scene, scene.Worker));

        await using var db = scene.Open();
        await db.Cases.Where(c => c.Id == opened.Id).ExecuteDeleteAsync();
        Assert.Equal(0, await Unseen(scene, scene.Worker));
    }

    private static Task Round(ContactScene scene) => scene.Services.GetServices<IHostedService>().OfType<CaseWatch>().Single().Round(default);

    private static Task<int> Unseen(ContactScene scene, CurrentUser user) => scene.Do(user, (NoticeList l) => l.CountUnseen(default));

    private static async Task<CurrentUser> User(ContactScene scene, string role, string area)
    {
        await using var db = scene.Open();
        return Given.Acting((await db.GivenAUser(role, area)).Id, role, area);
    }

    private static async Task<Case> Open(ContactScene scene, Guid? household = null)
    {
        await using var db = scene.Open();
        var of = await db.Households.SingleAsync(h => h.Id == (household ?? scene.Household.Id));
        var opened = new Case
        {
            Id = Ids.New(), HouseholdId = of.Id, AreaCode = of.AreaCode, Summary = "บ้านไม่คงทน", OpenedOn = Monday, DueOn = Monday.AddDays(60), OwnerId = scene.Worker.Id, MeasuredBeforeId = null, State = CaseState.Open,
        };
        db.Add(opened);
        await db.SaveChangesAsync();
        return opened;
    }

    private static async Task Measure(ContactScene scene, Guid? household = null)
    {
        await using var db = scene.Open();
        db.Add(new Measurement { Id = Ids.New(), HouseholdId = household ?? scene.Household.Id, AreaCode = scene.Household.AreaCode, Edition = Village.Bmn.Id, MeasuredOn = Monday });
        await db.SaveChangesAsync();
    }
}
