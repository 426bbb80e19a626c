using Hunsuan.Areas;

namespace Hunsuan.Tests.Areas;

public sealed class MapScaleTests
{
    [Fact]
    public void Puts_about_as_many_areas_in_each_colour()
    {
        var scale = MapScale.Quantiles(Enumerable.Range(0, 60).Select(i => (double?)i));

        Assert.All(Enumerable.Range(0, 60).CountBy(i => scale.ColourOf(i)), colour => Assert.Equal(10, colour.Value));
    }

    [Fact]
    public void Gives_equal_figures_one_colour_and_the_largest_the_darkest()
    {
        var scale = MapScale.Quantiles([0, 0, 0, 0, 0, 0, 0, 0, 3, 9, null]);

        Assert.Equal((0, 5), (scale.ColourOf(0), scale.ColourOf(9)));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(4.9, 0)]
    [InlineData(5, 2)]
    [InlineData(20, 5)]
    [InlineData(99, 5)]
    public void Uses_fixed_steps(double value, int colour) => Assert.Equal(colour, MapScale.Steps(0, 5, 20).ColourOf(value));

    [Fact]
    public void Does_without_any_figure() => Assert.Equal(0, MapScale.Quantiles([null, null]).ColourOf(7));

    [Fact]
    public void Has_no_more_colours_than_can_be_told_apart()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MapScale.Steps(1, 2, 3, 4, 5, 6, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => MapScale.Quantiles([1], 7));
    }
}
