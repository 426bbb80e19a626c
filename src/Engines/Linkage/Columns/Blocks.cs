namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>A list that grows block by block (รายการที่โตทีละช่วง), so that millions of entries are never copied to make room.</summary>
internal sealed class Blocks<T>
{
    public const int Size = 1 << Bits;

    private const int Bits = 15, Mask = Size - 1;

    private readonly List<T[]> _blocks = [];
    private T[] _last = [];
    private int _used = Size;

    public int Count => (_blocks.Count - 1) * Size + _used;

    public int BlockCount => _blocks.Count;

    public T this[int at] => _blocks[at >> Bits][at & Mask];

    public void Add(T item)
    {
        if (_used == Size)
        {
            _blocks.Add(_last = new T[Size]);
            _used = 0;
        }

        _last[_used++] = item;
    }

    /// <summary>The entries of a block; empty once it was let go.</summary>
    public Span<T> Of(int block) => _blocks[block].AsSpan(0, _blocks[block].Length == 0 ? 0 : block == _blocks.Count - 1 ? _used : Size);

    /// <summary>Its entries are needed no more.</summary>
    public void LetGo(int block) => _blocks[block] = [];

    /// <summary>The same entries in another list.</summary>
    public Blocks<T> Copy()
    {
        var copy = new Blocks<T> { _used = _used };
        copy._blocks.AddRange(_blocks.Select(b => b.ToArray()));
        copy._last = copy._blocks.Count > 0 ? copy._blocks[^1] : [];
        return copy;
    }
}
