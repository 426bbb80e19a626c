using Hunsuan.Engines.Geometry;

namespace Hunsuan.Engines.Tests.Geometry;

public sealed class SimplifyTests
{
    [Fact]
    public void Leaves_a_small_picture_alone()
    {
        Shape[] shapes = [Drawing.Square("56", 100, 15)];

        Assert.Same(shapes, Simplify.ToPoints(shapes, 100));
    }

    [Fact]
    public void Drops_the_points_that_matter_least()
    {
        var shape = new Shape("56", [[new(100, 15), new(100.5, 15.0001), new(101, 15), new(101, 16), new(100, 16), new(100, 15)]]);

        var thin = Assert.Single(Simplify.ToPoints([shape], 5));

        Assert.DoesNotContain(new GeoPoint(100.5, 15.0001), thin.Rings[0]);
        Assert.Equal(5, thin.PointCount);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(120)]
    [InlineData(40)]
    public void Keeps_the_common_border_the_same_on_both_sides(int maxPoints)
    {
        var border = Enumerable.Range(0, 101).Select(i => new GeoPoint(101 + 0.2 * Math.Sin(i * 0.7), 15 + i / 100.0)).ToArray();
        var west = new Shape("56", [[new(100, 15), .. border, new(100, 16), new(100, 15)]]);
        // Begun in the middle of the border and walked the other way, as files do.
        var down = border.Reverse().ToArray();
        var east = new Shape("57", [[.. down[40..], new(102, 15), new(102, 16), .. down[..41]]]);

        var thin = Simplify.ToPoints([west, east], maxPoints);

        var shared = thin[0].Rings[0].Where(border.Contains).ToHashSet();
        Assert.True(shared.SetEquals(thin[1].Rings[0].Where(border.Contains)), $"{maxPoints} points");
        Assert.InRange(thin.Sum(shape => shape.PointCount), 10, maxPoints + 2);
        Assert.All(thin, shape => Assert.Equal(shape.Rings[0][0], shape.Rings[0][^1]));
    }

    [Fact]
    public void Drops_specks_but_never_a_whole_area()
    {
        var speck = Drawing.Square("", 100, 15, 0.0001).Rings[0];
        var land = Drawing.Circle("56", 101, 15, 0.5, 400);
        Shape[] shapes = [land with { Rings = [.. land.Rings, speck] }, new("57", [speck.Select(p => p with { Longitude = p.Longitude + 3 }).ToArray()])];

        var thin = Simplify.ToPoints(shapes, 50);

        Assert.Single(thin[0].Rings);
        Assert.InRange(Assert.Single(thin[1].Rings).Length, 4, 5);
    }

    [Fact]
    public void Spends_its_points_on_coasts_before_specks()
    {
        var land = Drawing.Circle("56", 101, 15, 0.5, 400);
        var specks = Enumerable.Range(0, 300).Select(i => Drawing.Square("", 98 + i * 0.005, 13, 0.001).Rings[0]);

        var thin = Simplify.ToPoints([land with { Rings = [.. land.Rings, .. specks] }], 100);

        Assert.InRange(Assert.Single(Assert.Single(thin).Rings).Length, 60, 101);
    }

    [Fact]
    public void Thins_a_hundred_thousand_points_to_about_as_many_as_were_asked_for()
    {
        Shape[] shapes = [.. Enumerable.Range(0, 100).Select(i => Drawing.Circle($"{i}", 98 + i * 0.05, 10, 0.02, 1000))];

        var thin = Simplify.ToPoints(shapes, 5_000);

        Assert.InRange(thin.Sum(shape => shape.PointCount), 4_000, 5_200);
    }
}
