using Hunsuan.Engines.Linkage;

namespace Hunsuan.Engines.Tests.Linkage;

public class RecalibrationTests
{
    [Fact]
    public void Many_decisions_put_right_what_the_model_says_too_low()
    {
        var random = new Random(1);
        var decided = Enumerable.Range(0, 5_000).Select(_ => random.NextDouble() * 0.9 + 0.05)
            .Select(told => (Odds: told / (1 - told), IsSame: random.NextDouble() < 1 / (1 + Math.Exp(-(0.8 + 1.3 * Math.Log(told / (1 - told))))))).ToList();

        var learnt = Recalibration.Of(decided);

        Assert.Equal(0.8, learnt.Shift, 0.15);
        Assert.Equal(1.3, learnt.Slope, 0.15);
        Assert.Equal(1 / (1 + Math.Exp(-0.8)), learnt.Of(0.5), 0.04);
    }

    [Fact]
    public void Few_decisions_change_little_and_none_nothing()
    {
        Assert.Equal(Recalibration.None, Recalibration.Of([]));
        Assert.Equal(0.3, Recalibration.None.Of(0.3));
        Assert.InRange(Recalibration.Of([(1, true), (1, true)]).Of(0.5), 0.5, 0.75);
        Assert.Equal(0, Recalibration.Of([(1, true)]).Of(0));
        Assert.Equal(1, Recalibration.Of([(1, false)]).Of(1));
    }

    [Theory]
    [InlineData(0.0), InlineData(double.PositiveInfinity)]
    public void What_is_certain_by_the_model_and_wrong_does_not_break_it(double odds)
    {
        var learnt = Recalibration.Of([.. Enumerable.Repeat((odds, odds == 0), 30)]);

        Assert.True(double.IsFinite(learnt.Shift) && double.IsFinite(learnt.Slope));
    }
}
