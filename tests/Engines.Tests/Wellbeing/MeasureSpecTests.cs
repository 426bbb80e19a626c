using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class MeasureSpecTests
{
    private static readonly MeasureSpec Good = new()
    {
        Dimensions = [MeasureDimension.Of("health", 0, 1), MeasureDimension.Of("income", 2)],
        Cutoffs = [new(1, 3)],
    };

    public static TheoryData<SpecFaultKind, Func<MeasureSpec, MeasureSpec>> Faults => new()
    {
        { SpecFaultKind.NoDimension, s => s with { Dimensions = [] } },
        { SpecFaultKind.TooManyDimensions, s => s with { Dimensions = [.. Enumerable.Range(0, 17).Select(i => MeasureDimension.Of($"{i}", i))] } },
        { SpecFaultKind.DimensionWithoutName, s => s with { Dimensions = [MeasureDimension.Of(" ", 0)] } },
        { SpecFaultKind.DimensionNamedTwice, s => s with { Dimensions = [MeasureDimension.Of("a", 0), MeasureDimension.Of("a", 1)] } },
        { SpecFaultKind.DimensionEmpty, s => s with { Dimensions = [.. s.Dimensions, MeasureDimension.Of("living")] } },
        { SpecFaultKind.BitOutOfRange, s => s with { AlsoCounted = [64] } },
        { SpecFaultKind.BitOutOfRange, s => s with { Dimensions = [MeasureDimension.Of("a", -1)] } },
        { SpecFaultKind.BitUsedTwice, s => s with { AlsoCounted = [2] } },
        { SpecFaultKind.BitUsedTwice, s => s with { Dimensions = [MeasureDimension.Of("a", 0, 0)] } },
        { SpecFaultKind.WeightNotPositive, s => s with { Dimensions = Weights("1", "0") } },
        { SpecFaultKind.WeightNotPositive, s => s with { Dimensions = Weights("3/2", "-1/2") } },
        { SpecFaultKind.WeightsIncomplete, s => s with { Dimensions = Weights("1", null) } },
        { SpecFaultKind.WeightsIncomplete, s => s with { Dimensions = [new() { Name = "a", Indicators = [new(0, new(1, 2)), new(1)] }] } },
        { SpecFaultKind.WeightsDoNotSumToOne, s => s with { Dimensions = Weights("0.5", "0.4") } },
        { SpecFaultKind.WeightsDoNotSumToOne, s => s with { Dimensions = Weights("1", "1") } },
        { SpecFaultKind.WeightsTooFine, s => s with { Dimensions = Weights("0.000000001", "0.999999999") } },
        {
            SpecFaultKind.DimensionWeightDiffers,
            s => s with { Dimensions = [new() { Name = "a", Weight = new(1, 2), Indicators = [new(0, Fraction.One)] }] }
        },
        { SpecFaultKind.CutoffOutOfRange, s => s with { Cutoffs = [new(4, 3)] } },
        { SpecFaultKind.CutoffOutOfRange, s => s with { Cutoffs = [new(-1, 3)] } },
        { SpecFaultKind.CutoffTwice, s => s with { Cutoffs = [new(1, 3), new(2, 6)] } },
        { SpecFaultKind.CutoffTooFine, s => s with { Cutoffs = [new(1, 1_000_000_007)] } },
        { SpecFaultKind.ShareForShortOutOfRange, s => s with { ShareForShort = Fraction.Zero } },
        { SpecFaultKind.ShareForShortOutOfRange, s => s with { ShareForShort = new(3, 2) } },
    };

    [Fact]
    public void Finds_nothing_wrong_with_a_usable_specification() => Assert.Empty(Good.Check());

    [Theory, MemberData(nameof(Faults))]
    public void Names_what_is_wrong(SpecFaultKind kind, Func<MeasureSpec, MeasureSpec> spoil)
    {
        var spec = spoil(Good);

        Assert.Equal(kind, Assert.Single(spec.Check()).Kind);
        Assert.Contains($"{kind}", Assert.Throws<ArgumentException>(spec.Compile).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_fault_of_form_at_once()
    {
        var spec = Good with { Dimensions = [MeasureDimension.Of("", 70)], Cutoffs = [new(2, 1)] };

        Assert.Equal(
            [SpecFaultKind.DimensionWithoutName, SpecFaultKind.BitOutOfRange, SpecFaultKind.CutoffOutOfRange],
            spec.Check().Select(f => f.Kind));
    }

    private static MeasureDimension[] Weights(params string?[] weights) =>
        [.. weights.Select((w, i) => MeasureDimension.Of($"{i}", i) with { Weight = w is null ? null : Fraction.Parse(w) })];
}
