using Hunsuan.Engines.Wellbeing;
using Hunsuan.Wellbeing.Measuring;

namespace Hunsuan.Insight.Measures;

/// <summary>levels: every figure of the area and its parts at the chosen cut-off, by the names that the command uses.</summary>
internal static class LevelRows
{
    private static readonly string[] Columns =
        [.. FigureNames.Key, "estimate", "se", "lower", "upper", "bound_low", "bound_high", "n", "population"];

    public static ResultTable Of(IndexView view, MeasuredIndex index)
    {
        var table = new ResultTable(Columns);
        var level = view.Level?.ToString().ToLowerInvariant();
        Add(table, index, null, null, index.IsHidden ? null : index.Sheet.Whole, index.AreDetailsHidden, index.ShortIn);
        foreach (var part in index.Parts)
        {
            Add(table, index, level, part.AreaCode, part.Figures, part.AreDetailsHidden, part.ShortIn);
            foreach (var (name, share) in new[] { ("population_share", part.ShareOfPeople(index)), ("share_of_poverty", part.ShareOfPoverty(index)) })
                Row(table, index, (name, null, level, part.AreaCode), share, part.IsHidden || index.IsHidden, (null, null), part.Figures);
        }
        return table;
    }

    private static void Add(ResultTable table, MeasuredIndex index, string? group, string? value, GroupFigures? figures, bool hidesDetails, IReadOnlyList<double?> shortIn)
    {
        var edition = index.Sheet.Edition;
        foreach (var figure in MeasureFigure.AllOf(index.Sheet.Rules.Rule).Where(f => !f.HasCutoff || f.Cutoff == index.Cutoff))
        {
            var isOfWhole = !figure.IsOfIndicator && !figure.IsOfDimension;
            var of = figure.IsOfIndicator ? edition.Indicators.First(i => i.Number - 1 == figure.Of).Column : figure.IsOfDimension ? edition.Dimensions[figure.Of].Id : null;
            // How many answers of an indicator are not known is told to nobody from whom small numbers are hidden.
            var bounds = isOfWhole || index.HiddenBelow is null ? figures?.Bounds(figure) ?? (null, null) : (null, null);
            Row(table, index, (FigureNames.Of(figure.Kind), of, group, value), figures?[figure], figures is null || (hidesDetails && !isOfWhole), bounds, figures, figure.HasCutoff);
        }
        for (var d = 0; d < edition.Dimensions.Count; d++)
        {
            Row(table, index, ("dimension_raw_headcount", edition.Dimensions[d].Id, group, value), shortIn[d], shortIn[d] is null && index.HiddenBelow is not null, (null, null), figures, hasCutoff: false);
            if (index.Sheet.Rules.DimensionBits.Count == 0) continue;
            var censored = figures?.At(index.Cutoff).CensoredHeadcount(index.Sheet.Rules.DimensionBits[d]);
            Row(table, index, ("dimension_censored_headcount", edition.Dimensions[d].Id, group, value), censored, figures is null || hidesDetails, (null, null), figures);
        }
    }

    private static void Row(
        ResultTable table, MeasuredIndex index, (string Measure, string? Of, string? Group, string? Value) key, double? estimate, bool isHidden,
        (double? Low, double? High) bounds, GroupFigures? figures, bool hasCutoff = true)
    {
        object? counted = figures is { } known ? known.Counted : ResultTable.Hidden;
        // A register has no sampling error: its columns stay empty.
        table.Add(
            key.Measure, key.Of, hasCutoff ? index.Cutoffs[index.Cutoff].ToString() : null, key.Group, key.Value,
            isHidden ? ResultTable.Hidden : estimate, null, null, null, isHidden ? null : bounds.Low, isHidden ? null : bounds.High, counted, counted);
    }
}
