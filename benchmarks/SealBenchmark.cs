using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>What it costs to keep a million citizen IDs sealed and indexed, beside keeping them plain.</summary>
internal static class SealBenchmark
{
    private const int Rows = 1_000_000, Rounds = 5, PageRows = 50;

    public static int Start()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var random = new Random(1);
        var numbers = Enumerable.Range(0, Rows).Select(_ => CitizenId.WithCheckDigit(random.NextInt64(1_000_000_000_000)).ToString()).ToArray();
        var persons = numbers.Select(_ => new Person { Id = Ids.New(), HouseholdId = Guid.Empty, AreaCode = "", FirstName = null, LastName = null }).ToArray();
        var ring = KeyRing.New(TimeProvider.System);
        var key = ring.Newest(KeyUse.BlindIndex);
        var checksum = 0L;

        var lines = new List<string>
        {
            $"{Rows:N0} citizen IDs, one thread, {Rounds} rounds.", "",
            "| | s, min | median | max | processor s, median | bytes allocated a row |", "|---|---:|---:|---:|---:|---:|",
            Line("plain loop: thirteen bytes of each number into an array of its own", () => { foreach (var number in numbers) checksum += Encoding.UTF8.GetBytes(number)[12]; }),
            Line("index", () => { foreach (var number in numbers) checksum += BlindIndex.Of(key, "citizen-id", number).GetHashCode(); }),
            Line("seal", () => { for (var i = 0; i < Rows; i++) checksum += ring.Seal(numbers[i], Person.SealedFor, persons[i].Id)[^1]; }),
            Line("seal and index, as an import writes a new person", () => WriteAll(ring, persons, numbers)),
            Line("open and mask, as an export does", () => checksum += OpenAll(ring, persons)),
        };
        var page = Times(() => checksum += OpenAll(ring, persons.AsSpan(0, PageRows)), rounds: 1000);
        var (plain, sealedRows) = (SealedTables.Write(persons, numbers, isSealed: false), SealedTables.Write(persons, numbers, isSealed: true));

        var report = $"""
            {string.Join('\n', lines)}

            * Opening and masking the {PageRows} rows of a page: median {page.Order().ElementAt(page.Count / 2) * 1e6:0} µs, slowest of 1,000: {page.Max() * 1e6:0} µs.
            * The same rows in SQLite, one transaction, with id and one index: plain {plain.Seconds:0.0} s, {plain.Bytes / (double)Rows:0.0} bytes a row; sealed {sealedRows.Seconds:0.0} s, {sealedRows.Bytes / (double)Rows:0.0} bytes a row (sealing itself not counted).
            * Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.

            """;
        Console.Write(report);
        Console.Error.WriteLine($"({checksum})");
        BenchmarkResults.Write("seal", report);
        return 0;
    }

    private static void WriteAll(KeyRing ring, Person[] persons, string[] numbers)
    {
        var ids = new CitizenIdSeal(ring);
        for (var i = 0; i < persons.Length; i++)
        {
            persons[i].CitizenIdSealed = null;
            ids.Write(persons[i], numbers[i], unverified: null);
        }
    }

    private static long OpenAll(KeyRing ring, ReadOnlySpan<Person> persons)
    {
        var (ids, sum) = (new CitizenIdSeal(ring), 0L);
        foreach (var person in persons)
        {
            _ = CitizenId.TryParse(ids.Open(person.CitizenIdSealed, Person.SealedFor, person.Id), out var id);
            sum += id.Masked[^1];
        }

        return sum;
    }

    private static string Line(string name, Action work)
    {
        work();
        var (times, processor) = (new List<double>(), new List<double>());
        var allocatedFrom = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            times.AddRange(Times(work, rounds: 1));
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - allocatedFrom) / (double)Rounds / Rows;
        times.Sort();
        processor.Sort();
        var line = $"| {name} | {times[0]:0.00} | {times[Rounds / 2]:0.00} | {times[^1]:0.00} | {processor[Rounds / 2]:0.00} | {allocated:0} |";
        Console.Error.WriteLine(line);
        return line;
    }

    private static List<double> Times(Action work, int rounds)
    {
        var times = new List<double>(rounds);
        for (var i = 0; i < rounds; i++)
        {
            var from = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(from).TotalSeconds);
        }

        return times;
    }
}
