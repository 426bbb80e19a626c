using Hunsuan.Areas;
using Hunsuan.Insight.Figures;
using Hunsuan.Ui;

namespace Hunsuan.Insight.Overview;

/// <summary>Draws the parts of an area coloured by a figure (แผนที่ของพื้นที่).</summary>
internal sealed class AreaMapPicture(VillagePlaces places, AreaBook book, AreaOutlines outlines)
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
        var shapes = outlines.Inside(sheet.Area.Code, level, isVillage ? codes : null, isVillage ? await places.Of(sheet.Area.Code, stop) : null);
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
}
