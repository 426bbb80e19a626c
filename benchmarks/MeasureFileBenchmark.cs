using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hunsuan.Benchmarks;

/// <summary>`hunsuan measure` on a table of a gigabyte, as a process of its own, beside merely reading the file.</summary>
internal static class MeasureFileBenchmark
{
    private const int WholeMegabytes = 1_000, Rounds = 5, Indicators = 38, Districts = 928, SubDistricts = 7_255;

    /// <summary>A smaller file tries it out; only a whole gigabyte is written down.</summary>
    public static int Start(int megabytes = WholeMegabytes)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = Directory.CreateTempSubdirectory("hunsuan-measure-").FullName;
        try
        {
            var table = Path.Combine(folder, "table.csv");
            var rows = WriteTable(table, megabytes * 1_000_000L);
            var lines = new List<string> { "| | min s | median s | max s | processor, median s | peak MB |", "|---|---:|---:|---:|---:|---:|" };
            var reading = Enumerable.Range(0, Rounds).Select(_ => Read(table)).ToList();
            lines.Add(Line("reading the file, 1 MB at a time", [.. reading.Select(s => new ProgramRun(s, s, 0))]));
            foreach (var (name, groups) in new[] { ("no groups", "[]"), ("by 77 provinces", "[\"province\"]"), ($"by {SubDistricts:N0} sub-districts", "[\"sub_district\"]") })
            {
                var spec = Path.Combine(folder, "spec.json");
                File.WriteAllText(spec, Spec(groups));
                lines.Add(Line($"hunsuan measure, {name}", [.. Enumerable.Range(0, Rounds).Select(_ => ProgramRun.Of(folder, "measure", table, "--spec", spec, "--out", Path.Combine(folder, "out")))]));
            }
            lines.Add(Line("hunsuan measure of an empty table (start of the program)", [.. Enumerable.Range(0, Rounds).Select(_ => Empty(folder))]));
            var report = $"""
                ## Measure of a table: {rows:N0} rows × {Indicators} indicators, {new FileInfo(table).Length / 1e6:N0} MB

                Whole process from start to end, all figures written; the file is in the page cache.

                {string.Join('\n', lines)}

                * Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.

                """;
            Console.Write(report);
            if (megabytes == WholeMegabytes) BenchmarkResults.Write("measure-file", report);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Read(string table)
    {
        var buffer = new byte[1 << 20];
        var begun = Stopwatch.GetTimestamp();
        using var file = new FileStream(table, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        while (file.Read(buffer) > 0)
        {
            // Only read.
        }
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static ProgramRun Empty(string folder)
    {
        var (table, spec) = (Path.Combine(folder, "empty.csv"), Path.Combine(folder, "spec.json"));
        File.WriteAllText(table, Header);
        return ProgramRun.Of(folder, "measure", table, "--spec", spec, "--out", Path.Combine(folder, "out"));
    }

    private static string Header => $"id,province,district,sub_district,{string.Join(',', Enumerable.Range(1, Indicators).Select(j => $"d{j:00}"))}\n";

    private static string Spec(string groups)
    {
        var dimensions = Enumerable.Range(1, Indicators).Chunk(8).Select((chunk, d) =>
            $$"""{"name":"dimension {{d + 1}}","indicators":[{{string.Join(',', chunk.Select(j => $"{{\"column\":\"d{j:00}\"}}"))}}]}""");
        return $$"""{"cutoffs":["1/5"],"groups":{{groups}},"dimensions":[{{string.Join(',', dimensions)}}]}""";
    }

    /// <summary>Rows sorted by area; one in fifty has an unknown answer, a tenth of answers does not concern the person.</summary>
    private static long WriteTable(string path, long bytes)
    {
        var random = new Random(20_241_001);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        var row = new byte[256];
        Encoding.ASCII.GetBytes(Header, row);
        file.Write(row, 0, Header.Length);
        var dice = new byte[Indicators];
        var rows = 0L;
        for (; file.Position < bytes; rows++)
        {
            var area = (int)Math.Min(SubDistricts - 1, file.Position * SubDistricts / bytes);
            var text = $"{rows},{area * 77 / SubDistricts + 10},{area * Districts / SubDistricts + 1000},{area + 100000}";
            var used = Encoding.ASCII.GetBytes(text, row);
            random.NextBytes(dice);
            var unknown = rows % 50 == 0 ? (int)(rows / 50 % Indicators) : -1;
            for (var j = 0; j < Indicators; j++)
            {
                row[used++] = (byte)',';
                if (j != unknown) row[used++] = (byte)(dice[j] < 25 ? '-' : dice[j] < 50 ? '1' : '0');
            }
            row[used++] = (byte)'\n';
            file.Write(row, 0, used);
        }
        return rows;
    }

    private static string Line(string name, List<ProgramRun> runs)
    {
        var seconds = runs.Select(r => r.Seconds).Order().ToList();
        var processor = runs.Select(r => r.ProcessorSeconds).Order().ToList();
        return $"| {name} | {seconds[0]:F2} | {seconds[seconds.Count / 2]:F2} | {seconds[^1]:F2} | {processor[processor.Count / 2]:F2} | {runs.Max(r => r.PeakMegabytes):F0} |";
    }
}
