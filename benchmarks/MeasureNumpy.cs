using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Benchmarks;

/// <summary>The same figures by numpy (Debian's python3-numpy), in a process of its own that is given the same people.</summary>
internal sealed class MeasureNumpy
{
    private const int Runs = 5;
    // Debian's own, since numpy comes as its package.
    private const string Python = "/usr/bin/python3";

    private readonly JsonElement _answer;

    private MeasureNumpy(JsonElement answer) => _answer = answer;

    /// <summary>Milliseconds of each run.</summary>
    public IEnumerable<double> Scores => Numbers("scores");

    public IEnumerable<double> All => Numbers("all");

    /// <exception cref="InvalidOperationException">Python or numpy is not there.</exception>
    public static MeasureNumpy Run(MeasurePopulation people, ScoringRule rule)
    {
        var folder = Directory.CreateTempSubdirectory("hunsuan-numpy-").FullName;
        try
        {
            Write("failed.bin", MemoryMarshal.AsBytes<ulong>(people.Failed));
            Write("passed.bin", MemoryMarshal.AsBytes<ulong>(people.Passed));
            Write("na.bin", MemoryMarshal.AsBytes<ulong>(people.NotApplicable));
            Write("groups.bin", MemoryMarshal.AsBytes<ushort>(people.Groups));
            Write("weights.json", JsonSerializer.SerializeToUtf8Bytes(rule.Bits.Select(rule.WeightOf)));
            Write("rule.json", JsonSerializer.SerializeToUtf8Bytes(new[] { rule.Whole, (int)rule.Spec.Cutoffs[0].CeilingOf(rule.Whole) }));

            string[] arguments =
            [
                Path.Combine("benchmarks", "measure_numpy.py"), folder, .. new[] { people.Failed.Length, MeasurePopulation.Areas, Runs }.Select(n => n.ToString(CultureInfo.InvariantCulture)),
            ];
            using var python = Process.Start(new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true })!;
            var answer = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            if (python.ExitCode != 0) throw new InvalidOperationException("numpy did not answer; apt-get install python3-numpy");
            using var json = JsonDocument.Parse(answer);
            return new(json.RootElement.Clone());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Write(string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);
    }

    /// <summary>Compares who is counted, who is poor and how deeply with the engine's.</summary>
    public bool Agrees(MeasureResult result)
    {
        var (counted, poor, score) = (Numbers("counted").ToArray(), Numbers("poor").ToArray(), Numbers("score").ToArray());
        return Enumerable.Range(0, result.GroupCount).All(g => result[g].Counted == counted[g] && result[g].At(0).Poor == poor[g]
            && result[g].At(0).M0 == (counted[g] > 0 ? score[g] / (result.Rule.Whole * counted[g]) : null));
    }

    private IEnumerable<double> Numbers(string name) => _answer.GetProperty(name).EnumerateArray().Select(n => n.GetDouble());
}
