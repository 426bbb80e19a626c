using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text;
using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Benchmarks;

/// <summary>Measures 10 million persons by sub-district with all figures, beside a plain loop and the speed of memory.</summary>
internal static class MeasureBenchmark
{
    private const int AllPersons = 10_000_000, WarmUps = 3, MeasuredRuns = 15;

    /// <summary>Fewer persons try it out; only the whole number is written down.</summary>
    public static int Start(int persons = AllPersons)
    {
        var people = new MeasurePopulation(persons);
        var rule = MeasurePopulation.Spec.Compile();
        var before = Process.GetCurrentProcess().PeakWorkingSet64;

        var rows = new List<(string Name, Run[] Runs)>();
        var checksum = 0.0;
        rows.Add(("engine, all figures read", Times(() => checksum = ReadAll(Measure.Compute(rule, people.Columns)))));
        rows.Add(("engine, without reading them", Times(() => Measure.Compute(rule, people.Columns))));
        var allocatedFrom = GC.GetAllocatedBytesForCurrentThread();
        var result = Measure.Compute(rule, people.Columns);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedFrom;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;

        foreach (var path in Enum.GetValues<MeasurePath>().Where(p => p != MeasurePath.RowByRow && p.IsSupported()))
            rows.Add(($"engine, path {path}", Times(() => Measure.Compute(rule, people.Columns, path))));
        var sum = 0UL;
        rows.Add(("sum over the same columns (memory floor)", Times(() => sum += Floor(people))));

        MeasurePlainLoop? plain = null;
        rows.Add(("plain loop, counts only", Times(() => (plain = new(rule, MeasurePopulation.Areas)).Run(people), warmUps: 1, runs: 3)));
        var agrees = plain!.Agrees(result);

        var numpy = MeasureNumpy.Run(people, rule);
        rows.Add(("numpy, scores and who is poor", [.. numpy.Scores.Select(Run.OfClock)]));
        rows.Add(("numpy, all counts and figures by sub-district", [.. numpy.All.Select(Run.OfClock)]));
        var numpyAgrees = numpy.Agrees(result);

        var report = Report(persons, rows, agrees, numpyAgrees, allocated, peak - before, checksum);
        Console.Write(report);
        Console.Error.WriteLine($"(sum {sum})");
        if (persons == AllPersons) BenchmarkResults.Write("measure", report);
        return agrees && numpyAgrees ? 0 : 1;
    }

    /// <summary>Milliseconds by the clock, and of the processor, of one run.</summary>
    private readonly record struct Run(double Clock, double Processor)
    {
        /// <summary>numpy works on one processor, so the clock tells both.</summary>
        public static Run OfClock(double milliseconds) => new(milliseconds, milliseconds);
    }

    private static Run[] Times(Action action, int warmUps = WarmUps, int runs = MeasuredRuns)
    {
        for (var i = 0; i < warmUps; i++) action();
        var times = new Run[runs];
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            var (from, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            action();
            times[i] = new(Stopwatch.GetElapsedTime(from).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        }
        return times;
    }

    /// <summary>Computes every figure of every group, so that nothing is left for later.</summary>
    private static double ReadAll(MeasureResult result)
    {
        var sum = 0.0;
        for (var g = 0; g < result.GroupCount; g++)
        {
            var (group, at) = (result[g], result[g].At(0));
            sum += group.Counted + group.ShortInAny + group.UnclearInAny + (at.H + at.A + at.M0 ?? 0);
            sum += at.HAtLeast + at.HAtMost + at.M0AtLeast + at.M0AtMost ?? 0;
            foreach (var j in result.Rule.Bits)
            {
                var indicator = group.Indicator(j);
                sum += (indicator.RawHeadcount + indicator.FailedShare ?? 0) + indicator.Applicable;
                sum += at.CensoredHeadcount(j) + at.Contribution(j) + at.ContributionShare(j) ?? 0;
            }
            for (var d = 0; d < result.Rule.DimensionMasks.Count; d++)
                sum += group.ShortIn(d) + group.UnclearIn(d) + (at.DimensionContribution(d) + at.DimensionContributionShare(d) ?? 0);
        }
        return sum;
    }

    private static ulong Floor(MeasurePopulation people)
    {
        var sum = 0UL;
        foreach (var column in new[] { people.Failed, people.Passed, people.NotApplicable })
        {
            var (a, b) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
            for (var rows = column.AsSpan(); rows.Length >= 16; rows = rows[16..])
            {
                a += Vector512.Create<ulong>(rows);
                b += Vector512.Create<ulong>(rows[8..]);
            }
            sum += Vector512.Sum(a + b);
        }
        return sum;
    }

    private static string Report(int persons, List<(string Name, Run[] Runs)> rows, bool agrees, bool numpyAgrees, long allocated, long memory, double checksum)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"## Measure: {persons:N0} persons × {MeasurePopulation.Indicators} indicators by {MeasurePopulation.Areas:N0} sub-districts").AppendLine();
        text.AppendLine("One thread, columns in memory, one cut-off, default policies. Milliseconds.").AppendLine();
        text.AppendLine("| | min | median | max | processor, median | runs |").AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (name, runs) in rows)
        {
            var clock = runs.Select(r => r.Clock).Order().ToList();
            var processor = runs.Select(r => r.Processor).Order().ToList();
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {name} | {clock[0]:F1} | {clock[clock.Count / 2]:F1} | {clock[^1]:F1} | {processor[processor.Count / 2]:F1} | {runs.Length} |");
        }
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"* The plain loop's counts {(agrees ? "agree with the engine's to the person" : "DIFFER from the engine's")}; numpy's {(numpyAgrees ? "too" : "DIFFER")}.");
        text.AppendLine(CultureInfo.InvariantCulture, $"* Allocated in one run: {allocated / 1e6:F1} MB. Peak memory added to that of the columns ({26 * persons / 1_000_000} MB): {memory / 1e6:F1} MB.");
        text.AppendLine(CultureInfo.InvariantCulture, $"* Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.");
        text.AppendLine(CultureInfo.InvariantCulture, $"* Sum of all figures read: {checksum:R}.");
        return text.ToString();
    }
}
