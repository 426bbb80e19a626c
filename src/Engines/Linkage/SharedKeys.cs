using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>Rows whose key by a rule rows of another file may have too (แถวที่อาจพบคู่): most rows of a large file meet nobody.</summary>
/// <remarks>One bit for some beginnings of keys, several times as many as there are rows: a bit that is not set is certain, one that is set is not.</remarks>
internal sealed class SharedKeys
{
    private const int LeastBits = 22, MostBits = 30, BitsOfRow = 4;

    // Of a row its key, and for most rows, twice, the key and the row.
    private const long BytesOfRow = 20;

    private readonly LinkTable _table;
    private readonly int _shift;
    private readonly uint[] _keys;
    private readonly ulong[] _ofLargest, _ofOthers;
    private readonly List<ulong> _taken = [];

    /// <summary>One may be asked for several rules, one after another.</summary>
    public SharedKeys(LinkTable table)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, table.Rows)) + 1 + BitOperations.Log2(BitsOfRow), LeastBits, MostBits);
        (_table, _shift, _keys) = (table, 32 - bits, new uint[table.Rows]);
        var words = table.IsDedupe ? 0 : 1 << bits - 6;
        (_ofLargest, _ofOthers) = (new ulong[words], new ulong[words]);
    }

    /// <summary>What one needs, more or less.</summary>
    public static long BytesOf(LinkTable table) => BytesOfRow * table.Rows;

    /// <summary>Key in the upper, row in the lower half, in the order of rows; good until asked again.</summary>
    public List<ulong> Of(RuleKeys keys, int rule)
    {
        keys.Of(rule, 0, _keys);
        if (_table.IsDedupe) return Taken(0, 0, null, null);
        var largest = Enumerable.Range(0, _table.Files).MaxBy(f => _table.FirstRow(f + 1) - _table.FirstRow(f));
        var (from, to) = (_table.FirstRow(largest), _table.FirstRow(largest + 1));
        Array.Clear(_ofLargest);
        Array.Clear(_ofOthers);
        Mark(0, from, _ofOthers, null);
        Mark(to, _keys.Length, _ofOthers, null);
        Mark(from, to, _ofLargest, _ofOthers);
        // Smaller files may share keys with each other only.
        return Taken(from, to, _table.Files > 2 ? null : _ofLargest, _ofOthers);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mark(int from, int to, ulong[] bits, ulong[]? where)
    {
        foreach (var key in _keys.AsSpan(from, to - from))
            if (key != 0 && (where is null || IsSet(where, key))) bits[key >> _shift + 6] |= 1UL << (int)(key >> _shift & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<ulong> Taken(int from, int to, ulong[]? ofLargest, ulong[]? ofOthers)
    {
        _taken.Clear();
        for (var row = 0; row < _keys.Length; row++)
        {
            var (key, may) = (_keys[row], row >= from && row < to ? ofOthers : ofLargest);
            if (key != 0 && (may is null || IsSet(may, key))) _taken.Add((ulong)key << 32 | (uint)row);
        }

        return _taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSet(ulong[] bits, uint key) => (bits[key >> _shift + 6] >> (int)(key >> _shift & 63) & 1) != 0;
}
