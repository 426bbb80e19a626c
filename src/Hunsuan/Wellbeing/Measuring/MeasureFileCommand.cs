using System.CommandLine;
using System.Globalization;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>`hunsuan measure FILE.csv --spec SPEC.json --out DIR`, which needs no database.</summary>
internal static class MeasureFileCommand
{
    private static readonly Argument<string> Table = new("FILE") { Description = MeasureFileTexts.Table.InBoth };
    private static readonly Option<string> Spec = new("--spec") { Description = MeasureFileTexts.Spec.InBoth, Required = true, HelpName = "SPEC.json" };
    private static readonly Option<string> Out = new("--out") { Description = MeasureFileTexts.Out.InBoth, Required = true, HelpName = "FOLDER" };
    private static readonly Option<bool> Units = new("--units") { Description = MeasureFileTexts.Units.InBoth };
    private static readonly Option<bool> Json = new("--json") { Description = MeasureFileTexts.Json.InBoth };
    private static readonly Option<bool> Robustness = new("--robustness") { Description = MeasureFileTexts.Robustness.InBoth };

    public static Command Create() =>
        new Command("measure", MeasureTexts.Measure.InBoth) { Table, Spec, Out, Units, Json, Robustness }.RunsWithoutDatabase(Run);

    private static IReadOnlyList<Problem> Run(CommandRun run, CancellationToken stop)
    {
        var input = new MeasureFile.Input(run.Value(Table)!, run.Value(Spec)!, run.Value(Out)!, run.Value(Units), run.Value(Json), run.Value(Robustness));
        var result = MeasureFile.Run(input, stop);
        if (result.Value is not { } measured) return result.Problems;

        Say(run, measured);
        var all = measured.Classes[0].Results[0].Whole;
        run.Say(MeasureFileTexts.Done.With($"{all.Rows:N0}", $"{all.Counted:N0}", input.Folder));
        if (measured.Plan.Request.Design is null) run.Remark(MeasureFileTexts.NoSample);
        return [];
    }

    private static void Say(CommandRun run, MeasuredTable measured)
    {
        var whole = measured.Classes[0];
        foreach (var group in whole.Groups)
        {
            var round = measured.Rounds[group.Round].Name;
            for (var k = 0; k < measured.Plan.Request.Cutoffs.Count; k++)
            {
                var at = whole.Results[0][group.Number].At(k);
                var cutoff = round.Length > 0 ? $"{measured.Plan.Request.Cutoffs[k]} ({round})" : measured.Plan.Request.Cutoffs[k];
                run.Say(MeasureFileTexts.Headline.With(cutoff, Shown(at.H), Shown(at.A), Shown(at.M0)));
            }
        }
    }

    private static object Shown(double? figure) => figure is { } known ? known.ToString("0.0000", CultureInfo.InvariantCulture) : MeasureFileTexts.Undefined;
}
