using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Robustness;

namespace Hunsuan.Engines.Tests.Wellbeing.Robustness;

public class WeightGridTests
{
    [Fact]
    public void Each_dimension_in_turn_weighs_half_and_all_weights_sum_to_1()
    {
        var spec = new MeasureSpec { Dimensions = [MeasureDimension.Of("a", 0, 1), MeasureDimension.Of("b", 2), MeasureDimension.Of("c", 3, 4, 5)] };

        var grid = WeightGrid.Of(spec);

        Assert.Equal([0, 1, 2, null], grid.Select(g => g.Stressed));
        Assert.Equal(new Fraction(1, 4), grid[0].Spec.Dimensions[0].Indicators[0].Weight);
        Assert.Equal(new Fraction(1, 12), grid[0].Spec.Dimensions[2].Indicators[0].Weight);
        Assert.All(grid[3].Spec.Dimensions.SelectMany(d => d.Indicators), i => Assert.Equal(new Fraction(1, 6), i.Weight));
        Assert.All(grid, g => Assert.Empty(g.Spec.Check()));
    }

    [Fact]
    public void One_dimension_leaves_only_all_indicators_alike() =>
        Assert.Equal([null], WeightGrid.Of(new() { Dimensions = [MeasureDimension.Of("a", 0, 1)] }).Select(g => g.Stressed));
}
