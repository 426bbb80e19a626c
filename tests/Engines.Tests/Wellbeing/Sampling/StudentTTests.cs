using Hunsuan.Engines.Wellbeing.Sampling;

namespace Hunsuan.Engines.Tests.Wellbeing.Sampling;

public class StudentTTests
{
    /// <summary>Values of printed tables, and closed forms for 1, 2 and 4 degrees of freedom.</summary>
    [Theory]
    [InlineData(0.975, 1, 12.706204736174698)]
    [InlineData(0.975, 2, 4.302652729749464)]
    [InlineData(0.975, 3, 3.182446305283710)]
    [InlineData(0.975, 4, 2.776445105197793)]
    [InlineData(0.975, 5, 2.570581835636314)]
    [InlineData(0.975, 10, 2.228138851986274)]
    [InlineData(0.975, 30, 2.042272456301238)]
    [InlineData(0.975, 120, 1.979930405082)]
    [InlineData(0.995, 7, 3.499483297350494)]
    [InlineData(0.95, 20, 1.724718242920787)]
    [InlineData(0.975, 1_000_000, 1.959966356)]
    [InlineData(0.9999, 1, 3183.0987571)]
    public void Agrees_with_the_tables(double probability, int degreesOfFreedom, double t)
    {
        Assert.Equal(t, StudentT.Quantile(probability, degreesOfFreedom), t * 2e-9);
        Assert.Equal(-t, StudentT.Quantile(1 - probability, degreesOfFreedom), t * 2e-9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(4_000)]
    public void The_quantile_undoes_the_distribution(int degreesOfFreedom)
    {
        for (var p = 0.01; p < 1; p += 0.01) Assert.Equal(p, StudentT.AtMost(StudentT.Quantile(p, degreesOfFreedom), degreesOfFreedom), 1e-12);
        Assert.Equal(0.5, StudentT.AtMost(0, degreesOfFreedom), 1e-15);
    }

    [Fact]
    public void Knows_the_closed_form_for_2_degrees()
    {
        for (var t = 0.0; t < 20; t += 0.25) Assert.Equal(0.5 + t / (2 * Math.Sqrt(2 + t * t)), StudentT.AtMost(t, 2), 1e-13);
    }

    [Fact]
    public void Refuses_what_has_no_quantile()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.975, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(1, 5));
    }

    [Fact]
    public void Intervals_of_shares_stay_between_0_and_1()
    {
        var interval = SampleInterval.OfShare(0.02, 0.015, 12)!.Value;

        // logit(0.02) ± 2.1788128 · 0.015/(0.02·0.98)
        Assert.Equal(0.0038368, interval.Lower, 1e-6);
        Assert.Equal(0.0975840, interval.Upper, 1e-6);
        Assert.Null(SampleInterval.OfShare(0, 0.1, 12));
        Assert.Null(SampleInterval.OfShare(1, 0.1, 12));
        Assert.Null(SampleInterval.OfShare(null, 0.1, 12));
        Assert.Null(SampleInterval.OfShare(0.5, null, 12));
        Assert.Null(SampleInterval.OfShare(0.5, 0.1, 0));
        Assert.Equal(new(0.5, 0.5), SampleInterval.OfShare(0.5, 0, 3));
    }
}
