using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>A list that grows block by block (รายการที่โตทีละช่วง), so that millions of entries are never copied to make room.</summary>
/// <param name="overflow">Takes full blocks where memory has no room for them; null: there is room.</param>
internal sealed class Blocks<T>(IOverflow? overflow = null) where T : unmanaged
{
    public const int Size = 1 << Bits;

    private const int Bits = 15, Mask = Size - 1;

    private const long InMemory = -1;

    private readonly List<T[]> _blocks = [];

    // Of each block its place in the file.
    private readonly List<long> _places = [];
    private T[] _last = [];
    private int _used = Size;

    public int Count => (_blocks.Count - 1) * Size + _used;

    public int BlockCount => _blocks.Count;

    public T this[int at] => Of(at >> Bits)[at & Mask];

    public void Add(T item)
    {
        if (_used == Size) Begin();
        _last[_used++] = item;
    }

    /// <summary>The entries of a block; none once it was let go.</summary>
    public ReadOnlySpan<T> Of(int block)
    {
        var entries = _blocks[block];
        if (overflow is not null && _places[block] != InMemory)
        {
            entries = new T[Size];
            overflow.Get(_places[block], MemoryMarshal.AsBytes(entries.AsSpan()));
        }

        return entries.AsSpan(0, entries.Length == 0 ? 0 : block == _blocks.Count - 1 ? _used : Size);
    }

    /// <summary>Its entries are needed no more.</summary>
    public void LetGo(int block) => (_blocks[block], _places[block]) = ([], InMemory);

    private void Begin()
    {
        _used = 0;
        if (overflow is { IsNeeded: true } && _last.Length > 0) (_places[^1], _blocks[^1]) = (overflow.Put(MemoryMarshal.AsBytes(_last.AsSpan())), []);
        else _last = new T[Size];
        _blocks.Add(_last);
        _places.Add(InMemory);
    }
}
