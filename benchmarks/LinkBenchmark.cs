using System.Globalization;

namespace Hunsuan.Benchmarks;

/// <summary>`hunsuan link` on a simulated survey and list of a province: how right, how sure, how long and how large.</summary>
internal static class LinkBenchmark
{
    private const int Rounds = 3;

    // About 0.1, 1 and 4 million persons.
    private static readonly int[] WholeHouseholds = [35_000, 350_000, 1_400_000];

    private static readonly double[] Thresholds = [0.05, 0.5, 0.9, 0.99];

    /// <param name="households">To try it out with so many; only the whole is written down.</param>
    public static int Start(int? households)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var report = string.Join('\n', (households is { } some ? [some] : WholeHouseholds).Select(OfSize))
            + $"\n* Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.\n";
        Console.Write(report);
        if (households is null) BenchmarkResults.Write("link", report);
        return 0;
    }

    /// <summary>A specification for the lists' columns.</summary>
    public static string Spec(bool withNumbers)
    {
        string[] kinds = ["given_name:first_name", "family_name:last_name", "prefix:prefix", "birth_date:birth_date", "house_no:house_no", "village:moo", "area_code:subdistrict_code", .. withNumbers ? ["citizen_id:citizen_id"] : Array.Empty<string>()];
        return $$"""{"id":"rid","one_to_one":true,"fields":[{{string.Join(',', kinds.Select(k => k.Split(':')).Select(k => $$"""{"kind":"{{k[0]}}","columns":["{{k[1]}}"]}"""))}}]}""";
    }

    private static string OfSize(int households)
    {
        var folder = Directory.CreateTempSubdirectory("hunsuan-link-").FullName;
        try
        {
            var simulated = Path.Combine(folder, "simulated");
            ProgramRun.Of(folder, "simulate", "--province", "56", "--households", $"{households}", "--seed", "7", "--day", "2026-11-22", "--out", simulated);
            return string.Join('\n', Linked("Few mistakes", folder, LinkedLists.Of(simulated, isHard: false), withNumbers: false),
                Linked("Few mistakes, with citizen numbers", folder, LinkedLists.Of(simulated, isHard: false), withNumbers: true),
                Linked("Many mistakes, no citizen numbers", folder, LinkedLists.Of(simulated, isHard: true), withNumbers: false));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Linked(string title, string folder, LinkedLists lists, bool withNumbers)
    {
        var (spec, results) = (Path.Combine(folder, "spec.json"), Path.Combine(folder, "out"));
        File.WriteAllText(spec, Spec(withNumbers));
        var runs = Enumerable.Range(0, Rounds).Select(_ => ProgramRun.Of(folder, "link", lists.Survey, lists.List, "--spec", spec, "--out", results)).ToList();
        var links = File.ReadLines(Path.Combine(results, "links.csv")).Skip(1).Select(l => l.Split(','))
            .Select(l => (IsRight: lists.Truth.Contains((int.Parse(l[1], CultureInfo.InvariantCulture), int.Parse(l[3], CultureInfo.InvariantCulture))), Probability: double.Parse(l[4], CultureInfo.InvariantCulture))).ToList();
        var possible = lists.Truth.Count;
        var quality = Thresholds.Select(threshold =>
        {
            var kept = links.Where(l => l.Probability >= threshold).ToList();
            var right = kept.Count(l => l.IsRight);
            var (precision, recall) = (right / (double)Math.Max(1, kept.Count), right / (double)possible);
            return $"| {threshold:0.00} | {kept.Count:N0} | {precision:0.0000} | {recall:0.0000} | {2 * precision * recall / (precision + recall):0.0000} |";
        });
        var told = links.GroupBy(l => Math.Min(9, (int)(l.Probability * 10))).OrderBy(g => g.Key)
            .Select(g => $"| {g.Key / 10.0:0.0}–{(g.Key + 1) / 10.0:0.0} | {g.Count():N0} | {g.Average(l => l.Probability):0.000} | {g.Average(l => l.IsRight ? 1 : 0):0.000} |");
        var (surest, found) = (new double[lists.Rows], new bool[lists.Rows]);
        foreach (var line in File.ReadLines(Path.Combine(results, "links.csv")).Skip(1).Select(l => l.Split(',')))
            surest[int.Parse(line[3], CultureInfo.InvariantCulture) - 1] = Math.Max(surest[int.Parse(line[3], CultureInfo.InvariantCulture) - 1], double.Parse(line[4], CultureInfo.InvariantCulture));
        foreach (var (_, row) in lists.Truth) found[row - 1] = true;
        var missed = Thresholds.Select(threshold =>
        {
            var listed = Enumerable.Range(0, lists.Rows).Where(r => surest[r] < threshold).ToList();
            var right = listed.Count(r => !found[r]);
            return $"| {threshold:0.00} | {listed.Count:N0} | {right / (double)Math.Max(1, listed.Count):0.0000} | {right / (double)found.Count(f => !f):0.0000} |";
        });
        return $"""
            ## {lists.Persons:N0} × {lists.Rows:N0}: {title}

            {possible:N0} are in both.
            The whole command, {Rounds} times: {string.Join(" · ", runs.Select(r => $"{r.Seconds:0.0} s"))}; processor {runs.Min(r => r.ProcessorSeconds):0.0} s; at most {runs.Max(r => r.PeakMegabytes):N0} MB.

            | probability from | pairs | precision | recall | F1 |
            |---:|---:|---:|---:|---:|
            {string.Join('\n', quality)}

            Rows of the list without a partner likelier than this, as the list of those whom no survey met:

            | less than | rows | precision | recall |
            |---:|---:|---:|---:|
            {string.Join('\n', missed)}

            | told | pairs | on average | right |
            |---|---:|---:|---:|
            {string.Join('\n', told)}

            """;
    }
}
