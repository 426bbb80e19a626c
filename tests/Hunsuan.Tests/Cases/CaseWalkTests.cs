using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Plans;
using Hunsuan.Households;
using Hunsuan.Tests.Cases.Contacts;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Cases.CaseRaceTests;

namespace Hunsuan.Tests.Cases;

/// <summary>Whatever is done with requests, cases and plans in whatever order: one owner, no request lost, nothing open in a closed case.</summary>
public class CaseWalkTests
{
    private const int Steps = 120;

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 2) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task Random_walks_lose_nothing(Provider provider, int seed)
    {
        var random = new Random(seed);
        await using var scene = await ContactScene.Create(provider);
        Household[] households = [scene.Household, await scene.AFamily("บุญ", "56010806", "7/7")];
        var received = 0;
        for (var step = 0; step < Steps; step++)
        {
            await using var db = scene.Open();
            var household = households[random.Next(2)];
            var cases = await db.Cases.AsNoTracking().Where(c => c.HouseholdId == household.Id).OrderBy(c => c.Id).ToArrayAsync();
            var of = cases.Length == 0 ? null : random.GetItems(cases, 1)[0];
            var (before, isDone) = (of?.State, false);
            switch (random.Next(10))
            {
                case 0 or 1:
                    await scene.Receive(scene.Worker);
                    received++;
                    break;
                case 2 or 3:
                    await WithARequest(scene, household, random);
                    break;
                case 4 when of is not null:
                    isDone = (await HandOver(scene, of.Id, scene.Worker, random.Next(2) == 0 ? scene.Worker : scene.Colleague)).Succeeded;
                    Assert.True(!isDone || CaseStates.Table.May(before!.Value, CaseAction.HandOver));
                    break;
                case 5 or 6 when of is not null:
                    isDone = await Close(scene, of.Id);
                    Assert.True(!isDone || CaseStates.Table.May(before!.Value, CaseAction.Close));
                    break;
                case 7 when of is not null:
                    isDone = await Reopen(scene, of.Id, random.Next(2) == 0 ? scene.Worker : scene.Colleague);
                    Assert.True(!isDone || CaseStates.Table.May(before!.Value, CaseAction.Reopen));
                    break;
                case 8 when of is not null:
                    Assert.Equal(before is CaseState.Open, await AddGoal(scene, of.Id));
                    break;
                case 9 when await db.PlanGoals.AsNoTracking().Where(g => g.State == GoalState.Open).OrderBy(g => g.Id).FirstOrDefaultAsync() is { } goal:
                    Assert.True((await scene.Do(scene.Worker, (EndGoal end) => end.Run(new() { GoalId = goal.Id, Step = GoalStep.MeetPartly, Words = "ยังไม่ครบ" }))).Succeeded);
                    break;
            }

            await Holds(scene, received);
        }
    }

    private static async Task WithARequest(ContactScene scene, Household household, Random random)
    {
        await using var db = scene.Open();
        if (await db.Contacts.AsNoTracking().Where(c => c.State == ContactState.Waiting || c.State == ContactState.InHand).OrderBy(c => c.Id).FirstOrDefaultAsync() is not { } contact) return;
        if (contact.State is ContactState.Waiting) await scene.Move(scene.Worker, contact, ContactAction.Take);
        else if (random.Next(3) == 0) await scene.Move(scene.Worker, contact, ContactAction.GiveBack);
        else if (random.Next(3) == 0) await scene.HandOver(scene.Worker, contact, $"5601080{random.Next(1, 4)}");
        else Assert.True(await Put(scene, contact, household.Id));
    }

    private static async Task Holds(ContactScene scene, int received)
    {
        await using var db = scene.Open();
        var cases = await db.Cases.AsNoTracking().ToListAsync();
        var contacts = await db.Contacts.AsNoTracking().ToListAsync();
        var goals = await db.PlanGoals.AsNoTracking().Where(g => g.State == GoalState.Open).Select(g => g.CaseId).ToListAsync();
        Assert.All(cases, c => Assert.Contains(c.OwnerId, new[] { scene.Worker.Id, scene.Colleague.Id }));
        Assert.All(cases.Where(c => c.State is CaseState.Open).GroupBy(c => c.HouseholdId), open => Assert.Single(open));
        Assert.All(cases, c => Assert.Equal(c.State is CaseState.Closed, c.ClosedOn is not null && c.Outcome is not null));
        Assert.Empty(goals.Intersect(cases.Where(c => c.State is CaseState.Closed).Select(c => c.Id)));
        Assert.Equal(received, contacts.Count);
        Assert.All(contacts, c => Assert.Equal(c.State is ContactState.InCase, c.CaseId is { } of && cases.Exists(one => one.Id == of)));
        Assert.All(contacts, c => Assert.Equal(c.State is ContactState.Waiting, c.OwnerId is null));
        Assert.Equal(cases.Sum(c => c.Changes), await db.Activities.CountAsync(a => a.Kind == ActivityKind.CaseHandedOver || a.Kind == ActivityKind.CaseClosed || a.Kind == ActivityKind.CaseReopened));
    }
}
