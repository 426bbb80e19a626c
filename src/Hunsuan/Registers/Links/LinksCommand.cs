using System.CommandLine;
using System.Diagnostics;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>`hunsuan links run`: links what changed, as the server does after each import, or with `--all` everything (คำสั่งเชื่อมโยงฐานข้อมูล).</summary>
internal static class LinksCommand
{
    private static readonly Option<bool> All = new("--all") { Description = LinkRunTexts.CommandAll.InBoth };

    public static Command Create() => new("links", LinkRunTexts.Command.InBoth) { new Command("run", LinkRunTexts.CommandRun.InBoth) { All }.Runs(Run) };

    private static async Task<IReadOnlyList<Problem>> Run(CommandRun run, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var everything = run.Value(All);
            var done = await run.Get<RunLinks>().Run(new Told(run), stop, everything);
            if (done.State is LinkRunState.Overtaken && !everything)
            {
                run.Say(LinkRunTexts.DoneByAnother);
                return [];
            }

            if (done.State is not LinkRunState.Done) return [new(null, LinkRunTexts.EndedOtherwise.With(LinkRunTexts.Of(done.State)))];
            run.Say(LinkRunTexts.Done.With(LinkRunTexts.Of(done), $"{done.Records:N0}", $"{done.Pairs:N0}", $"{done.Joined:N0}", $"{done.ToReview:N0}", $"{watch.Elapsed.TotalSeconds:0.0}"));
            return [];
        }
        catch (OperationCanceledException)
        {
            return [new(null, LinkRunTexts.Stopped)];
        }
    }

    private sealed class Told(CommandRun run) : IProgress<LinkProgress>
    {
        private LinkStage _last;

        public void Report(LinkProgress value)
        {
            if (value.Stage == _last) return;
            _last = value.Stage;
            run.Remark(LinkRunTexts.Of(value.Stage));
        }
    }
}
