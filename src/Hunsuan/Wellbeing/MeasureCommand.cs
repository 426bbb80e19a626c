using System.CommandLine;
using Hunsuan.Areas;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Hunsuan.Wellbeing.Measuring;

namespace Hunsuan.Wellbeing;

/// <summary>Works with what was measured (คำสั่งเกี่ยวกับผลการวัด).</summary>
internal static class MeasureCommand
{
    private static readonly Option<string?> Within = WithinOption.Create();

    public static Command Create()
    {
        var command = MeasureFileCommand.Create();
        command.Subcommands.Add(new Command("recompute", MeasureTexts.Recompute.InBoth) { Within }.Runs(Recompute));
        return command;
    }

    private static async Task<IReadOnlyList<Problem>> Recompute(CommandRun run, CancellationToken stop)
    {
        var area = WithinOption.Of(run, Within);
        if (area.Value is not { } within) return area.Problems;

        var recompute = run.Get<RecomputeProfiles>();
        try
        {
            var done = await recompute.Run(within, new Tenths(run, await recompute.Count(within, stop)), stop);
            run.Say(MeasureTexts.Recomputed.With($"{done.Profiles:N0}", $"{done.Changed:N0}"));
            if (done.LeftAlone > 0) run.Remark(MeasureTexts.LeftAlone.With($"{done.LeftAlone:N0}"));
            return [];
        }
        catch (OperationCanceledException)
        {
            return [new(null, MeasureTexts.Stopped)];
        }
    }

    /// <summary>Ten lines at most, so that they also do for a log.</summary>
    private sealed class Tenths(CommandRun run, int all) : IProgress<RecomputeProfiles.Outcome>
    {
        private int _told;

        public void Report(RecomputeProfiles.Outcome value)
        {
            var tenths = (int)(10L * value.Profiles / Math.Max(all, 1));
            if (tenths == _told) return;
            _told = tenths;
            run.Remark(MeasureTexts.Progress.With($"{value.Profiles:N0}", $"{all:N0}"));
        }
    }
}
