using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benchmarks;

/// <summary>Five rules with their reasons for a million persons in households, beside a plain loop and, where it is there, numpy.</summary>
internal static class BenefitBenchmark
{
    private const int Persons = 1_000_000, WarmUps = 30, MeasuredRuns = 30;

    public static int Start()
    {
        var people = new BenefitPopulation(Persons);
        var rules = BenefitPopulation.Rules();
        var unit = people.Columns.Unit(0, 0);
        var plain = new BenefitPlainLoop(people);
        IReadOnlyList<RuleColumns> results = [];
        var explained = 0;

        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"## Benefits: {Persons:N0} persons in {people.FirstMember.Length - 1:N0} households × {rules.Count} rules");
        text.AppendLine().AppendLine("One thread, columns in memory, three in a hundred facts unknown, verdict and every condition of every person. Milliseconds.").AppendLine();
        text.AppendLine("| | min | median | max | processor, median | runs |").AppendLine("|---|---:|---:|---:|---:|---:|");
        text.AppendLine(Line("engine: verdicts and reasons", () => results = ColumnEvaluator.Evaluate(rules, people.Columns, withAmounts: false)));
        text.AppendLine(Line("engine: with amounts", () => results = ColumnEvaluator.Evaluate(rules, people.Columns)));
        text.AppendLine(Line("plain loop in C#, verdicts and reasons", plain.Run, 2, 5));
        text.AppendLine(Line("one person, five rules explained", () => explained += rules.Sum(r => RuleInterpreter.Explain(r, unit).Conditions.Count), 200, 200));
        foreach (var line in BenefitNumpy.Lines(people, results)) text.AppendLine(line);

        var agrees = plain.Agrees(results);
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"* The plain loop {(agrees ? "agrees with every verdict and every condition" : "DIFFERS")}.");
        var counts = results.Select(r => $"{r.Rule.Id} {r.Verdicts.YesCount:N0} yes, {r.Verdicts.UnknownCount:N0} unknown");
        text.AppendLine(CultureInfo.InvariantCulture, $"* {string.Join("; ", counts)}.");
        text.AppendLine(CultureInfo.InvariantCulture, $"* Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.");
        Console.Write(text);
        Console.Error.WriteLine($"({explained})");
        BenchmarkResults.Write("benefits", text.ToString());
        return agrees ? 0 : 1;
    }

    private static string Line(string name, Action work, int warmUps = WarmUps, int runs = MeasuredRuns)
    {
        for (var i = 0; i < warmUps; i++) work();
        // The compiler optimises in the background what has run often.
        Thread.Sleep(200);
        var (clock, processor) = (new double[runs], new double[runs]);
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            var (from, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            work();
            clock[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            processor[i] = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
        }
        Array.Sort(clock);
        Array.Sort(processor);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {clock[0]:F2} | {clock[runs / 2]:F2} | {clock[^1]:F2} | {processor[runs / 2]:F2} | {runs} |");
    }
}
