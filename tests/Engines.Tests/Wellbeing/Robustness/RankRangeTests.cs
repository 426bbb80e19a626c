using Hunsuan.Engines.Wellbeing.Robustness;

namespace Hunsuan.Engines.Tests.Wellbeing.Robustness;

public class RankRangeTests
{
    [Fact]
    public void By_hand()
    {
        // a leads in two ways and is second in one; b and c change places; d is last always.
        var ranges = RankRange.Of([[0.9, 0.5, 0.4, 0.1], [0.8, 0.3, 0.6, 0.1], [0.7, 0.8, 0.2, 0.1]]);

        Assert.Equal([new RankRange(1, 2), new RankRange(1, 3), new RankRange(2, 3), new RankRange(4, 4)], ranges);
    }

    [Fact]
    public void Equal_figures_have_all_the_ranks_they_could_have() =>
        Assert.Equal([new RankRange(1, 2), new RankRange(1, 2), new RankRange(3, 3)], RankRange.Of([[5, 5, 1]]));

    [Fact]
    public void A_way_in_which_all_are_equal_says_nothing() =>
        Assert.Equal([new RankRange(1, 1), new RankRange(2, 2)], RankRange.Of([[2, 1], [0, 0]]));

    [Fact]
    public void A_group_without_a_figure_has_no_rank_and_takes_none()
    {
        Assert.Equal([new RankRange(1, 1), null, new RankRange(2, 2)], RankRange.Of([[3, 9, 2], [3, null, 1]]));
        Assert.Equal([null, null], RankRange.Of([[null, null]]));
        Assert.Equal([null, null], RankRange.Of([[1, 1]]));
        Assert.Empty(RankRange.Of([]));
    }

    [Fact]
    public void Ways_of_other_groups_are_refused() => Assert.Throws<ArgumentException>(() => RankRange.Of([[1, 2], [1]]));

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Agrees_with_counting_pair_by_pair(int seed)
    {
        var random = new Random(seed);
        var ways = Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 12).Select(_ => (double?)random.Next(8)).ToArray()).ToList();

        var ranges = RankRange.Of(ways);

        for (var g = 0; g < 12; g++)
        {
            Assert.Equal(ways.Min(w => 1 + w.Count(v => v > w[g])), ranges[g]!.Value.First);
            Assert.Equal(ways.Max(w => w.Count(v => v >= w[g])), ranges[g]!.Value.Last);
        }
    }
}
