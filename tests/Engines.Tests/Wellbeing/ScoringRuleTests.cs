using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class ScoringRuleTests
{
    [Fact]
    public void Turns_nested_equal_weights_into_whole_numbers()
    {
        var rule = Nested([4, 4, 4, 3, 2]).Compile();

        Assert.Equal(60, rule.Whole);
        Assert.Equal([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 6, 6], rule.Bits.Select(rule.WeightOf));
        Assert.Equal(60, rule.WeightOf(rule.Scored));
    }

    [Fact]
    public void Keeps_decimal_and_mixed_weights_exact()
    {
        var spec = new MeasureSpec
        {
            Dimensions =
            [
                new() { Name = "a", Indicators = [new(5, Fraction.Parse("0.125")), new(7, Fraction.Parse("3/8"))] },
                new() { Name = "b", Weight = Fraction.Parse("50%"), Indicators = [new(9), new(11), new(13)] },
            ],
            AlsoCounted = [63],
        };

        var rule = spec.Compile();

        Assert.Equal(24, rule.Whole);
        Assert.Equal([3, 9, 4, 4, 4, 0], rule.Bits.Select(rule.WeightOf));
    }

    public static TheoryData<int, int> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, int>();
            foreach (var dimensions in new[] { 2, 3, 5 })
            {
                for (var n = 1; n <= 12; n++) sizes.Add(dimensions, n);
            }
            return sizes;
        }
    }

    /// <summary>In floating numbers 8 × 0.025 is below 0.2, and the person would not be poor.</summary>
    [Theory, MemberData(nameof(Sizes))]
    public void Deprived_in_exactly_one_whole_dimension_is_poor(int dimensions, int indicators)
    {
        var cutoff = new Fraction(1, dimensions);
        var rule = (Nested([.. Enumerable.Repeat(indicators, dimensions)]) with { Cutoffs = [cutoff] }).Compile();
        foreach (var mask in rule.DimensionMasks)
        {
            Assert.True(PersonScore.Of(rule, new(mask, ~mask)).IsPoor(cutoff));
            var less = mask & (mask - 1);
            Assert.Equal(indicators == 1 && dimensions == 1, PersonScore.Of(rule, new(less, ~less)).IsPoor(cutoff));
            ulong[] failed = [mask, less], passed = [~mask, ~less];
            Assert.Equal(1, Measure.Compute(rule, new() { Failed = failed, Passed = passed }).Whole.At(0).Poor);
        }
    }

    private static MeasureSpec Nested(int[] sizes)
    {
        var next = 0;
        return new() { Dimensions = [.. sizes.Select(n => MeasureDimension.Of($"from {next}", [.. Enumerable.Range((next += n) - n, n)]))] };
    }
}
