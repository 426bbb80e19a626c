using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class OneToOneTests
{
    // Two lists of four: a chain of pairs, and one by itself.
    private static readonly (int A, int B, double Odds)[] Chain = [(0, 4, 3), (1, 4, 0.5), (1, 5, 2), (2, 5, 7), (3, 7, 0.2)];

    [Fact]
    public void How_likely_a_pair_is_follows_from_all_ways_to_pair_the_records()
    {
        var (pairs, odds) = (Chain.Select(c => new ScoredPair(c.A, c.B, 0, 0, 1, 1)).ToArray(), Chain.Select(c => c.Odds).ToArray());
        // How many of four are without a partner follows from the pairs, and the pairs from that.
        var unmatched = 1.0;
        for (var round = 0; round < 2; round++) unmatched = 1 - Ways([.. odds.Select(o => o / (unmatched * unmatched))]).Sum() / 4;

        var shares = new OneToOne(new LinkTable([], [0, 4, 8], isDedupe: false), pairs).Shares(odds);

        // Odds are of two records that have no other partner.
        var plain = Ways([.. odds.Select(o => o / (unmatched * unmatched))]);
        Assert.All(plain.Zip(shares), p => Assert.Equal(p.First, p.Second, 6));
    }

    [Fact]
    public void The_likeliest_are_taken_first_and_nobody_twice()
    {
        var pairs = Chain.Select(c => new ScoredPair(c.A, c.B, 0, 0, 1, 1)).ToArray();

        Assert.Equal([3, 0, 4], new OneToOne(new LinkTable([], [0, 4, 8], isDedupe: false), pairs).Taken([3, 0, 2, 1, 4]));
    }

    // Each pair's share of the weight of all ways in which nobody has two partners.
    private static double[] Ways(double[] odds)
    {
        var (all, of) = (0.0, new double[odds.Length]);
        for (var way = 0; way < 1 << odds.Length; way++)
        {
            int[] used = [.. Enumerable.Range(0, odds.Length).Where(i => (way >> i & 1) != 0)];
            if (used.Select(i => Chain[i].A).Distinct().Count() < used.Length || used.Select(i => Chain[i].B).Distinct().Count() < used.Length) continue;
            var weight = used.Aggregate(1.0, (w, i) => w * odds[i]);
            all += weight;
            foreach (var i in used) of[i] += weight;
        }

        return [.. of.Select(o => o / all)];
    }
}
