using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>The worked example of docs/engines/measure.md, with its numbers.</summary>
public class MeasureExampleTests
{
    private static readonly MeasureSpec Spec = new()
    {
        Dimensions = [MeasureDimension.Of("health", 0, 1), MeasureDimension.Of("income", 2)],
        Cutoffs = [new(1, 2)],
    };

    private static readonly ulong[] Failed = [0b100, 0b011, 0b001, 0b000, 0b001];
    private static readonly ulong[] Passed = [0b011, 0b100, 0b110, 0b111, 0b010];

    private static GroupFigures Measured(UnknownPolicy policy) =>
        Measure.Compute((Spec with { Unknown = policy }).Compile(), new() { Failed = Failed, Passed = Passed }).Whole;

    [Theory]
    [InlineData(UnknownPolicy.Exclude, 4, "1/2", "1/2", "1/4")]
    [InlineData(UnknownPolicy.NotDeprived, 5, "2/5", "1/2", "1/5")]
    [InlineData(UnknownPolicy.Deprived, 5, "3/5", "7/12", "7/20")]
    [InlineData(UnknownPolicy.Reweight, 5, "3/5", "1/2", "3/10")]
    public void Gives_the_levels_of_the_page(UnknownPolicy policy, int n, string h, string a, string m0)
    {
        var whole = Measured(policy);
        var at = whole.At(0);

        Assert.Equal((5, n), (whole.Rows, whole.Counted));
        Close(h, at.H);
        Close(a, at.A);
        Close(m0, at.M0);
        Close("2/5", at.HAtLeast);
        Close("3/5", at.HAtMost);
        Close("1/5", at.M0AtLeast);
        Close("7/20", at.M0AtMost);
    }

    [Theory]
    [InlineData(0, "1/2", "1/4", "1/16", "1/4")]
    [InlineData(1, "1/4", "1/4", "1/16", "1/4")]
    [InlineData(2, "1/4", "1/4", "1/8", "1/2")]
    public void Gives_the_parts_of_the_page(int bit, string raw, string censored, string contribution, string share)
    {
        var whole = Measured(UnknownPolicy.Exclude);

        Close(raw, whole.Indicator(bit).RawHeadcount);
        Close(censored, whole.At(0).CensoredHeadcount(bit));
        Close(contribution, whole.At(0).Contribution(bit));
        Close(share, whole.At(0).ContributionShare(bit));
        Close("1/2", whole.At(0).DimensionContributionShare(bit / 2));
    }

    [Fact]
    public void Gives_the_dimensions_of_the_page()
    {
        var whole = Measured(UnknownPolicy.Exclude);

        Assert.Equal((3, 0), (whole.ShortIn(0), whole.UnclearIn(0)));
        Assert.Equal((1, 1), (whole.ShortIn(1), whole.UnclearIn(1)));
        Assert.Equal((4, 0), (whole.ShortInAny, whole.UnclearInAny));
        Assert.Equal((5, 4, 1, 3), (whole.Indicator(2).Applicable, whole.Indicator(2).Known, whole.Indicator(2).Failed, whole.Indicator(2).Passed));
    }

    [Fact]
    public void Gives_the_changes_of_the_page()
    {
        var change = new RoundChange(0.25, 0.16, 2);
        Close("-9/100", change.Absolute);
        Close("-9/25", change.Relative);
        Close("-9/200", change.AbsoluteYearly);
        Close("-1/5", change.RelativeYearly);

        var (incidence, intensity) = Decomposition.Levels(0.5, 0.5, 0.4, 0.4)!.Value;
        Close("-9/200", incidence);
        Close("-9/200", intensity);
    }

    private static void Close(string right, double? found) => Assert.Equal(Fraction.Parse(right).ToDouble(), found!.Value, 1e-12);
}
