using System.Diagnostics;

namespace Hunsuan.Benchmarks;

/// <summary>The program serving its pages as a process of its own, as <c>./hunsuan serve</c> starts it, until it is disposed of.</summary>
internal sealed class ServedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private TimeSpan _before;

    private ServedProgram(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>By the kernel's count, from the start.</summary>
    public double PeakMegabytes => ProgramRun.Peak(_process.Id);

    /// <summary>Since <see cref="CountProcessor"/>.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return (_process.TotalProcessorTime - _before).TotalSeconds;
        }
    }

    public static async Task<ServedProgram> Start(string dataFolder, string database, int port)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Hunsuan.dll"), "serve", "--urls", address.ToString()]);
        foreach (var (name, value) in new[] { ("HUNSUAN_DATA", dataFolder), ("HUNSUAN_DATABASE", database), ("HUNSUAN_SECOND_FACTOR", "off"), ("DOTNET_GCgen0size", "0x1000000") }) start.Environment[name] = value;
        var served = new ServedProgram(Process.Start(start)!, address);
        using var asking = new HttpClient { BaseAddress = address };
        for (var begun = Stopwatch.GetTimestamp(); !await IsReady(asking); await Task.Delay(100))
            if (served._process.HasExited || Stopwatch.GetElapsedTime(begun) > Patience) throw new InvalidOperationException("The program did not start to serve.");
        return served;
    }

    public void CountProcessor()
    {
        _process.Refresh();
        _before = _process.TotalProcessorTime;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> IsReady(HttpClient asking)
    {
        try
        {
            using var answer = await asking.GetAsync(new Uri("/healthz", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
