using System.CommandLine;
using Hunsuan.Areas;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Registers;

/// <summary>Writes the targeted and the missed by area to a file (คำสั่งนับเป้าหมายและตกหล่น).</summary>
internal static class TargetCommand
{
    private static readonly Option<string> By = new("--by")
    {
        Description = RegistersTexts.ByOption.InBoth, DefaultValueFactory = _ => "province",
    };

    private static readonly Option<string?> Within = WithinOption.Create();
    private static readonly Option<string?> Out = new("--out") { Description = RegistersTexts.OutOption.InBoth, HelpName = "FILE.csv" };

    public static Command Create()
    {
        By.AcceptOnlyFromAmong([.. Enum.GetNames<AreaLevel>().Select(n => n.ToLowerInvariant()).Where(n => n != "country")]);
        return new Command("target", RegistersTexts.TargetCommand.InBoth) { By, Within, Out }.Runs(Run);
    }

    private static async Task<IReadOnlyList<Problem>> Run(CommandRun run, CancellationToken stop)
    {
        var area = WithinOption.Of(run, Within);
        if (area.Value is not { } within) return area.Problems;

        var level = Enum.Parse<AreaLevel>(run.Value(By)!, ignoreCase: true);
        foreach (var edition in await run.Get<OutdatedProfiles>().Editions(stop))
            run.Remark(MeasureTexts.OutdatedFigures.With(edition.Name));
        var rows = await run.Get<TargetCounts>().By(level, within, stop);
        if (run.Value(Out) is not { } path)
        {
            TargetTable.Write(run.Output, rows);
            return [];
        }

        try
        {
            await using var file = new StreamWriter(path);
            TargetTable.Write(file, rows);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [new("--out", RegistersTexts.CannotWrite.With(path))];
        }

        run.Remark(RegistersTexts.Written.With(rows.Count, path));
        return [];
    }
}
