using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class ChangeTests
{
    [Fact]
    public void Follows_three_and_more_rounds_in_sequence()
    {
        var changes = RoundChange.InSequence([(2564, 0.2), (2560, 0.4), (2562, 0.3), (2565, null), (2567, 0.1)]);

        Assert.Equal([(0.4, 0.3, 2.0), (0.3, 0.2, 2.0), (0.2, null, 1.0), (null, 0.1, 2.0)],
            changes.Select(c => (c.Before, c.After, c.Years)));
        Assert.Null(changes[2].Absolute);
        Assert.Empty(RoundChange.InSequence([(2564, 0.2)]));
        Assert.Throws<ArgumentException>(() => RoundChange.InSequence([(2564, 0.2), (2564, 0.3)]));
    }

    [Theory]
    [InlineData(0.0, 0.2, 2.0)]
    [InlineData(null, 0.2, 2.0)]
    public void Has_no_relative_change_from_nothing(double? before, double after, double years)
    {
        var change = new RoundChange(before, after, years);

        Assert.Null(change.Relative);
        Assert.Null(change.RelativeYearly);
    }

    [Fact]
    public void Compounds_the_yearly_change_to_the_whole()
    {
        var change = new RoundChange(0.4, 0.1, 3);

        Assert.Equal(0.1, 0.4 * Math.Pow(1 + change.RelativeYearly!.Value, 3), 1e-12);
        Assert.Equal(-0.3, change.AbsoluteYearly!.Value * 3, 1e-12);
        Assert.Null((change with { Years = 0 }).RelativeYearly);
    }

    [Theory]
    [InlineData(0.5, 0.6, 0.3, 0.4)]
    [InlineData(0.2, 0.5, 0.2, 0.4)]
    [InlineData(0.0, null, 0.3, 0.4)]
    [InlineData(0.3, 0.4, 0.0, null)]
    [InlineData(0.0, null, 0.0, null)]
    public void Incidence_and_intensity_add_up_to_the_change(double h0, double? a0, double h1, double? a1)
    {
        var (incidence, intensity) = Decomposition.Levels(h0, a0, h1, a1)!.Value;

        Assert.Equal(h1 * (a1 ?? 0) - h0 * (a0 ?? 0), incidence + intensity, 1e-15);
        if (a0 is null || a1 is null) Assert.Equal(0, intensity);
    }

    [Fact]
    public void Undefined_headcounts_are_not_decomposed() => Assert.Null(Decomposition.Levels(null, null, 0.3, 0.4));

    [Fact]
    public void Within_and_demographic_effects_add_up_to_the_change()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 50; trial++)
        {
            var before = Round(random, 6);
            var after = Round(random, 6);
            var whole = after.Sum(g => g.Share * (g.M0 ?? 0)) - before.Sum(g => g.Share * (g.M0 ?? 0));

            var parts = Decomposition.Groups(before, after);

            Assert.Equal(whole, parts.Sum(p => p.Within + p.Demographic), 1e-12);
        }
        Assert.Throws<ArgumentException>(() => Decomposition.Groups([(1, 0.1)], []));
    }

    private static List<(double Share, double? M0)> Round(Random random, int groups)
    {
        var sizes = Enumerable.Range(0, groups).Select(_ => random.Next(4) == 0 ? 0 : random.NextDouble()).Append(1).ToList();
        return [.. sizes.Select(s => (s / sizes.Sum(), s > 0 ? random.NextDouble() : (double?)null))];
    }
}
