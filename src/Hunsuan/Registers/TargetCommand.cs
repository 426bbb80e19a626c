using System.CommandLine;
using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Registers;

/// <summary>Writes the targeted and the missed by area to a file (คำสั่งนับเป้าหมายและตกหล่น).</summary>
internal static class TargetCommand
{
    private const string Header =
        "area_code,persons,households,short_any,targeted,missed,short_income,short_health,short_education,short_living,short_access";

    private static readonly Option<string> By = new("--by")
    {
        Description = RegistersTexts.ByOption.InBoth, DefaultValueFactory = _ => "province",
    };

    private static readonly Option<string?> Within = new("--within") { Description = RegistersTexts.WithinOption.InBoth, HelpName = "CODE" };
    private static readonly Option<string?> Out = new("--out") { Description = RegistersTexts.OutOption.InBoth, HelpName = "FILE.csv" };

    public static Command Create()
    {
        By.AcceptOnlyFromAmong([.. Enum.GetNames<AreaLevel>().Select(n => n.ToLowerInvariant()).Where(n => n != "country")]);
        return new Command("target", RegistersTexts.TargetCommand.InBoth) { By, Within, Out }.Runs(Run);
    }

    private static async Task<IReadOnlyList<Problem>> Run(CommandRun run, CancellationToken stop)
    {
        var within = run.Value(Within) ?? "";
        if (within.Length > 0 && !AreaCode.IsWellFormed(within)) return [new("--within", RegistersTexts.NotAnAreaCode.With(within))];

        var level = Enum.Parse<AreaLevel>(run.Value(By)!, ignoreCase: true);
        var rows = await run.Get<TargetCounts>().By(level, within, stop);
        if (run.Value(Out) is not { } path)
        {
            Write(run.Output, rows);
            return [];
        }

        try
        {
            await using var file = new StreamWriter(path);
            Write(file, rows);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [new("--out", RegistersTexts.CannotWrite.With(path))];
        }

        run.Remark(RegistersTexts.Written.With(rows.Count, path));
        return [];
    }

    private static void Write(TextWriter output, IReadOnlyList<TargetCount> rows)
    {
        output.Write(Header + "\n");
        foreach (var row in rows) output.Write(Line(row) + "\n");
    }

    private static string Line(TargetCount row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.AreaCode},{row.Persons},{row.Households},{row.ShortInAny},{row.Targeted},{row.Missed},{string.Join(',', row.ShortIn)}");
}
