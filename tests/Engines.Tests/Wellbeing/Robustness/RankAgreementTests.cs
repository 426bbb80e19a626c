using Hunsuan.Engines.Wellbeing.Robustness;

namespace Hunsuan.Engines.Tests.Wellbeing.Robustness;

public class RankAgreementTests
{
    [Fact]
    public void The_same_order_agrees_wholly_and_the_opposite_not_at_all()
    {
        var same = RankAgreement.Of([0.1, 0.2, 0.3, 0.4], [1, 5, 6, 70]);
        var opposite = RankAgreement.Of([0.1, 0.2, 0.3, 0.4], [9, 8, 7, 6]);

        Assert.Equal((1.0, 1.0, 6L, 6L, 1.0), (same.Spearman, same.Kendall, same.Pairs, same.PairsKept, same.ShareKept));
        Assert.Equal((-1.0, -1.0, 6L, 0L, 0.0), (opposite.Spearman, opposite.Kendall, opposite.Pairs, opposite.PairsKept, opposite.ShareKept));
    }

    /// <summary>Ranks 1 2 3 4 5 against 2 1 4 3 5: Σd² = 4, so ρ = 1 − 24/120; two of ten pairs are turned round.</summary>
    [Fact]
    public void By_hand()
    {
        var agreement = RankAgreement.Of([1, 2, 3, 4, 5], [20, 10, 40, 30, 50]);

        Assert.Equal(0.8, agreement.Spearman!.Value, 1e-15);
        Assert.Equal(0.6, agreement.Kendall!.Value, 1e-15);
        Assert.Equal((10L, 8L), (agreement.Pairs, agreement.PairsKept));
    }

    [Fact]
    public void Nothing_is_said_of_one_group_of_none_or_of_all_alike()
    {
        Assert.Equal(new(0, null, null, 0, 0), RankAgreement.Of([], []));
        Assert.Equal(new(1, null, null, 0, 0), RankAgreement.Of([0.4], [0.2]));
        Assert.Equal(new(3, null, null, 0, 0), RankAgreement.Of([1, 1, 1], [1, 2, 3]));
        Assert.Null(RankAgreement.Of([1, 1], [1, 2]).ShareKept);
        Assert.Equal(2, RankAgreement.Of([1, null, 3], [1, 2, 3]).Groups);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory, MemberData(nameof(Seeds))]
    public void Agrees_with_comparing_every_pair(int seed)
    {
        var random = new Random(seed);
        var n = random.Next(2, 60);
        var a = Enumerable.Range(0, n).Select(_ => (double?)random.Next(10)).ToList();
        var b = Enumerable.Range(0, n).Select(_ => (double?)random.Next(10)).ToList();
        var pairs = (from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, i) select (X: Math.Sign(a[i]!.Value - a[j]!.Value), Y: Math.Sign(b[i]!.Value - b[j]!.Value))).ToList();

        var agreement = RankAgreement.Of(a, b);

        var scale = Math.Sqrt((double)pairs.Count(p => p.X != 0) * pairs.Count(p => p.Y != 0));
        Assert.Equal(pairs.Count(p => p.X != 0), agreement.Pairs);
        Assert.Equal(pairs.Count(p => p.X * p.Y > 0), agreement.PairsKept);
        if (scale > 0) Assert.Equal(pairs.Sum(p => p.X * p.Y) / scale, agreement.Kendall!.Value, 1e-12);
        Assert.Equal(PlainSpearman(a, b), agreement.Spearman ?? double.NaN, 1e-12);
    }

    private static double PlainSpearman(List<double?> a, List<double?> b)
    {
        double[] Ranks(List<double?> v) => [.. v.Select(x => v.Count(y => y < x) + (v.Count(y => y == x) + 1) / 2.0)];
        var (x, y) = (Ranks(a), Ranks(b));
        var (mx, my) = (x.Average(), y.Average());
        return x.Zip(y).Sum(p => (p.First - mx) * (p.Second - my)) / Math.Sqrt(x.Sum(r => (r - mx) * (r - mx)) * y.Sum(r => (r - my) * (r - my)));
    }
}
