using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>What somebody decides holds against every later run, and is taken back to the row.</summary>
public class DecisionsTests
{
    private const string Card = "welfare-card", OldAge = "old-age-allowance", Disability = "disability-card";
    private const string NoSecond = """{ "keep": 0.05, "join": 0.95, "secondOpinions": 0 }""";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_decision_joins_or_parts_at_once_and_stays_through_later_runs(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider);
        var rows = await bench.Rows((Card, "56010801"), (OldAge, "56010801"), (Card, "56010802"), (OldAge, "56010802"));
        (ListEntry, ListEntry, double)[] found = [(rows[0], rows[1], 0.6), (rows[2], rows[3], 0.99)];
        await bench.Store(found);
        Assert.False(await bench.AreJoined(rows[0], rows[1]));
        Assert.True(await bench.AreJoined(rows[2], rows[3]));

        Assert.Empty((await bench.Decide(LinkBench.Reviewer(), rows[0], rows[1], PairVerdict.Same)).Problems);
        Assert.Empty((await bench.Decide(LinkBench.Reviewer(), rows[2], rows[3], PairVerdict.Different)).Problems);
        Assert.True(await bench.AreJoined(rows[0], rows[1]));
        Assert.False(await bench.AreJoined(rows[2], rows[3]));
        var decided = await bench.Clusters();

        foreach (var later in ((ListEntry, ListEntry, double)[][])[found, [], found])
        {
            Assert.True(await bench.Store(later));
            Assert.Equal(decided, await bench.Clusters());
            Assert.Equal((LinkState.Same, LinkState.Different), ((await bench.Find(rows[0], rows[1])).State, (await bench.Find(rows[2], rows[3])).State));
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_changed_record_is_asked_about_again_and_the_former_decision_holds_until_then(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider, NoSecond);
        var rows = await bench.Rows((Card, "56010801"), (OldAge, "56010801"));
        await bench.Store((rows[0], rows[1], 0.6));
        await bench.Decide(LinkBench.Reviewer(), rows[0], rows[1], PairVerdict.Same);
        await using (var db = bench.Database.Open())
            await db.ListEntries.Where(e => e.Id == rows[1].Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.LastName, "เปลี่ยนแล้ว").SetProperty(e => e.AreaCode, "56020101"));
        rows[1].AreaCode = "56020101";

        await bench.Store((rows[0], rows[1], 0.6));

        Assert.Equal(LinkState.ToReview, (await bench.Find(rows[0], rows[1])).State);
        Assert.True(await bench.AreJoined(rows[0], rows[1]));
        Assert.Null(await bench.Do(LinkBench.Reviewer(), (PairView pairs) => pairs.Of(PairId.Of(rows[0].Id, rows[1].Id), default)));
        var view = await bench.Do(LinkBench.Reviewer("56"), (PairView pairs) => pairs.Of(PairId.Of(rows[0].Id, rows[1].Id), default));
        Assert.Equal((PairTurn.Decide, PairVerdict.Same), (view!.Turn, Assert.Single(view.Said).Decision.Verdict));

        await bench.Decide(LinkBench.Reviewer("56"), rows[0], rows[1], PairVerdict.Different);
        await bench.Store((rows[0], rows[1], 0.6));
        Assert.Equal(LinkState.Different, (await bench.Find(rows[0], rows[1])).State);
        Assert.False(await bench.AreJoined(rows[0], rows[1]));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_two_answers_join_is_not_asked_a_third_time(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider, NoSecond);
        var rows = await bench.Rows((Card, "56010801"), (OldAge, "56010801"), (Disability, "56010801"));
        await bench.Store((rows[0], rows[1], 0.6), (rows[1], rows[2], 0.6), (rows[0], rows[2], 0.6));
        await bench.Decide(LinkBench.Reviewer(), rows[0], rows[1], PairVerdict.Same);
        Assert.Equal(2, await Waiting(bench));

        await bench.Decide(LinkBench.Reviewer(), rows[1], rows[2], PairVerdict.Same);
        Assert.Equal(0, await Waiting(bench));

