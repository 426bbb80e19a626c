using System.Diagnostics;
using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Hosting;
using Hunsuan.Registers.Links;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hunsuan.Benchmarks;

/// <summary>A survey of a million people and its lists are linked once; then 1,000 rows of a list come in, again and again, and only they are compared.</summary>
internal static class AgainBenchmark
{
    private const int Rounds = 4, Rows = 1_000, WholeHouseholds = 350_000;

    /// <param name="households">To try it out with so many; only the whole is written down.</param>
    public static int Start(int? households)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        foreach (var (name, value) in new[] { ("DOTNET_TieredCompilation", "0"), ("DOTNET_GCgen0size", "0x2000000"), ("DOTNET_GCConserveMemory", "8") }) Environment.SetEnvironmentVariable(name, value);
        var folder = Directory.CreateTempSubdirectory("hunsuan-again-").FullName;
        try
        {
            var report = Measured(folder, households ?? WholeHouseholds).GetAwaiter().GetResult();
            Console.Write(report);
            if (households is null) BenchmarkResults.Write("again", report);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Measured(string folder, int households)
    {
        var simulated = Path.Combine(folder, "simulated");
        ProgramRun.Of(folder, "simulate", "--province", "56", "--households", $"{households}", "--seed", "7", "--out", simulated);
        string In(string file) => Path.Combine(simulated, file);
        var cards = await File.ReadAllLinesAsync(In("welfare-card.csv"));
        var first = cards.Length - (Rounds + 1) * Rows;
        await File.WriteAllLinesAsync(In("first.csv"), cards[..first]);
        for (var round = 0; round <= Rounds; round++) await File.WriteAllLinesAsync(In($"more-{round}.csv"), [cards[0], .. cards.AsSpan(first + round * Rows, Rows)]);
        Import("survey", In("households.csv"), In("persons.csv"));
        Import("list", "old-age-allowance", In("old-age-allowance.csv"));
        Import("list", "welfare-card", In("first.csv"));
        var whole = ProgramRun.Of(folder, "links", "run", "--all");
        var size = Directory.EnumerateFiles(Path.Combine(folder, "links")).Sum(f => new FileInfo(f).Length);

        await using var services = new ServiceCollection().AddLogging(log => log.SetMinimumLevel(LogLevel.Warning)).AddHunsuan(Installation.Of(dataFolder: folder)).BuildServiceProvider();
        var (lines, records) = (new List<string>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            Import("list", "welfare-card", In($"more-{round}.csv"));
            var (watch, steps) = (Stopwatch.StartNew(), new Steps());
            await using var scope = services.CreateScopeFor(CurrentUser.Operator);
            var run = await scope.ServiceProvider.GetRequiredService<RunLinks>().Run(steps, default);
            lines.Add($"| {(round == 0 ? "first of a program" : "later")} | {run.Changed?.ToString("N0", CultureInfo.InvariantCulture) ?? "everything"} | {watch.Elapsed.TotalSeconds:0.00} | {steps.At(LinkStage.Comparing):0.00} | {steps.At(LinkStage.Storing) - steps.At(LinkStage.Comparing):0.00} | {watch.Elapsed.TotalSeconds - steps.At(LinkStage.Storing):0.00} |");
            Console.WriteLine(lines[^1]);
            records = run.Records!.Value;
        }

        Import("list", "welfare-card", In($"more-{Rounds}.csv"));
        var changed = ProgramRun.Of(folder, "links", "run");
        return $"""
            {records:N0} records: a survey and two lists of a simulated province, on SQLite. Each time {Rows:N0} rows of the card list come in by an import of their own.

            | | seconds | of the processor | peak MB |
            |---|---:|---:|---:|
            | `links run --all`, the whole command, index written ({size / 1e6:0} MB) | {whole.Seconds:0.0} | {whole.ProcessorSeconds:0.0} | {whole.PeakMegabytes:N0} |
            | `links run` after {Rows:N0} new rows, the whole command | {changed.Seconds:0.0} | {changed.ProcessorSeconds:0.0} | {changed.PeakMegabytes:N0} |

            Inside a program that is at work, as the server does it, from the question what changed to the end of the transaction:

            | run | changed records | seconds | open, find what changed | read others, compare, weigh | store |
            |---|---:|---:|---:|---:|---:|
            {string.Join('\n', lines)}

            * Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.

            """;

        void Import(params string[] what) => ProgramRun.Of(folder, ["import", .. what, "--good-rows", "--refused", folder]);
    }

    private sealed class Steps : IProgress<LinkProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private readonly Dictionary<LinkStage, double> _at = [];

        public double At(LinkStage stage) => _at.GetValueOrDefault(stage);

        public void Report(LinkProgress value) => _at.TryAdd(value.Stage, _watch.Elapsed.TotalSeconds);
    }
}
