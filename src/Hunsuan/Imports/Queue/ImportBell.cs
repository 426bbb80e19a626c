namespace Hunsuan.Imports.Queue;

/// <summary>Wakes the queue when there is something to do (สัญญาณว่ามีงาน).</summary>
internal sealed class ImportBell : IDisposable
{
    private readonly SemaphoreSlim _rings = new(0);

    public void Ring() => _rings.Release();

    /// <summary>Waits for the next ring, or a while: other servers ring elsewhere.</summary>
    public async Task Wait(TimeSpan atMost, CancellationToken stop)
    {
        if (!await _rings.WaitAsync(atMost, stop)) return;
        while (_rings.Wait(0, stop)) { }
    }

    public void Dispose() => _rings.Dispose();
}
