using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>What other programs were seen to get wrong, and is not covered by name elsewhere.</summary>
public class KnownFaultsTests
{
    /// <summary>With floating sums a program lost 6 of the 43 persons who score exactly 20 % in a million rows.</summary>
    [Fact]
    public void Nobody_who_scores_exactly_a_fifth_is_lost()
    {
        var spec = new MeasureSpec
        {
            Dimensions = [.. Enumerable.Range(0, 5).Select(d => MeasureDimension.Of($"{d}", [.. Enumerable.Range(8 * d, 8)]))],
            Cutoffs = [new(1, 5)],
        };
        var random = new Random(43);
        // Eight failures anywhere weigh a fifth, in whatever order they are added.
        var failed = Enumerable.Range(0, 2_000).Select(_ => Enumerable.Range(0, 40).OrderBy(_ => random.Next()).Take(8).Aggregate(0UL, (m, b) => m | 1UL << b)).ToArray();

        var whole = Measure.Compute(spec.Compile(), new() { Failed = failed, Passed = failed.Select(f => ~f).ToArray() }).Whole;

        Assert.Equal(2_000, whole.At(0).Poor);
        Assert.Equal(0.2, whole.At(0).A);
    }

    /// <summary>A program printed contributions that add up to 1.31.</summary>
    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(4, 4, 4)]
    [InlineData(12, 1, 7)]
    public void Contributions_add_up_to_1(params int[] sizes)
    {
        var next = 0;
        var spec = new MeasureSpec
        {
            Dimensions = [.. sizes.Select(n => MeasureDimension.Of($"from {next}", [.. Enumerable.Range((next += n) - n, n)]))],
            Cutoffs = [new(1, 3)],
        };
        var random = new Random(131);
        var failed = Enumerable.Range(0, 500).Select(_ => (ulong)random.NextInt64(1L << next)).ToArray();

        var at = Measure.Compute(spec.Compile(), new() { Failed = failed, Passed = failed.Select(f => ~f).ToArray() }).Whole.At(0);

        Assert.Equal(1, Enumerable.Range(0, next).Sum(j => at.ContributionShare(j)!.Value), 1e-12);
        Assert.Equal(1, Enumerable.Range(0, sizes.Length).Sum(d => at.DimensionContributionShare(d)!.Value), 1e-12);
    }

    [Fact]
    public void One_group_is_the_whole()
    {
        var spec = new MeasureSpec { Dimensions = [MeasureDimension.Of("a", 0), MeasureDimension.Of("b", 1, 2)], Cutoffs = [new(1, 2)] };

        var result = Measure.Compute(spec.Compile(), new() { Failed = [1, 2, 7], Passed = [6, 5, 0], Groups = [0, 0, 0], GroupCount = 1 });

        Assert.Equal(result.Whole.At(0).M0, result[0].At(0).M0);
        Assert.Equal((1.0, 1.0), (result.PopulationShare(0), result.ShareOfPoverty(0, 0)));
    }
}
