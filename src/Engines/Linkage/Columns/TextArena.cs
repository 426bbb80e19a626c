namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>Many short texts one after another in memory (ที่เก็บข้อความสั้นจำนวนมาก), numbered from 0.</summary>
internal sealed class TextArena
{
    private const int Block = 1 << 20;

    private readonly List<byte[]> _blocks = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _firstOfBlock = [];
    private int _used = Block;

    public int Count => _ends.Count;

    public ReadOnlySpan<byte> this[int id]
    {
        get
        {
            var block = _firstOfBlock.Count - 1;
            if (id < _firstOfBlock[block])
            {
                block = _firstOfBlock.BinarySearch(id);
                block = block < 0 ? ~block - 1 : block;
            }

            var start = id == _firstOfBlock[block] ? 0 : _ends[id - 1];
            return _blocks[block].AsSpan(start, _ends[id] - start);
        }
    }

    public int Add(ReadOnlySpan<byte> utf8)
    {
        if (_blocks.Count == 0 || _used + utf8.Length > _blocks[^1].Length)
        {
            _blocks.Add(new byte[Math.Max(Block, utf8.Length)]);
            _firstOfBlock.Add(Count);
            _used = 0;
        }

        utf8.CopyTo(_blocks[^1].AsSpan(_used));
        _used += utf8.Length;
        _ends.Add(_used);
        return Count - 1;
    }
}
