namespace Hunsuan.Data.Keys;

/// <summary>Notices that another program put keys into the file, or took some out (เฝ้าดูแฟ้มกุญแจ).</summary>
internal sealed class KeyFileWatch(string path)
{
    private long _lookedAt = Environment.TickCount64;
    private long _stamp = StampOf(path);

    /// <summary>The keys that stand in the file since the last look; null where nothing changed, or nothing of use is there.</summary>
    public KeySet? Changed(KeySet known)
    {
        var now = Environment.TickCount64;
        if (now - Volatile.Read(ref _lookedAt) < (long)KeyRing.LooksEvery.TotalMilliseconds) return null;
        Volatile.Write(ref _lookedAt, now);
        var stamp = StampOf(path);
        return stamp == Volatile.Read(ref _stamp) ? null : Read(known, stamp);
    }

    private KeySet? Read(KeySet known, long stamp)
    {
        try
        {
            if (KeyFile.Read(path) is not { } keys || new KeySet(keys) is var read && !read.GoesOnFrom(known)) return null;
            Volatile.Write(ref _stamp, stamp);
            return read;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // A start would be refused with it; a program at work goes on with the keys it has.
            return null;
        }
    }

    private static long StampOf(string path) => File.GetLastWriteTimeUtc(path).Ticks;
}