        await bench.TakeBack(LinkBench.Reviewer(), rows[1], rows[2]);
        Assert.Equal(2, await Waiting(bench));
    }

    private static Task<int> Waiting(LinkBench bench) => bench.Do(LinkBench.Reviewer(), (PairList pairs) => pairs.Count(default));

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_taken_away_is_gone_with_its_decisions_and_the_others_stay_together(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider, NoSecond);
        var rows = await bench.Rows((Card, "56010801"), (OldAge, "56010801"), (Disability, "57050101"), (OldAge, "56010801"));
        await bench.Store((rows[0], rows[1], 0.99), (rows[1], rows[2], 0.98), (rows[0], rows[2], 0.6), (rows[0], rows[3], 0.6));
        await bench.Decide(LinkBench.Reviewer(), rows[0], rows[3], PairVerdict.Different);

        await bench.Do(LinkBench.Reviewer(), async (Data.HunsuanDb db) =>
        {
            await new ForgetLinks(db).Run(rows[0].Id, default);
            return true;
        });
        Assert.True(await bench.AreJoined(rows[1], rows[2]));
        await using (var db = bench.Database.Open())
        {
            Assert.Equal(0, await db.PairDecisions.CountAsync());
            Assert.DoesNotContain(rows[0].Id, await db.ClusterMembers.Select(m => m.RecordId).Concat(db.ClusterMoves.Select(m => m.RecordId)).ToListAsync());
        }

        await bench.Store((rows[1], rows[3], 0.6));
        await bench.Decide(LinkBench.Reviewer(), rows[1], rows[3], PairVerdict.Same);
        await using (var db = bench.Database.Open()) await db.ListEntries.Where(e => e.Id == rows[3].Id).ExecuteDeleteAsync();
        await bench.Store();
        await using var after = bench.Database.Open();
        Assert.Equal((0, 0, 0), (await after.LinkedPairs.CountAsync(), await after.PairDecisions.CountAsync(), await after.ClusterMembers.CountAsync()));
    }

    public static IEnumerable<object[]> Seeds => from provider in DatabaseProviders.All from seed in Enumerable.Range(1, 4) select new object[] { provider, seed };

    [Theory, MemberData(nameof(Seeds))]
    public async Task Whatever_is_decided_and_taken_back_clusters_are_those_of_the_pairs_and_undo_restores_them_exactly(Provider provider, int seed)
    {
        var random = new Random(seed);
        await using var bench = await LinkBench.Create(provider, NoSecond);
        var rows = await bench.Rows([.. Enumerable.Range(0, 12).Select(i => (random.GetItems([Card, OldAge, Disability], 1)[0], "56010801"))]);
        (ListEntry Left, ListEntry Right, double Probability)[] pairs =
            [.. from a in rows.Index() from b in rows.Skip(a.Index + 1) where a.Item.List != b.List && random.Next(2) == 0 select (a.Item, b, 0.5 + random.NextDouble() / 2)];
        await bench.Store(pairs);
        var before = new Stack<(string Clusters, Func<Task> Undo)>();
        for (var step = 0; step < 12; step++)
        {
            if (before.Count > 0 && random.Next(3) == 0)
            {
                await TakeBack(before.Pop());
                continue;
            }

            var (snapshot, user) = (await bench.Clusters(), LinkBench.Reviewer());
            if (random.Next(4) == 0 && await OutOfACluster(bench, random) is { } action)
            {
                before.Push((snapshot, async () => Assert.Empty((await bench.Do(user, (TakeBackDecision back) => back.Run(action, default))).Problems)));
            }
            else
            {
                var (left, right, _) = random.GetItems(pairs, 1)[0];
                var verdict = random.GetItems([PairVerdict.Same, PairVerdict.Different, PairVerdict.CannotTell], 1)[0];
                if (!(await bench.Decide(user, left, right, verdict)).Succeeded) continue;
                before.Push((snapshot, async () => Assert.Empty((await bench.TakeBack(user, left, right)).Problems)));
            }

            await AssertClustersFollowFromPairs(bench);
        }

        while (before.Count > 0) await TakeBack(before.Pop());

        async Task TakeBack((string Clusters, Func<Task> Undo) last)
        {
            await last.Undo();
            Assert.Equal(last.Clusters, await bench.Clusters());
            await AssertClustersFollowFromPairs(bench);
        }
    }

    private static async Task<Guid?> OutOfACluster(LinkBench bench, Random random)
    {
        await using var db = bench.Database.Open();
        var members = await db.ClusterMembers.OrderBy(m => m.RecordId).ToArrayAsync();
        if (members.Length == 0) return null;
        var member = random.GetItems(members, 1)[0];
        return (await bench.Do(LinkBench.Reviewer(), (TakeOut takeOut) => takeOut.Run(new() { ClusterId = member.ClusterId, RecordId = member.RecordId }, default))).Value;
    }

    private static async Task AssertClustersFollowFromPairs(LinkBench bench)
    {
        await using var db = bench.Database.Open();
        var pairs = await db.LinkedPairs.AsNoTracking().ToListAsync();
        var grouping = GroupRecords.Of(pairs.Select(StoreLinks.EdgeOf));
        Assert.Equal(
            grouping.Clusters.OrderBy(c => c.Key).Select(c => (c.Key, c.Value)),
            (await db.ClusterMembers.AsNoTracking().ToListAsync()).OrderBy(m => m.RecordId).Select(m => (m.RecordId, m.ClusterId)));
        Assert.Equal(grouping.Cut.Order(), pairs.Where(p => p.IsCut).Select(p => p.Id).Order());
    }
}
