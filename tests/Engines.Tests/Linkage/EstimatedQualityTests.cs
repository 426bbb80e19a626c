using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class EstimatedQualityTests
{
    [Fact]
    public void The_true_shares_are_within_the_interval_about_as_often_as_told()
    {
        var random = new Random(3);
        Link[] links = [.. Enumerable.Range(0, 2_000).Select(i => new Link(i, i, i % 5 == 0 ? random.NextDouble() : 1 - random.NextDouble() * 0.1, 0))];
        const int Unseen = 60, Rounds = 400;
        var quality = EstimatedQuality.Of(links, links.Sum(l => l.Probability) + Unseen, 0.5);
        var (precise, complete) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var (right, all, unseen) = (0, 0, Enumerable.Range(0, Unseen * 20).Count(_ => random.NextDouble() < 0.05));
            foreach (var link in links)
            {
                if (random.NextDouble() >= link.Probability) continue;
                all++;
                right += link.Probability >= 0.5 ? 1 : 0;
            }

            precise += Holds(quality.Precision!.Value, right / (double)quality.Pairs) ? 1 : 0;
            complete += Holds(quality.Recall!.Value, right / (double)(all + unseen)) ? 1 : 0;
        }

        Assert.InRange(precise, 0.91 * Rounds, 0.99 * Rounds);
        Assert.InRange(complete, 0.91 * Rounds, 0.99 * Rounds);
    }

    [Fact]
    public void Nothing_kept_or_nothing_the_same_has_no_share()
    {
        Assert.Equal(new(0, null, null), EstimatedQuality.Of([], 0, 0.5));
        Assert.Equal((0L, null, 0.0), EstimatedQuality.Of([new(0, 1, 0.2, 0)], 1, 0.5) is var low ? (low.Pairs, low.Precision, low.Recall!.Value.Value) : default);
        Assert.Equal(new(1, new(1, 1, 1), new(1, 1, 1)), EstimatedQuality.Of([new(0, 1, 1, 0)], 1, 0.5));
    }

    private static bool Holds(EstimatedQuality.Share share, double value) => value >= share.Low && value <= share.High;
}
