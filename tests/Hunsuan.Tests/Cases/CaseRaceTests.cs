using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Plans;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Cases;

/// <summary>Whatever several do with a case at the same moment, somebody answers for it, one alone, and nothing of it is lost.</summary>
public class CaseRaceTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Handed_to_two_at_once_it_has_one_owner_and_each_handing_over_is_told(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var of = await Open(scene, scene.Household.Id);
        var told = 0;
        for (var race = 0; race < Races.Count; race++)
        {
            var before = await Now(scene, of.Id);
            var results = await Races.AtOnce(
                () => HandOver(scene, of.Id, scene.Worker, scene.Colleague), () => HandOver(scene, of.Id, scene.Colleague, scene.Worker),
                () => HandOver(scene, of.Id, scene.Worker, scene.Colleague));
            var after = await Now(scene, of.Id);
            told += results.Count(r => r.Succeeded);
            Assert.Equal(before.Changes + results.Count(r => r.Succeeded), after.Changes);
            Assert.Contains(after.OwnerId, new[] { scene.Worker.Id, scene.Colleague.Id });
            Assert.Contains(results, r => r.Succeeded);
        }

        await using var db = scene.Open();
        Assert.Equal(told, await db.Activities.CountAsync(a => a.Kind == ActivityKind.CaseHandedOver));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Closed_while_something_is_added_it_holds_nothing_open(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var of = await Open(scene, scene.Household.Id);
        for (var race = 0; race < Races.Count; race++)
        {
            var results = await Races.AtOnce(() => Close(scene, of.Id), () => AddGoal(scene, of.Id), () => Close(scene, of.Id));
            await using var db = scene.Open();
            var isClosed = (await Now(scene, of.Id)).State is CaseState.Closed;
            var goals = await db.PlanGoals.Where(g => g.CaseId == of.Id && g.State == GoalState.Open).ToListAsync();
            Assert.False(isClosed && goals.Count > 0);
            Assert.InRange(results.Count(r => r), isClosed ? 1 : 0, 1);
            Assert.Equal(results[1], goals.Count == 1);
            if (isClosed) Assert.True(await Reopen(scene, of.Id, scene.Worker));
            foreach (var goal in goals)
                Assert.True((await scene.Do(scene.Worker, (EndGoal end) => end.Run(new() { GoalId = goal.Id, Step = GoalStep.Meet }))).Succeeded);
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Opened_again_by_two_and_anew_by_a_third_one_case_is_open(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        for (var race = 0; race < Races.Count; race++)
        {
            var of = await Open(scene, scene.Household.Id);
            Assert.True(await Close(scene, of.Id));
            var results = await Races.AtOnce(
                () => Reopen(scene, of.Id, scene.Worker), () => Reopen(scene, of.Id, scene.Colleague), async () => (await TryOpen(scene, scene.Household.Id)).Succeeded);
            Assert.Single(results, r => r);
            await using var db = scene.Open();
            var open = await db.Cases.SingleAsync(c => c.HouseholdId == scene.Household.Id && c.State == CaseState.Open);
            Assert.True(await Close(scene, open.Id));
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_request_is_taken_by_one_and_goes_into_one_case(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var other = await scene.AFamily("บุญ", "56010806", "7/7");
        await Open(scene, scene.Household.Id);
        await Open(scene, other.Id);
        for (var race = 0; race < Races.Count; race++)
        {
            var contact = await scene.Receive(scene.Worker);
            var taken = await Races.AtOnce(
                () => Take(scene, scene.Worker, contact), () => Take(scene, scene.Colleague, contact), () => Take(scene, scene.Worker, contact), () => Take(scene, scene.Colleague, contact));
            Assert.Single(taken, t => t.Succeeded);

            var (inHand, put) = (await scene.Now(contact), new List<Func<Task<bool>>>());
            foreach (var household in new[] { scene.Household.Id, other.Id, scene.Household.Id, other.Id }) put.Add(() => Put(scene, inHand, household));
            Assert.Single(await Races.AtOnce(put), p => p);
            var ended = await scene.Now(contact);
            Assert.Equal((ContactState.InCase, inHand.Changes + 1), (ended.State, ended.Changes));
            Assert.NotNull(ended.CaseId);
        }
    }

    internal static Task<Result<Case>> TryOpen(ContactScene scene, Guid household) => scene.Do(scene.Worker, (OpenCase open) => open.Run(new()
    {
        HouseholdId = household, Summary = "บ้านไม่คงทน", OwnerId = scene.Worker.Id, DueOn = Village.Day(new DateOnly(2026, 12, 20)),
    }));

    internal static async Task<bool> Close(ContactScene scene, Guid of) => (await scene.Do(scene.Worker, (CloseCase close) => close.Run(new()
    {
        CaseId = of, Outcome = CaseOutcome.Improved, Told = "เจ้าของบ้าน", WhyNotMeasured = "วัดแล้วสัปดาห์ก่อน", WhyNoCheckIn = "ย้ายไปอยู่กับลูก",
    }))).Succeeded;

    internal static async Task<bool> Reopen(ContactScene scene, Guid of, CurrentUser owner) => (await scene.Do(scene.Worker, (ReopenCase reopen) => reopen.Run(new()
    {
        CaseId = of, Reason = "กลับมาเดือดร้อน", OwnerId = owner.Id, DueOn = Village.Day(new DateOnly(2026, 12, 20)),
    }))).Succeeded;

    // Whoever adds to a case that is closed at the same moment is told so by a page of its own.
    internal static async Task<bool> AddGoal(ContactScene scene, Guid of)
    {
        try
        {
            return (await scene.Do(scene.Worker, (KeepGoal keep) => keep.Add(of, new() { Wanted = "หลังคาไม่รั่ว", Measure = "ฝนตกแล้วพื้นแห้ง", DueOn = Village.Day(new DateOnly(2026, 12, 20)) }))).Succeeded;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    internal static Task<Result<Case>> HandOver(ContactScene scene, Guid of, CurrentUser by, CurrentUser to) =>
        scene.Do(by, (HandOverCase hand) => hand.Run(new() { CaseId = of, OwnerId = to.Id, Reason = "ลาพัก" }));

    internal static async Task<bool> Put(ContactScene scene, Contact contact, Guid household) =>
        (await scene.Do(scene.Worker, (PutIntoCase put) => put.Run(new() { ContactId = contact.Id, HouseholdId = household, Seen = contact.Changes }))).Succeeded;

    private static async Task<Case> Open(ContactScene scene, Guid household) => (await TryOpen(scene, household)).Value!;

    private static Task<Result<Contact>> Take(ContactScene scene, CurrentUser by, Contact contact) =>
        scene.Do(by, (MoveContact moving) => moving.Run(new() { ContactId = contact.Id, Action = ContactAction.Take, Seen = contact.Changes }));

    internal static async Task<Case> Now(ContactScene scene, Guid id)
    {
        await using var db = scene.Open();
        return await db.Cases.AsNoTracking().SingleAsync(c => c.Id == id);
    }
}
