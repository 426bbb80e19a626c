using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Robustness;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>robustness.csv: whether groups keep their order under other cut-offs and other weights.</summary>
internal static class RobustnessSheet
{
    public const string Name = "robustness";

    private static readonly string[] Columns =
    [
        "group", "measure", "cutoff", "other_cutoff", "other_weights", "groups", "spearman", "kendall", "pairs", "pairs_kept", "share_of_pairs_kept", "time",
    ];

    public static void Write(string folder, bool alsoJson, MeasuredTable table)
    {
        using var sheet = new FigureSheet(folder, Name, alsoJson, Columns);
        foreach (var part in table.Classes.Where(c => c.Column is not null))
        {
            for (var round = 0; round < table.Rounds.Count; round++)
            {
                for (var cutoff = 0; cutoff < table.Plan.Request.Cutoffs.Count; cutoff++)
                {
                    foreach (var kind in new[] { FigureKind.M0, FigureKind.H }) Write(sheet, table, part, round, new(kind, cutoff));
                }
            }
        }
        sheet.Finish();
    }

    private static void Write(FigureSheet sheet, MeasuredTable table, MeasuredClass part, int round, MeasureFigure figure)
    {
        var (plan, cutoff) = (table.Plan, table.Plan.Request.Cutoffs[figure.Cutoff]);
        var own = Figures(part, 0, round, figure);
        for (var k = 0; k < plan.Request.OtherCutoffs.Count; k++)
            Row(plan.Request.OtherCutoffs[k].ToString(), null, Figures(part, 1, round, figure with { Cutoff = k }));
        for (var w = 0; w < plan.OtherWeights.Count; w++)
        {
            var stressed = plan.OtherWeights[w].Stressed is { } d ? $"half on {plan.Request.Spec.Dimensions[d].Name}" : "all indicators alike";
            Row(cutoff, stressed, Figures(part, 2 + w, round, figure));
        }

        void Row(string otherCutoff, string? otherWeights, List<double?> other)
        {
            var agreement = RankAgreement.Of(own, other);
            sheet.Text(part.Column).Text(FigureNames.Of(figure.Kind)).Text(cutoff).Text(otherCutoff).Text(otherWeights)
                .Number(agreement.Groups).Number(agreement.Spearman).Number(agreement.Kendall)
                .Number(agreement.Pairs).Number(agreement.PairsKept).Number(agreement.ShareKept).Text(table.Rounds[round].Name).End();
        }
    }

    private static List<double?> Figures(MeasuredClass part, int rule, int round, MeasureFigure figure) =>
        [.. part.Groups.Where(g => g.Round == round).Select(g => part.Results[rule][g.Number][figure])];
}
