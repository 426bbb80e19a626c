namespace Hunsuan.Insight.Figures;

/// <summary>Keeps the figures made last in memory until the data changes (ตัวเลขที่คำนวณไว้แล้ว).</summary>
/// <remarks>What is missing is made by one request at a time, so that ten users who open a page together don't read everything ten times.</remarks>
internal sealed class FigureCache(int mostKept = FigureCache.MostKept) : IDisposable
{
    /// <summary>In thousands of values: about 25 MB.</summary>
    public const int MostKept = 500;

    private readonly Dictionary<string, Kept> _kept = [];
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private long _uses;

    private sealed record Kept(long Version, object Value, int Weight)
    {
        public long LastUse { get; set; }
    }

    /// <summary>The value of this name and version of the data, made where it is not kept. A maker must not ask for another value.</summary>
    /// <param name="size">How many values there are in it, where they may be many.</param>
    public async Task<T> Get<T>(string name, long version, Func<Task<T>> make, CancellationToken stop, Func<T, int>? size = null) where T : class
    {
        if (Find(name, version) is T kept) return kept;

        await _oneAtATime.WaitAsync(stop);
        try
        {
            if (Find(name, version) is T madeMeanwhile) return madeMeanwhile;
            var made = await make();
            Keep(name, new(version, made, 1 + (size?.Invoke(made) ?? 0) / 1000));
            return made;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private object? Find(string name, long version)
    {
        lock (_kept)
        {
            if (!_kept.TryGetValue(name, out var kept) || kept.Version != version) return null;
            kept.LastUse = ++_uses;
            return kept.Value;
        }
    }

    private void Keep(string name, Kept kept)
    {
        lock (_kept)
        {
            kept.LastUse = ++_uses;
            _kept[name] = kept;
            while (_kept.Count > 1 && _kept.Values.Sum(k => k.Weight) > mostKept) _kept.Remove(_kept.MinBy(k => k.Value.LastUse).Key);
        }
    }
}
