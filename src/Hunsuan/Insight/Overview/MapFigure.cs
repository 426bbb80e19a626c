using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Lists;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Overview;

/// <summary>A figure that a map can be coloured by and a table sorted by (ตัวเลขที่เลือกแสดง), with what it means and the list behind it.</summary>
/// <param name="Id">As in addresses.</param>
/// <param name="Class">The colour of a dimension; null for what is none.</param>
public sealed record MapFigure(string Id, Text Name, Text Definition, Func<ShownCount, int?> Of, Func<string, string> List, string? Class = null)
{
    public const string Default = "missed";

    public static IReadOnlyList<MapFigure> All(IReadOnlyList<EditionDimension> dimensions) =>
    [
        new MapFigure(Default, ListTexts.Missed, OverviewTexts.MissedMeans, c => c.Missed, area => ListAddress.Of(PeopleKind.Missed, area)),
        new MapFigure("targeted", ListTexts.Targeted, OverviewTexts.TargetedMeans, c => c.Targeted, area => ListAddress.Of(PeopleKind.Targeted, area)),
        new MapFigure("short", OverviewTexts.ShortInAny, OverviewTexts.ShortMeans, c => c.ShortInAny, area => ListAddress.Of(PeopleKind.All, area, ("least", "1"))),
        .. dimensions.Select((dimension, d) => new MapFigure(
            dimension.Id, OverviewTexts.ShortIn.With(dimension.Name), OverviewTexts.ShortInMeans.With(dimension.Name), c => c.ShortIn[d],
            area => ListAddress.Of(PeopleKind.All, area, (dimension.Id, "1")), dimension.Id)),
    ];
}

/// <summary>Whether a figure is shown as a number of people or as a share of those surveyed (จำนวนหรือสัดส่วน).</summary>
public enum FigureUnit
{
    PerHundred = 0,
    Persons = 1,
}
