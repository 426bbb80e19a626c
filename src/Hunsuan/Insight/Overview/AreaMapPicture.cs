using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Geometry;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Overview;

/// <summary>Draws the parts of an area coloured by a figure (แผนที่ของพื้นที่).</summary>
internal sealed class AreaMapPicture(HunsuanDb db, AreaBook book, AreaOutlines outlines)
{
    /// <summary>Null where nothing can be drawn, or so much that nobody could take it in.</summary>
    public async Task<MapPicture?> Draw(AreaSheet sheet, MapFigure figure, FigureUnit unit, CancellationToken stop)
    {
        if (sheet.Level is not { } level) return null;

        var isVillage = level == AreaLevel.Village;
        var counts = sheet.Parts.ToDictionary(p => p.AreaCode);
        string[] codes = isVillage
            ? [.. counts.Keys.Where(code => AreaCode.LevelOf(code) == AreaLevel.Village)]
            : [.. book.Inside(sheet.Area.Code, level).Select(area => area.Code)];
        if (codes.Length is 0 or > AreaOverview.MostParts) return null;

        MapArea[] areas = [.. codes.Select(code => Coloured(code, counts.GetValueOrDefault(code), figure, unit))];
        var shapes = outlines.Inside(sheet.Area.Code, level, isVillage ? codes : null, isVillage ? await Places(sheet.Area.Code, stop) : null);
        return MapPicture.Draw(shapes, areas, MapScale.Quantiles(areas.Select(a => a.Value)));
    }

    private MapArea Coloured(string code, ShownCount? count, MapFigure figure, FigureUnit unit)
    {
        var name = book.Find(code)!.Name;
        var link = $"/areas/{code}?figure={figure.Id}&unit={unit}";
        if (count is null) return new(code, name, null) { Link = link };
        if (count.Persons is not { } persons || figure.Of(count) is not { } number) return new(code, name, null) { Link = link, Label = UiTexts.Hidden };

        var share = Math.Round(100.0 * number / persons, 1);
        return new(code, name, unit == FigureUnit.Persons ? number : share)
        {
            Link = link,
            Label = OverviewTexts.NumberOf.With(Figure.Of(number), Figure.Of(persons), MapPicture.Format(share)),
        };
    }

    private const int FewestHouseholds = 5;

    /// <summary>The middle of the households of each village, so that approximate villages lie about where their people live.</summary>
    private async Task<Dictionary<string, GeoPoint>> Places(string areaCode, CancellationToken stop)
    {
        var means = await db.Households.In(areaCode)
            .Where(h => h.Latitude != null && h.Longitude != null && h.EndedOn == null)
            .GroupBy(h => h.AreaCode)
            // The middle of few houses is about where one of them stands.
            .Where(v => v.Count() >= FewestHouseholds)
            .Select(v => new { v.Key, Latitude = v.Average(h => h.Latitude!.Value), Longitude = v.Average(h => h.Longitude!.Value) })
            .ToListAsync(stop);
        return means.ToDictionary(v => v.Key, v => new GeoPoint(v.Longitude, v.Latitude));
    }
}
