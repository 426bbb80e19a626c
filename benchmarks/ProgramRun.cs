using System.Diagnostics;
using System.Globalization;

namespace Hunsuan.Benchmarks;

/// <summary>One run of the program as a process of its own, from its start to its end.</summary>
/// <param name="PeakMegabytes">The most memory it had, by the kernel's count, looked at every 50 ms.</param>
internal sealed record ProgramRun(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    /// <exception cref="InvalidOperationException">The program ended with an error, which it has said.</exception>
    public static ProgramRun Of(string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Hunsuan.dll"), .. arguments]);
        start.RedirectStandardOutput = true;
        start.Environment["HUNSUAN_DATA"] = dataFolder;
        // As the script ./hunsuan starts it.
        if (arguments is ["link", ..])
            foreach (var (name, value) in new[] { ("DOTNET_TieredCompilation", "0"), ("DOTNET_GCgen0size", "0x2000000"), ("DOTNET_GCConserveMemory", "8") }) start.Environment[name] = value;
        var begun = Stopwatch.GetTimestamp();
        using var program = Process.Start(start)!;
        program.BeginOutputReadLine();
        var (peak, processor) = (0.0, TimeSpan.Zero);
        while (!program.WaitForExit(50))
        {
            peak = Math.Max(peak, Peak(program.Id));
            processor = Processor(program) ?? processor;
        }

        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        if (program.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {program.ExitCode}.");
        return new(seconds, processor.TotalSeconds, peak);
    }

    private static TimeSpan? Processor(Process program)
    {
        try
        {
            return program.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return null;
        }
    }

    internal static double Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(':')[1].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
