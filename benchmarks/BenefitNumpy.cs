using System.Diagnostics;
using System.Runtime.InteropServices;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benchmarks;

/// <summary>The same rules in numpy, where python3 with numpy is installed: whole columns at a time, unknowns by hand.</summary>
internal static class BenefitNumpy
{
    /// <summary>A row of the table of results, or a word on why there is none.</summary>
    public static IEnumerable<string> Lines(BenefitPopulation people, IReadOnlyList<RuleColumns> results)
    {
        var folder = Directory.CreateTempSubdirectory("benefits-numpy").FullName;
        try
        {
            Write(folder, "first", people.FirstMember);
            Write(folder, "age", people.Age);
            Write(folder, "born", people.Born);
            Write(folder, "income", people.Income);
            Write(folder, "assets", people.Assets);
            Write(folder, "nationality", people.Nationality);
            Write(folder, "disabled", people.Disabled);
            Write(folder, "land", people.OwnsLand);
            var start = new ProcessStartInfo("python3", [Path.Combine("benchmarks", "benefits.py"), folder, .. results.Select(r => $"{r.Verdicts.YesCount}")])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var run = Process.Start(start);
            var output = run?.StandardOutput.ReadToEnd() ?? "";
            run?.WaitForExit();
            return [run?.ExitCode == 0 ? output.Trim() : "| numpy is not installed here, or differs | | | | | |"];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return ["| python3 is not installed here | | | | | |"];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write<T>(string folder, string name, T[] values) where T : unmanaged =>
        File.WriteAllBytes(Path.Combine(folder, name), MemoryMarshal.AsBytes<T>(values));
}
