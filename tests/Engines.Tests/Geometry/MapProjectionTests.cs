using Hunsuan.Engines.Geometry;

namespace Hunsuan.Engines.Tests.Geometry;

public sealed class MapProjectionTests
{
    [Fact]
    public void Puts_north_up_and_west_left()
    {
        var map = MapProjection.Fit(new GeoBox(100, 15, 101, 16), 1000, 2000);

        Assert.Equal((0, 0), map.Project(new(100, 16)));
        var (x, y) = map.Project(new(101, 15));
        Assert.Equal((map.Width, map.Height), (x, y));
    }

    [Theory]
    [InlineData(1000, 2000, 1000)]
    [InlineData(1000, 500, 482.0)]
    public void Fits_into_the_picture(double maxWidth, double maxHeight, double width)
    {
        var map = MapProjection.Fit(new GeoBox(100, 15, 101, 16), maxWidth, maxHeight);

        Assert.Equal(width, map.Width, 0);
        Assert.True(map.Height <= maxHeight + 1e-9);
    }

    [Fact]
    public void Makes_a_degree_east_shorter_than_a_degree_north()
    {
        var map = MapProjection.Fit(new GeoBox(100, 15, 101, 16), 1000, 2000);

        Assert.Equal(Math.Cos(double.DegreesToRadians(15.5)), map.Width / map.Height, 9);
    }

    [Fact]
    public void Draws_round_the_shapes()
    {
        var box = GeoBox.Around([Drawing.Square("56", 100, 15), Drawing.Square("57", 102, 17)]);

        Assert.Equal(new GeoBox(100, 15, 103, 18), box);
        Assert.Throws<ArgumentException>(() => GeoBox.Around([]));
    }
}
