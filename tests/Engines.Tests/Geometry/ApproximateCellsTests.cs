using Hunsuan.Engines.Geometry;

namespace Hunsuan.Engines.Tests.Geometry;

public sealed class ApproximateCellsTests
{
    private static readonly Shape Parent = Drawing.Square("56", 100, 15);

    [Fact]
    public void Gives_each_part_the_land_nearest_to_it()
    {
        var cells = ApproximateCells.Divide(Parent, [new("5601", new(100.25, 15.5)), new("5602", new(100.75, 15.5))]);

        Assert.Equal(0.5, Drawing.Area(cells[0]), 9);
        Assert.True(cells[0].Contains(new(100.49, 15.2)));
        Assert.True(cells[1].Contains(new(100.51, 15.2)));
    }

    [Fact]
    public void Measures_on_the_ground_where_a_degree_east_is_shorter_than_one_north()
    {
        var north = Drawing.Square("57", 100, 60);
        GeoPoint[] sites = [new(100.2, 60.2), new(100.7, 60.5), new(100.4, 60.9)];
        var squeeze = Math.Cos(double.DegreesToRadians(60.5));

        var cells = ApproximateCells.Divide(north, [.. sites.Select((site, i) => new CellSite($"{i}", site))]);

        for (var (x, y) = (100.013, 60.017); y < 61; (x, y) = x < 100.95 ? (x + 0.05, y) : (100.013, y + 0.05))
        {
            var nearest = sites.MinBy(site => Math.Pow((site.Longitude - x) * squeeze, 2) + Math.Pow(site.Latitude - y, 2));
            Assert.True(cells[Array.IndexOf(sites, nearest)].Contains(new(x, y)), $"{x} {y}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public void Spreads_parts_without_a_place_and_covers_the_parent(int count)
    {
        CellSite[] sites = [.. Enumerable.Range(1, count).Select(i => new CellSite($"56{i:00}", i % 5 == 1 ? new(100.1 + i * 0.02, 15.3) : null))];

        var cells = ApproximateCells.Divide(Parent, sites);

        Assert.Equal(sites.Select(site => site.Code), cells.Select(cell => cell.Code));
        Assert.Equal(1, cells.Sum(Drawing.Area), 6);
        Assert.All(cells, cell => Assert.InRange(Drawing.Area(cell), 0.1 / count, 1));
    }

    [Fact]
    public void Draws_the_same_picture_every_time()
    {
        CellSite[] sites = [.. Enumerable.Range(1, 9).Select(i => new CellSite($"560{i}", null))];

        var (first, second) = (ApproximateCells.Divide(Parent, sites), ApproximateCells.Divide(Parent, sites));

        Assert.Equal(first.SelectMany(cell => cell.Rings).SelectMany(ring => ring), second.SelectMany(cell => cell.Rings).SelectMany(ring => ring));
    }

    [Fact]
    public void Finds_land_for_a_place_outside_the_outline_and_for_two_at_the_same_spot()
    {
        GeoPoint same = new(100.3, 15.3);

        var cells = ApproximateCells.Divide(Parent, [new("5601", new(90, 10)), new("5602", same), new("5603", same)]);

        Assert.All(cells, cell => Assert.InRange(Drawing.Area(cell), 0.05, 0.9));
    }

    [Fact]
    public void Leaves_holes_empty()
    {
        var hole = Drawing.Square("", 100.4, 15.4, 0.2).Rings[0].Reverse().ToArray();

        var cells = ApproximateCells.Divide(Parent with { Rings = [Parent.Rings[0], hole] }, [new("1", new(100.2, 15.5)), new("2", new(100.8, 15.5))]);

        Assert.DoesNotContain(cells, cell => cell.Contains(new(100.45, 15.5)) || cell.Contains(new(100.55, 15.5)));
    }

    [Fact]
    public void Has_nothing_to_divide_among_nobody() => Assert.Empty(ApproximateCells.Divide(Parent, []));
}
