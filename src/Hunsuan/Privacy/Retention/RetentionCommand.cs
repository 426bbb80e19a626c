using System.CommandLine;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Privacy.Retention;

/// <summary>Runs the rules on how long data is kept from the command line (คำสั่งลบตามกำหนด).</summary>
internal static class RetentionCommand
{
    private static readonly Option<bool> Try = new("--dry-run") { Description = RetentionTexts.TryOption.InBoth };

    public static Command Create() => new("retention", RetentionTexts.Retention.InBoth)
    {
        new Command("run", RetentionTexts.RunCommand.InBoth) { Try }.Runs(Run),
    };

    private static async Task<IReadOnlyList<Problem>> Run(CommandRun run, CancellationToken stop)
    {
        foreach (var problem in run.Get<RetentionBook>().Problems) run.Remark(problem.Message);
        if (await run.Get<RunRetention>().Run(run.Value(Try), stop) is not { } done)
        {
            run.Say(RetentionTexts.NothingSet);
            return [];
        }

        var results = (await run.Get<RetentionReport>().Last(stop)).First(r => r.Run.Id == done.Id).Results;
        foreach (var rule in run.Get<RetentionBook>().Set)
        {
            var own = results.Where(r => r.Rule == rule.Id).ToList();
            run.Say(RetentionTexts.Line.With(rule.Name, own.Sum(r => r.Removed), own.Sum(r => r.Held)));
        }

        return [];
    }
}
