using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Sampling;

namespace Hunsuan.Engines.Tests.Wellbeing.Sampling;

public class ChangeErrorsTests
{
    private static readonly ChangeErrors Errors = new(new(0.4, 0.3, 2), 0.0004, 0.0003, 0.0001);

    [Fact]
    public void By_hand()
    {
        Assert.Equal(Math.Sqrt(0.0004 + 0.0003 - 0.0002), Errors.Absolute!.Value, 1e-15);
        Assert.Equal(Errors.Absolute.Value / 2, Errors.AbsoluteYearly!.Value, 1e-15);
        // Slopes −0.3/0.16 and 1/0.4.
        Assert.Equal(Math.Sqrt(3.515625 * 0.0004 + 6.25 * 0.0003 - 2 * 1.875 * 2.5 * 0.0001), Errors.Relative!.Value, 1e-15);
    }

    [Fact]
    public void The_slopes_are_those_of_the_change()
    {
        const double step = 1e-6;
        double Yearly(double before, double after) => new RoundChange(before, after, 2).RelativeYearly!.Value;
        var a = (Yearly(0.4 + step, 0.3) - Yearly(0.4 - step, 0.3)) / (2 * step);
        var b = (Yearly(0.4, 0.3 + step) - Yearly(0.4, 0.3 - step)) / (2 * step);

        Assert.Equal(Math.Sqrt(a * a * 0.0004 + b * b * 0.0003 + 2 * a * b * 0.0001), Errors.RelativeYearly!.Value, 1e-9);
    }

    [Fact]
    public void Nothing_is_said_of_what_is_undefined()
    {
        Assert.Null((Errors with { VarianceBefore = null }).Absolute);
        Assert.Null((Errors with { Change = new(0, 0.3, 2) }).Relative);
        Assert.Null((Errors with { Change = new(0.4, 0, 2) }).RelativeYearly);
        Assert.Null((Errors with { Change = new(0.4, 0.3, 0) }).AbsoluteYearly);
    }
}
