using Hunsuan.Access;
using Hunsuan.Referrals;
using Hunsuan.Referrals.Desks;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Referrals;

/// <summary>Whatever sender and desks do in whatever order, a referral is in one hand and never lost.</summary>
public class ReferralWalkTests
{
    private static readonly ReferralAction[] Actions = [.. Enum.GetValues<ReferralAction>().Except([ReferralAction.Send])];

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 2) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task Random_walks_keep_to_the_table(Provider provider, int seed)
    {
        var random = new Random(seed);
        await using var scene = await ReferralScene.Create(provider);
        var desks = new List<(Desk Desk, CurrentUser User)>();
        for (var i = 0; i < 4; i++) desks.Add(await scene.ADesk());
        var users = desks.ToDictionary(d => d.Desk.Id, d => d.User);
        var now = await scene.Sent(desks[random.Next(4)].Desk);
        for (var step = 0; step < 60; step++)
        {
            var before = await scene.Now(now.Id);
            // Mostly what could be done, now and then what can't.
            var possible = ReferralStates.Table.From(before.State).ToArray();
            var action = possible.Length > 0 && random.Next(4) > 0 ? possible[random.Next(possible.Length)] : Actions[random.Next(Actions.Length)];
            var to = desks[random.Next(4)].Desk;
            var done = await Do(scene, before, users[before.DeskId], action, to);
            var after = await scene.Now(now.Id);

            Assert.True(!done || ReferralStates.Table.May(before.State, action), $"{action} in {before.State}");
            Assert.Equal(done ? ReferralStates.Table.After(before.State, action).Value : before.State, after.State);
            Assert.Equal(done ? before.Changes + 1 : before.Changes, after.Changes);
            if (done && action is ReferralAction.SendOn) now = await Last(scene);
            else if (ReferralStates.Ends.Contains(after.State)) now = await scene.Sent(to);
            await Holds(scene);
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Accepted_declined_and_withdrawn_at_once_it_is_one_of_them(Provider provider)
    {
        await using var scene = await ReferralScene.Create(provider);
        for (var race = 0; race < Races.Count; race++)
        {
            var (desk, user) = await scene.ADesk();
            var sent = await scene.Sent(desk);
            var done = await Races.AtOnce<bool>(
                async () => (await scene.Answer(user, sent.Id, new() { Action = ReferralAction.Accept, Words = "จะโทรนัด" }, sent.Changes)).Succeeded,
                async () => (await scene.Decline(user, sent.Id, sent.Changes)).Succeeded, async () => (await scene.Move(sent.Id, ReferralAction.Withdraw, scene.Province, looked: sent.Changes)).Succeeded);
            Assert.Single(done, d => d);
            var now = await scene.Now(sent.Id);
            Assert.Equal(1, now.Changes);
            if (now.State is ReferralState.Declined) Assert.True((await scene.Move(sent.Id, ReferralAction.KeepBack, scene.Province)).Succeeded);
            if (now.State is ReferralState.Accepted) Assert.True((await scene.Move(sent.Id, ReferralAction.Withdraw, scene.Province)).Succeeded);
        }
    }

    private static async Task<bool> Do(ReferralScene scene, Referral referral, CurrentUser desk, ReferralAction action, Desk to)
    {
        if (action is ReferralAction.SendOn) return (await scene.Send(scene.To(to) with { AfterId = referral.Id }, scene.Province)).Succeeded;
        return ReferralStates.OfDesk.Contains(action)
            ? (await scene.Answer(desk, referral.Id, new() { Action = action, Reason = DeclineReason.NoCapacity, Outcome = ReferralOutcome.Helped, Words = "ตามที่ขอ" })).Succeeded
            : (await scene.Move(referral.Id, action, scene.Province)).Succeeded;
    }

    private static async Task<Referral> Last(ReferralScene scene)
    {
        await using var db = scene.Open();
        return await db.Referrals.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync();
    }

    // One owner of the case, one open referral, no desk twice in a chain, accepted at most once, and each kept step by step.
    private static async Task Holds(ReferralScene scene)
    {
        await using var db = scene.Open();
        var all = await db.Referrals.AsNoTracking().ToListAsync();
        var steps = (await db.ReferralSteps.AsNoTracking().OrderBy(s => s.Id).ToListAsync()).ToLookup(s => s.ReferralId);
        Assert.Equal(scene.Owner.Id, (await db.Cases.AsNoTracking().SingleAsync()).OwnerId);
        Assert.Single(all, r => !ReferralStates.Ends.Contains(r.State));
        Assert.All(all.GroupBy(r => r.ChainId), chain =>
        {
            Assert.Equal(chain.Count(), chain.Select(r => r.DeskId).Distinct().Count());
            Assert.Equal(Enumerable.Range(1, chain.Count()), chain.Select(r => r.Hop).Order());
            Assert.All(chain.Where(r => r.Hop < chain.Count()), r => Assert.Equal(ReferralState.SentOn, r.State));
        });
        Assert.All(all, r =>
        {
            var state = steps[r.Id].Skip(1).Aggregate(ReferralStates.Table.First, (at, step) => ReferralStates.Table.After(at, step.Action).Value);
            Assert.Equal((r.State, r.Changes), (state, steps[r.Id].Count() - 1));
            Assert.True(steps[r.Id].Count(s => s.Action is ReferralAction.Accept) <= 1);
            Assert.Equal(ReferralStates.Ends.Contains(r.State), r.EndedAt is not null);
            Assert.Equal(r.State is ReferralState.Sent, r.DueAt is not null);
        });
    }
}
