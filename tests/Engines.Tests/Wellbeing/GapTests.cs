using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>M1 and M2: how far below the line.</summary>
public class GapTests
{
    private static readonly MeasureSpec Spec = new()
    {
        Dimensions = [MeasureDimension.Of("income", 0), MeasureDimension.Of("health", 1)],
        Cutoffs = [new(1, 2)],
        Gaps = [0],
    };

    /// <summary>Failing income by 0.4: ½·0.4; failing both, by 1: ½ + ½; the third is not poor. M1 = 1.2/3, M2 = (½·0.16 + 1)/3.</summary>
    [Fact]
    public void By_hand()
    {
        var at = Measure.Compute(Spec.Compile(), new() { Failed = [1, 3, 0], Passed = [2, 0, 3], Gaps = [0.4, 1, 0] }).Whole.At(0);

        Assert.Equal((0.5 * 0.4 + 1) / 3, at.M1!.Value, 1e-15);
        Assert.Equal((0.5 * 0.16 + 1) / 3, at.M2!.Value, 1e-15);
        Assert.Equal(1.5 / 3, at.M0!.Value, 1e-15);
    }

    [Theory]
    [InlineData(UnknownPolicy.Exclude, 0.2)]
    [InlineData(UnknownPolicy.Reweight, 0.2)]
    [InlineData(UnknownPolicy.NotDeprived, 0.1)]
    [InlineData(UnknownPolicy.Deprived, 0.35)]
    public void An_unknown_depth_is_not_0(UnknownPolicy policy, double m1)
    {
        var at = Measure.Compute((Spec with { Unknown = policy }).Compile(), new() { Failed = [1, 1], Passed = [2, 2], Gaps = [0.4, double.NaN] }).Whole.At(0);

        Assert.Equal(m1, at.M1!.Value, 1e-15);
        Assert.Equal(0.5, at.M0);
    }

    [Fact]
    public void Depths_of_1_give_M0()
    {
        var random = new Random(5);
        for (var trial = 0; trial < 20; trial++)
        {
            var failed = Enumerable.Range(0, 40).Select(_ => (ulong)random.Next(4)).ToArray();
            var at = Measure.Compute(Spec.Compile(), new() { Failed = failed, Passed = failed.Select(f => 3 - f).ToArray(), Gaps = Enumerable.Repeat(1.0, 40).ToArray() }).Whole.At(0);

            Assert.Equal(at.M0!.Value, at.M1!.Value, 1e-15);
            Assert.Equal(at.M0!.Value, at.M2!.Value, 1e-15);
        }
    }

    [Fact]
    public void Without_gaps_there_is_no_depth()
    {
        var at = Measure.Compute((Spec with { Gaps = [] }).Compile(), new() { Failed = [1], Passed = [2] }).Whole.At(0);

        Assert.Equal((null, null), (at.M1, at.M2));
        Assert.DoesNotContain(MeasureFigure.AllOf((Spec with { Gaps = [] }).Compile()), f => f.Kind is FigureKind.M1);
        Assert.Contains(MeasureFigure.AllOf(Spec.Compile()), f => f.Kind is FigureKind.M2);
    }

    [Fact]
    public void Bad_depths_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Measure.Compute(Spec.Compile(), new() { Failed = [1], Passed = [2] }));
        Assert.Throws<ArgumentException>(() => Measure.Compute(Spec.Compile(), new() { Failed = [1], Passed = [2], Gaps = [1.5] }));
        Assert.Equal(SpecFaultKind.GapOfNoIndicator, (Spec with { Gaps = [7] }).Check().Single().Kind);
    }
}
