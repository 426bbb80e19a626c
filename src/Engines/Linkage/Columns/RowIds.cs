namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>For each record the number of its value, as records come in (เลขค่าของแต่ละระเบียน).</summary>
internal sealed class RowIds
{
    private int[] _ids = new int[1024];

    public int Count { get; private set; }

    public void Add(int id)
    {
        if (Count == _ids.Length) Array.Resize(ref _ids, _ids.Length + Math.Min(_ids.Length, 1 << 20));
        _ids[Count++] = id;
    }

    public int[] ToArray()
    {
        Array.Resize(ref _ids, Count);
        return _ids;
    }
}
