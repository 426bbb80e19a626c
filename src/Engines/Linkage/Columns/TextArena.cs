namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Many short texts one after another in memory (ที่เก็บข้อความสั้นจำนวนมาก), numbered from 0.</summary>
internal sealed class TextArena
{
    private const int BlockBits = 20, Block = 1 << BlockBits, Long = byte.MaxValue;

    // A text that is longer than a block has its own.
    private readonly List<byte[]> _blocks = [];

    // Where each begins: number of the block, place in it.
    private readonly Blocks<long> _starts = new();
    private int _used = Block;

    public int Count => _starts.Count;

    public ReadOnlySpan<byte> this[int id]
    {
        get
        {
            var text = _blocks[(int)(_starts[id] >> BlockBits)].AsSpan((int)_starts[id] & Block - 1);
            var (length, at) = ((int)text[0], 1);
            if (length >= Long) (length, at) = (BitConverter.ToInt32(text[1..]), 1 + sizeof(int));
            return text.Slice(at, length);
        }
    }

    public int Add(ReadOnlySpan<byte> utf8)
    {
        // Before each text stands its length: in one byte, or behind one that says that it is long.
        var head = utf8.Length < Long ? 1 : 1 + sizeof(int);
        if (_used + head + utf8.Length >= Block)
        {
            _blocks.Add(new byte[Math.Max(Block, head + utf8.Length)]);
            _used = 0;
        }

        var place = _blocks[^1].AsSpan(_used);
        place[0] = (byte)Math.Min(utf8.Length, Long);
        if (head > 1) BitConverter.TryWriteBytes(place[1..], utf8.Length);
        utf8.CopyTo(place[head..]);
        _starts.Add((long)(_blocks.Count - 1) << BlockBits | (uint)_used);
        _used += head + utf8.Length;
        return Count - 1;
    }
}
