using System.Diagnostics;
using System.Globalization;
using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.Tests.Linkage;
using Hunsuan.Engines.Tests.ThaiText.SoundCodes;
using Hunsuan.Engines.ThaiText.SoundCodes;

namespace Hunsuan.Benchmarks;

/// <summary>What it costs to compare two names, numbers or days and to code a sound, beside the same as a textbook writes it.</summary>
internal static class KernelBenchmark
{
    private const int Rounds = 31, PlainRounds = 7, WarmUp = 600;

    public static int Start()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var pairs = new KernelPairs();
        var rows = new List<string>();
        rows.AddRange(OfNames("names of 5–12 letters, unrelated", pairs.Strangers));
        rows.AddRange(OfNames("names of 5–12 letters, one with slips", pairs.Variants));
        rows.AddRange(OfNames("first and family name, 12–26 letters, one with slips", pairs.FullNames));
        rows.AddRange(OfNumbers("13 digits, unrelated", pairs.Numbers));
        rows.AddRange(OfNumbers("13 digits, one with a slip", pairs.NumbersWithSlip));
        rows.Add(Row("days", "how they agree", pairs.Days, (a, b) => (int)Likeness.OfDays(a, b), (a, b) => (int)PlainLikeness.OfDays(a, b)));
        rows.AddRange(OfSounds(pairs));

        var report = $"""
            ## Kernels of linkage

            One thread, {KernelPairs.Count:N0} pairs or names in turn, {Rounds} rounds. Nanoseconds a call; the textbook's way is that of the tests, in C#, with arrays, texts
            and regular expressions. Both gave the same for every pair.

            | on | kernel | min | median | max | textbook, median |
            |---|---|---:|---:|---:|---:|
            {string.Join('\n', rows)}

            * Processors: {Environment.ProcessorCount}; processes that wanted one, on average of the last minute: {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.

            """;
        Console.Write(report);
        BenchmarkResults.Write("kernels", report);
        return 0;
    }

    private static IEnumerable<string> OfNames(string on, (string, string)[] pairs) =>
    [
        Row(on, "Jaro–Winkler", pairs, (a, b) => Likeness.JaroWinkler(a, b), PlainLikeness.JaroWinkler),
        Row(on, "Damerau–Levenshtein", pairs, (a, b) => Likeness.DamerauLevenshtein(a, b), (a, b) => PlainLikeness.DamerauLevenshtein(a, b)),
        Row(on, "Damerau–Levenshtein, at most 2", pairs, (a, b) => Likeness.DamerauLevenshtein(a, b, 2), (a, b) => PlainLikeness.DamerauLevenshtein(a, b, 2)),
    ];

    private static IEnumerable<string> OfNumbers(string on, (ulong, ulong)[] pairs) =>
    [
        Row(on, "Damerau–Levenshtein", pairs, (a, b) => Likeness.DamerauLevenshtein(a, b), (a, b) => PlainLikeness.DamerauLevenshtein(a, b)),
        Row(on, "Damerau–Levenshtein, at most 2", pairs, (a, b) => Likeness.DamerauLevenshtein(a, b, 2), (a, b) => PlainLikeness.DamerauLevenshtein(a, b, 2)),
        Row(on, "one slip or not", pairs, (a, b) => Likeness.IsOneSlip(a, b) ? 1 : 0, (a, b) => PlainLikeness.IsOneSlip(a, b) ? 1 : 0),
    ];

    private static IEnumerable<string> OfSounds(KernelPairs pairs)
    {
        var names = pairs.Strangers;
        return
        [
            Row("Thai names", "LK82", names, (a, _) => Coded(a, Lk82.Write), (a, _) => Hash(PlainSounds.Lk82(a))),
            Row("Thai names", "Udom83", names, (a, _) => Coded(a, Udom83.Write), (a, _) => Hash(PlainSounds.Udom83(a))),
            Row("Thai names", "MetaSound, 6 places", names, (a, _) => Coded(a, (name, code) => MetaSound.Write(name, code[..6])), (a, _) => Hash(PlainSounds.MetaSound(a, 6))),
            Row("English names", "Latin sound", pairs.English, (a, _) => Coded(a, LatinSound.Write), (a, _) => Hash(PlainSounds.Latin(a))),
        ];
    }

    private delegate int Coder(ReadOnlySpan<char> name, Span<char> code);

    [System.Runtime.CompilerServices.SkipLocalsInit]
    private static double Coded(string name, Coder coder)
    {
        Span<char> code = stackalloc char[8];
        return Hash(code[..coder(name, code)]);
    }

    private static double Hash(ReadOnlySpan<char> code)
    {
        var hash = 0u;
        foreach (var letter in code) hash = hash * 31 + letter;
        return hash;
    }

    private static string Row<T>(string on, string kernel, (T, T)[] pairs, Func<T, T, double> fast, Func<T, T, double> plain)
    {
        foreach (var (a, b) in pairs)
            if (Math.Abs(fast(a, b) - plain(a, b)) > 1e-12) throw new InvalidOperationException($"{kernel} differs on {on}.");
        var (times, textbook) = (Times(pairs, fast, repeats: 32, Rounds), Times(pairs, plain, repeats: 1, PlainRounds));
        var row = $"| {on} | {kernel} | {times[0]:0.0} | {times[Rounds / 2]:0.0} | {times[^1]:0.0} | {textbook[textbook.Length / 2]:N0} |";
        Console.Error.WriteLine(row);
        return row;
    }

    /// <summary>Nanoseconds a call, the call through a delegate and reading the pair included.</summary>
    private static double[] Times<T>((T, T)[] pairs, Func<T, T, double> work, int repeats, int rounds)
    {
        var (times, sum, start) = (new double[rounds], 0.0, Stopwatch.GetTimestamp());
        // By then everything is compiled as well as it will be.
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUp)
            foreach (var (a, b) in pairs) sum += work(a, b);
        for (var round = 0; round < rounds; round++)
        {
            var from = Stopwatch.GetTimestamp();
            for (var again = 0; again < repeats; again++)
                foreach (var (a, b) in pairs) sum += work(a, b);
            times[round] = Stopwatch.GetElapsedTime(from).TotalNanoseconds / (repeats * (double)pairs.Length);
        }

        GC.KeepAlive(sum);
        Array.Sort(times);
        return times;
    }
}
