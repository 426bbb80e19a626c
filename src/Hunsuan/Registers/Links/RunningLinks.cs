namespace Hunsuan.Registers.Links;

/// <summary>The run that this program works on, how far it is, and the way to stop it (การเชื่อมโยงที่กำลังทำ).</summary>
internal sealed class RunningLinks : IProgress<LinkProgress>, IDisposable
{
    private readonly SemaphoreSlim _asked = new(0);
    private CancellationTokenSource? _cancel;
    private volatile LinkProgress? _progress;
    private volatile bool _wantsEverything;

    /// <summary>A run says how far it is, and goes on when whoever listens is done: so a test can act in its middle.</summary>
    public event Action<LinkProgress>? Reported;

    /// <summary>Null where none is at work here.</summary>
    public LinkProgress? Progress => _progress;

    /// <summary>Asks for a run, whether or not anything came in.</summary>
    /// <param name="everything">Whether to compare everything, also what did not change.</param>
    public void Ask(bool everything = false)
    {
        _wantsEverything |= everything;
        _asked.Release();
    }

    /// <summary>Whether somebody asked for everything since it was last asked.</summary>
    public bool TakeWantsEverything() => Interlocked.Exchange(ref _wantsEverything, false);

    public void Cancel()
    {
        lock (_asked) _ = _cancel?.CancelAsync();
    }

    /// <summary>Waits until somebody asks, or a while; true where somebody asked.</summary>
    public async Task<bool> Wait(TimeSpan atMost, CancellationToken stop)
    {
        if (!await _asked.WaitAsync(atMost, stop)) return false;
        while (_asked.Wait(0, stop)) { }
        return true;
    }

    public async Task Work(Func<CancellationToken, Task> run, CancellationToken stop)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        lock (_asked) _cancel = cancel;
        _progress = new(LinkStage.Reading, 0);
        try
        {
            await run(cancel.Token);
        }
        finally
        {
            _progress = null;
            lock (_asked) _cancel = null;
        }
    }

    public void Report(LinkProgress value)
    {
        _progress = value;
        Reported?.Invoke(value);
    }

    public void Dispose() => _asked.Dispose();
}
