using Hunsuan.Shared;

namespace Hunsuan.Insight.Measures;

/// <summary>Which figure the table of parts shows by dimension (ตัวเลขในตารางพื้นที่).</summary>
public enum HeatFigure
{
    Raw = 0,
    Censored = 1,
    Contribution = 2,
}

/// <summary>The parts in the order that the address asks for (ลำดับของตาราง): by code for names, else the largest first; what is hidden stands last.</summary>
internal static class PartOrder
{
    public const string ByName = "name", ByIndex = "m0", ByPersons = "persons", ByPeople = "people", ByPoverty = "poverty";

    public static IReadOnlyList<IndexPart> Of(MeasuredIndex index, HeatFigure figure, string? order) => order == ByName ? index.Parts :
    [
        .. index.Parts.OrderByDescending(part => Value(index, part, figure, order) ?? double.NegativeInfinity).ThenBy(part => part.AreaCode, StringComparer.Ordinal),
    ];

    /// <summary>The figure of a dimension in a part; null where it is hidden or not defined.</summary>
    public static double? Heat(MeasuredIndex index, IndexPart part, HeatFigure figure, int dimension) => figure switch
    {
        HeatFigure.Raw => part.ShortIn[dimension],
        HeatFigure.Censored => part.Censored(index, dimension),
        HeatFigure.Contribution => part.Contribution(index, dimension),
    };

    public static Text MeaningOf(HeatFigure figure) => figure switch
    {
        HeatFigure.Raw => IndexTexts.RawInParts,
        HeatFigure.Censored => IndexTexts.CensoredMeans,
        HeatFigure.Contribution => IndexTexts.ContributionMeans,
    };

    private static double? Value(MeasuredIndex index, IndexPart part, HeatFigure figure, string? order)
    {
        var dimension = index.Sheet.Edition.Dimensions.Select(d => d.Id).ToList().IndexOf(order ?? "");
        if (dimension >= 0) return Heat(index, part, figure, dimension);
        return order switch
        {
            ByPersons => part.Persons,
            ByPeople => part.ShareOfPeople(index),
            ByPoverty => part.ShareOfPoverty(index),
            _ => part.Figures?.At(index.Cutoff).M0,
        };
    }
}
