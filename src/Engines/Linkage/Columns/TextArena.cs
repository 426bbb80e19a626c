namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Many short texts one after another in memory (ที่เก็บข้อความสั้นจำนวนมาก), numbered from 0.</summary>
internal sealed class TextArena
{
    private const int BlockBits = 20, Block = 1 << BlockBits;

    // A text that is longer than a block has its own.
    private readonly List<byte[]> _blocks = [];

    // Where each begins: number of the block, place in it.
    private readonly List<long> _starts = [];
    private readonly List<int> _lengths = [];
    private int _used = Block;

    public int Count => _starts.Count;

    public ReadOnlySpan<byte> this[int id] => _blocks[(int)(_starts[id] >> BlockBits)].AsSpan((int)_starts[id] & Block - 1, _lengths[id]);

    public int Add(ReadOnlySpan<byte> utf8)
    {
        if (_used + utf8.Length >= Block)
        {
            _blocks.Add(new byte[Math.Max(Block, utf8.Length)]);
            _used = 0;
        }

        utf8.CopyTo(_blocks[^1].AsSpan(_used));
        _starts.Add((long)(_blocks.Count - 1) << BlockBits | (uint)_used);
        _lengths.Add(utf8.Length);
        _used += utf8.Length;
        return Count - 1;
    }
}
