using System.Text;
using System.Text.RegularExpressions;

namespace Hunsuan.Benchmarks;

/// <summary>Writes results to a file that bears the processor's name, so that figures of machines stand side by side.</summary>
internal static partial class BenchmarkResults
{
    public static void Write(string benchmark, string report)
    {
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown";
        var directory = Directory.CreateDirectory(Path.Combine("benchmarks", "results"));
        var path = Path.Combine(directory.FullName, $"{NoLetters().Replace(processor.ToLowerInvariant(), "-").Trim('-')}-{benchmark}.md");
        File.WriteAllText(path, $"# {processor}\n\n{report}", new UTF8Encoding(false));
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetters();
}
