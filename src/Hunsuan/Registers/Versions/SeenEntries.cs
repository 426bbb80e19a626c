namespace Hunsuan.Registers.Versions;

/// <summary>Who is named in the file that is read (ผู้ที่พบในไฟล์), as keys of entries only: some tens of megabytes for a million rows.</summary>
internal sealed class SeenEntries
{
    private readonly Dictionary<long, long> _first = [];
    private readonly HashSet<long> _others = [];

    /// <summary>Null for somebody who is met for the first time; otherwise the content of the row that came first.</summary>
    /// <param name="keys">Under each key of the ring, that of the newest first.</param>
    public long? Meet(IReadOnlyList<long> keys, long content)
    {
        if (!_first.TryAdd(keys[0], content)) return _first[keys[0]];
        for (var i = 1; i < keys.Count; i++) _others.Add(keys[i]);
        return null;
    }

    /// <summary>A row that is refused: whoever it names is on the list all the same, and has not left.</summary>
    public void Refused(IReadOnlyList<long> keys) => _others.UnionWith(keys);

    public bool Contains(long key) => _first.ContainsKey(key) || _others.Contains(key);
}
