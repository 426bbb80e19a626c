using Hunsuan.Access;
using Hunsuan.Registers.Links;

namespace Hunsuan.Tests.Registers.Links;

/// <summary>Who sees which pair, and what happens where several look at it.</summary>
public class ReviewersTests
{
    private const string Card = "welfare-card", OldAge = "old-age-allowance", All = """{ "keep": 0.05, "join": 0.95, "secondOpinions": 1 }""";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_pair_is_seen_by_those_alone_who_cover_both_records(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider);
        var rows = await bench.Rows((Card, "56010801"), (OldAge, "56010901"), (Card, "56010802"), (OldAge, "57050101"), (Card, "56010803"), (OldAge, "560108"));
        await bench.Store((rows[0], rows[1], 0.6), (rows[2], rows[3], 0.6), (rows[4], rows[5], 0.6));
        Guid Pair(int number) => PairId.Of(rows[2 * number].Id, rows[2 * number + 1].Id);

        foreach (var (areas, seen) in ((string[], Guid[])[])[(["560108"], [Pair(2)]), (["560109"], []), (["560108", "560109"], [Pair(2)]), (["5601"], [Pair(0), Pair(2)]), (["56", "57"], [Pair(0), Pair(2)]), ([""], [Pair(0), Pair(1), Pair(2)])])
        {
            var user = Given.Acting(Shared.Ids.New(), Role.CentreWorker, areas);
            var listed = await bench.Do(user, (PairList pairs) => pairs.Of(PairsShown.Waiting, null, 1, default));
            Assert.Equal(seen.Order(), listed.Rows.Select(r => r.Pair.Id).Order());
            Assert.Equal(seen.Length, await bench.Do(user, (PairList pairs) => pairs.Count(default)));
            for (var number = 0; number < 3; number++)
                Assert.Equal(seen.Contains(Pair(number)), await bench.Do(user, async (PairView pairs) => await pairs.Of(Pair(number), default) is not null));
        }

        await Assert.ThrowsAsync<OutOfAreaException>(() => bench.Decide(LinkBench.Reviewer("560108"), rows[0], rows[1], PairVerdict.Same));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_two_who_answer_at_once_one_holds_and_the_other_is_told(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider, """{ "keep": 0.05, "join": 0.95, "secondOpinions": 0 }""");
        var rows = await bench.Rows((Card, "56010801"), (OldAge, "56010801"));
        await bench.Store((rows[0], rows[1], 0.6));

        var answers = await Task.WhenAll(
            Task.Run(() => bench.Decide(LinkBench.Reviewer(), rows[0], rows[1], PairVerdict.Same)),
            Task.Run(() => bench.Decide(LinkBench.Reviewer(), rows[0], rows[1], PairVerdict.Different)));

        var told = Assert.Single(answers, a => !a.Succeeded);
        Assert.Equal(PairTexts.DecidedMeanwhile, Assert.Single(told.Problems).Message);
        var holds = Assert.Single(answers, a => a.Succeeded).Value!;
        Assert.Equal(holds.Verdict, (await bench.Find(rows[0], rows[1])).Verdict);
        Assert.Equal(holds.Verdict is PairVerdict.Same, await bench.AreJoined(rows[0], rows[1]));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_second_is_not_told_what_the_first_said_and_a_third_settles_what_they_differ_in(Provider provider)
    {
        await using var bench = await LinkBench.Create(provider, All);
        var (first, second, third) = (LinkBench.Reviewer(), LinkBench.Reviewer(), LinkBench.Reviewer());
        var rows = await bench.Rows((Card, "56010801"), (OldAge, "56010801"));
        var id = PairId.Of(rows[0].Id, rows[1].Id);
        await bench.Store((rows[0], rows[1], 0.6));
        await bench.Decide(first, rows[0], rows[1], PairVerdict.Same);

        Assert.Empty((await Waiting(bench, first)).Rows);
        Assert.Equal(id, Assert.Single((await Waiting(bench, second)).Rows).Pair.Id);
        var blind = await bench.Do(second, (PairView pairs) => pairs.Of(id, default));
        Assert.Equal((PairTurn.Decide, 0, null), (blind!.Turn, blind.Said.Count, blind.Cluster));
        Assert.False((await bench.Decide(first, rows[0], rows[1], PairVerdict.Different)).Succeeded);

        Assert.Empty((await bench.Decide(second, rows[0], rows[1], PairVerdict.Different)).Problems);
        Assert.True(await bench.AreJoined(rows[0], rows[1]), "the first holds until it is settled");
        Assert.Empty((await Waiting(bench, third)).Rows);
        Assert.Equal(id, Assert.Single((await Agreement(bench)).Unsettled).PairId);
        Assert.False((await bench.Decide(second, rows[0], rows[1], PairVerdict.Different, isSettling: true)).Succeeded);

        Assert.Empty((await bench.Decide(third, rows[0], rows[1], PairVerdict.Different, isSettling: true)).Problems);
        Assert.False(await bench.AreJoined(rows[0], rows[1]));
        Assert.Empty((await Agreement(bench)).Unsettled);
        Assert.Equal((0, 1), ((await Agreement(bench)).Agreement.Agreed, (await Agreement(bench)).Agreement.Pairs));

        Assert.Empty((await bench.TakeBack(third, rows[0], rows[1])).Problems);
        Assert.True(await bench.AreJoined(rows[0], rows[1]));
        Assert.Single((await Agreement(bench)).Unsettled);
    }

    [Fact]
    public void About_one_in_ten_is_asked_again_and_always_the_same()
    {
        var lots = Enumerable.Range(0, 10_000).Select(i => PairId.Lot(PairId.Of(new(i, 0, 0, new byte[8]), new(i, 1, 0, new byte[8])))).ToList();

        Assert.InRange(lots.Count(l => l < 0.1), 900, 1100);
        Assert.All(lots, l => Assert.InRange(l, 0, 1));
    }

    private static Task<PairList.Sheet> Waiting(LinkBench bench, CurrentUser user) =>
        bench.Do(user, (PairList pairs) => pairs.Of(PairsShown.Waiting, null, 1, default));

    private static Task<AgreementView.View> Agreement(LinkBench bench) => bench.Do(LinkBench.Reviewer(), (AgreementView agreement) => agreement.Of(default));
}
