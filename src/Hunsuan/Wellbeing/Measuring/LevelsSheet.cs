using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Sampling;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>levels.csv: every figure of the whole and of every group, each round by itself.</summary>
internal static class LevelsSheet
{
    public const string Name = "levels";

    private static readonly string[] Columns =
        [.. FigureNames.Key, "estimate", "se", "lower", "upper", "bound_low", "bound_high", "n", "population"];

    public static void Write(string folder, bool alsoJson, MeasuredTable table, IReadOnlyList<ClassErrors>? errors)
    {
        // The contract knows no rounds; where there are some, their column comes last.
        var hasRounds = table.Plan.Round is not null;
        using var sheet = new FigureSheet(folder, Name, alsoJson, hasRounds ? [.. Columns, "time"] : Columns);
        var figures = MeasureFigure.AllOf(table.Plan.Rule);
        foreach (var (c, part) in table.Classes.Index())
        {
            foreach (var group in part.Groups)
            {
                var found = part.Results[0][group.Number];
                for (var f = 0; f < figures.Count; f++)
                {
                    var estimate = found[figures[f]];
                    var se = errors?[c].Of(group.Number, f);
                    var interval = errors is null ? null : SampleInterval.OfShare(estimate, se, errors[c].DegreesOfFreedom);
                    var (low, high) = found.Bounds(figures[f]);
                    sheet.Figure(table.Plan.Request, figures[f], part.Column, group.Value)
                        .Number(estimate).Number(se).Number(interval?.Lower).Number(interval?.Upper).Number(low).Number(high)
                        .Number(found.Counted).Number(found.CountedPopulation);
                    if (hasRounds) sheet.Text(table.Rounds[group.Round].Name);
                    sheet.End();
                }
            }
        }
        sheet.Finish();
    }
}
