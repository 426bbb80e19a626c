using Hunsuan.Areas;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Insight.Figures;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Overview;

/// <summary>One part of an area in the table beside its map (แถวของพื้นที่ย่อย).</summary>
/// <param name="IsPlace">Not the rest whose village is not known.</param>
/// <param name="HidesMeasure">The index is hidden, and not unknown.</param>
public sealed record AreaRow(Text Name, bool IsPlace, ShownCount Count, CutoffFigures? Measure, bool HidesMeasure)
{
    public const string ByName = "name";

    /// <summary>The rows in the order that the address asks for: by code for names, else the largest first; what is hidden stands last, where its place tells nothing.</summary>
    public static IReadOnlyList<AreaRow> Of(AreaSheet sheet, AreaBook book, MapFigure figure, FigureUnit unit, string? order)
    {
        var rows = sheet.Parts.Select(part => Row(sheet, book, part));
        return order == ByName ? [.. rows] : [.. rows.OrderByDescending(row => row.ValueOf(order, figure, unit) ?? double.NegativeInfinity).ThenBy(row => row.Count.AreaCode, StringComparer.Ordinal)];
    }

    public double? Share(MapFigure figure) => Count.Persons is not > 0 ? null : 100.0 * figure.Of(Count) / Count.Persons;

    private double? ValueOf(string? order, MapFigure figure, FigureUnit unit) => order switch
    {
        "persons" => Count.Persons,
        "short" => Count.ShortInAny,
        "targeted" => Count.Targeted,
        "missed" => Count.Missed,
        "number" => figure.Of(Count),
        "share" => Share(figure),
        "h" => Measure?.H,
        "a" => Measure?.A,
        "m0" => Measure?.M0,
        _ => unit == FigureUnit.Persons ? figure.Of(Count) : Share(figure),
    };

    // Among villages, the sub-district's own code stands for those whose village is not known.
    private static AreaRow Row(AreaSheet sheet, AreaBook book, ShownCount part)
    {
        var isPlace = AreaCode.LevelOf(part.AreaCode) == sheet.Level;
        var name = !isPlace ? OverviewTexts.VillageNotKnown : book.Find(part.AreaCode)?.Name ?? new(part.AreaCode, part.AreaCode);
        var hides = sheet.PartsWithoutMeasure.Contains(part.AreaCode);
        return new(name, isPlace, part, hides ? null : sheet.Measure?.Of(part.AreaCode)?.At(0), hides);
    }
}
