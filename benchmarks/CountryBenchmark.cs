using System.Globalization;

namespace Hunsuan.Benchmarks;

/// <summary>`hunsuan link` on a survey of the whole country and three lists of agencies: how right, how long and how large; takes an hour and 17 GB of disk.</summary>
internal static class CountryBenchmark
{
    private const int WholeHouseholds = 339_000;

    private static readonly double[] Thresholds = [0.05, 0.5, 0.9, 0.99];

    /// <param name="folder">Where the lists are made, or were before.</param>
    /// <param name="households">Of each province, to try it out; only the whole is written down.</param>
    public static int Start(string folder, int? households)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var lists = new CountryLists(Directory.CreateDirectory(folder).FullName);
        lists.Make(households ?? WholeHouseholds);
        var report = string.Join('\n', new[] { false, true }.Select(isHard => Linked(folder, lists, isHard)))
            + $"\n* Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.\n";
        Console.Write(report);
        if (households is null) BenchmarkResults.Write("country", report);
        return 0;
    }

    private static string Linked(string folder, CountryLists lists, bool isHard)
    {
        var (spec, results) = (Path.Combine(folder, "spec.json"), Path.Combine(folder, "out"));
        File.WriteAllText(spec, LinkBenchmark.Spec(withNumbers: false));
        var files = lists.Lists(isHard);
        var run = ProgramRun.Of(folder, ["link", lists.Survey, .. files, "--spec", spec, "--out", results]);
        var (surveyOf, names, counts) = (lists.SurveyOf(), files.Select(f => Path.GetFileName(f)!).ToList(), new Counts());
        foreach (var line in File.ReadLines(Path.Combine(results, "links.csv")).Skip(1).Select(l => l.Split(',')))
        {
            if (line[0] != Path.GetFileName(lists.Survey)) continue;
            var row = int.Parse(line[3], CultureInfo.InvariantCulture) - 1;
            counts.Add(double.Parse(line[4], CultureInfo.InvariantCulture), surveyOf[names.IndexOf(line[2])][row] == int.Parse(line[1], CultureInfo.InvariantCulture));
        }

        var (possible, persons) = (surveyOf.Sum(of => (long)of.Count(row => row > 0)), File.ReadLines(lists.Survey).LongCount() - 1);
        return $"""
            ## {persons:N0} × ({string.Join(" + ", surveyOf.Select(of => $"{of.Length:N0}"))}): {(isHard ? "many mistakes" : "few mistakes")}, no citizen numbers

            {possible:N0} pairs of the survey and a list are the same.
            The whole command: {run.Seconds:0} s; processor {run.ProcessorSeconds:0} s; at most {run.PeakMegabytes:N0} MB.

            | probability from | pairs | precision | recall | F1 |
            |---:|---:|---:|---:|---:|
            {string.Join('\n', Thresholds.Select(t => counts.Of(t, possible)))}

            | told | pairs | on average | right |
            |---|---:|---:|---:|
            {counts.Told()}

            """;
    }

    private sealed class Counts
    {
        // By hundredths of what was told.
        private readonly (long Pairs, double Told, long Right)[] _of = new (long, double, long)[101];

        public void Add(double probability, bool isRight)
        {
            ref var of = ref _of[(int)(probability * 100 + 1e-9)];
            of = (of.Pairs + 1, of.Told + probability, of.Right + (isRight ? 1 : 0));
        }

        public string Of(double threshold, long possible)
        {
            var kept = _of[(int)(threshold * 100 + 1e-9)..];
            double pairs = kept.Sum(k => k.Pairs), right = kept.Sum(k => k.Right);
            var (precision, recall) = (right / Math.Max(1, pairs), right / Math.Max(1, possible));
            return $"| {threshold:0.00} | {pairs:N0} | {precision:0.0000} | {recall:0.0000} | {2 * precision * recall / (precision + recall):0.0000} |";
        }

        public string Told() => string.Join('\n', from band in Enumerable.Range(0, 10)
                                                  let of = _of[(10 * band)..(band == 9 ? 101 : 10 * band + 10)]
                                                  let pairs = of.Sum(o => o.Pairs)
                                                  where pairs > 0
                                                  select $"| {band / 10.0:0.0}–{(band + 1) / 10.0:0.0} | {pairs:N0} | {of.Sum(o => o.Told) / pairs:0.000} | {(double)of.Sum(o => o.Right) / pairs:0.000} |");
    }
}
