using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Sampling;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>changes.csv: how every figure changed from round to round, and from the first to the last.</summary>
internal static class ChangesSheet
{
    public const string Name = "changes";

    private static readonly string[] Changes = ["absolute", "relative", "annualised_absolute", "annualised_relative"];

    private static readonly string[] Columns =
    [
        .. FigureNames.Key, "from", "to", "years", "before", "after", .. Changes, .. Changes.Select(c => $"{c}_se"),
        .. Changes.SelectMany(c => new[] { $"{c}_lower", $"{c}_upper" }),
    ];

    public static void Write(string folder, bool alsoJson, MeasuredTable table, IReadOnlyList<ClassErrors>? errors)
    {
        using var sheet = new FigureSheet(folder, Name, alsoJson, Columns);
        foreach (var (c, part) in table.Classes.Index())
        {
            foreach (var value in part.ByValue)
            {
                var byRound = value.ToDictionary(g => g.Round, g => g.Number);
                foreach (var (from, to) in table.Steps)
                {
                    if (byRound.TryGetValue(from, out var before) && byRound.TryGetValue(to, out var after))
                        Write(sheet, table, part, value.Key, (from, before), (to, after), errors?[c]);
                }
            }
        }
        sheet.Finish();
    }

    private static void Write(FigureSheet sheet, MeasuredTable table, MeasuredClass part, string value,
        (int Round, int Group) from, (int Round, int Group) to, ClassErrors? errors)
    {
        var (first, second) = (table.Rounds[from.Round], table.Rounds[to.Round]);
        var years = second.Year - first.Year;
        foreach (var (f, figure) in MeasureFigure.AllOf(table.Plan.Rule).Index())
        {
            var change = new RoundChange(part.Results[0][from.Group][figure], part.Results[0][to.Group][figure], years ?? 0);
            sheet.Figure(table.Plan.Request, figure, part.Column, value)
                .Text(first.Name).Text(second.Name).Number(years).Number(change.Before).Number(change.After);
            double?[] changes = [change.Absolute, change.Relative, change.AbsoluteYearly, change.RelativeYearly];
            double?[] se = errors?.OfChange(change, from.Group, to.Group, f) is { } own
                ? [own.Absolute, own.Relative, own.AbsoluteYearly, own.RelativeYearly]
                : new double?[changes.Length];
            foreach (var number in changes) sheet.Number(number);
            foreach (var number in se) sheet.Number(number);
            foreach (var (number, error) in changes.Zip(se))
            {
                var interval = SampleInterval.Around(number, error, errors?.DegreesOfFreedom ?? 0);
                sheet.Number(interval?.Lower).Number(interval?.Upper);
            }
            sheet.End();
        }
    }
}
