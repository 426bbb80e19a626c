namespace Hunsuan.Engines.Linkage;

/// <summary>Cells of some records, copied out of the file (ชุดแถวที่รออ่าน), so that fields can be read beside each other while the file goes on.</summary>
internal sealed class CellBatch(int fields)
{
    private const int Records = 4096;

    private readonly List<int> _ends = new(Records * fields);
    private byte[] _bytes = new byte[Records * 64];
    private int _used;

    public bool IsFull => Count == Records;

    public int Count { get; private set; }

    public void Clear()
    {
        _ends.Clear();
        (_used, Count) = (0, 0);
    }

    /// <summary>The next cell of the record; the last field ends it.</summary>
    public void Add(ReadOnlySpan<byte> cell)
    {
        if (_used + cell.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + cell.Length));
        cell.CopyTo(_bytes.AsSpan(_used));
        _ends.Add(_used += cell.Length);
        if (_ends.Count % fields == 0) Count++;
    }

    public ReadOnlySpan<byte> this[int record, int field]
    {
        get
        {
            var at = record * fields + field;
            var from = at == 0 ? 0 : _ends[at - 1];
            return _bytes.AsSpan(from, _ends[at] - from);
        }
    }
}
