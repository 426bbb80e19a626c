using System.Collections.Concurrent;

namespace Hunsuan.Imports.Queue;

/// <summary>The imports that this program works on now, with their progress (งานนำเข้าที่กำลังทำ).</summary>
/// <remarks>In memory, because an import keeps SQLite's only writer busy; nothing of it is needed after a restart.</remarks>
internal sealed class RunningImports(TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, RunningImport> _running = new();

    /// <summary>An import says how far it is, and goes on when whoever listens is done: so a test can act in its middle.</summary>
    public event Action<RunningImport>? Reported;

    public RunningImport? Find(Guid id) => _running.GetValueOrDefault(id);

    public RunningImport Start(Guid id, CancellationToken stop)
    {
        var running = new RunningImport(clock, running => Reported?.Invoke(running), () => _running.TryRemove(id, out _), stop);
        _running[id] = running;
        return running;
    }
}

/// <summary>Why work on an import was stopped before its end.</summary>
internal enum ImportStop
{
    ByUser = 1,

    /// <summary>Another server took the user's "cancel", and wrote it down.</summary>
    ByUserElsewhere = 2,

    RightsLost = 3,
}

/// <summary>One import at work: how far it is, and the way to stop it.</summary>
internal sealed class RunningImport(TimeProvider clock, Action<RunningImport> reported, Action ended, CancellationToken stop)
    : IProgress<ImportProgress>, IDisposable
{
    private readonly CancellationTokenSource _cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _startedAt = clock.GetTimestamp();
    private volatile ImportProgress? _progress;

    public CancellationToken Token => _cancel.Token;

    public ImportProgress? Progress => _progress;

    /// <summary>How long the rest will take; null while it is too early to say.</summary>
    public TimeSpan? Left => _progress?.Left(clock.GetElapsedTime(_startedAt));

    /// <summary>Why it was stopped; null where it runs on, or the whole program stops.</summary>
    public ImportStop? Cause { get; private set; }

    /// <summary>When the import was left, done or not.</summary>
    public Task Ended => _ended.Task;

    public void Report(ImportProgress value)
    {
        _progress = value;
        reported(this);
    }

    public void Stop(ImportStop cause)
    {
        lock (_ended)
        {
            if (_ended.Task.IsCompleted || Cause is not null) return;
            Cause = cause;
            _ = _cancel.CancelAsync();
        }
    }

    public void Dispose()
    {
        lock (_ended)
        {
            ended();
            _ended.TrySetResult();
        }

        _cancel.Dispose();
    }
}
