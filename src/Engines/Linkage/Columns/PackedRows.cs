using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>The numbers of all values of all records in as few bits as each column needs (ตารางระเบียนแบบอัด), those of a record side by side.</summary>
/// <remarks>Eight columns of a country take two words: what two records have is read from two places of memory.</remarks>
internal sealed class PackedRows
{
    private const int Bits = 64;

    private readonly int _stride;
    private readonly Place[] _places;
    private readonly ulong[] _words;

    /// <param name="columns">All of as many rows; their own lists are let go.</param>
    public PackedRows(IReadOnlyList<LinkColumn> columns)
    {
        _places = new Place[columns.Count];
        var free = new List<int>();
        foreach (var (at, column) in columns.Index().OrderByDescending(c => c.Item.Values).ThenBy(c => c.Index))
        {
            // 0 is what is not known.
            var bits = Bits - BitOperations.LeadingZeroCount((ulong)column.Values);
            var word = free.FindIndex(f => f >= bits);
            if (word < 0) (word, free) = (free.Count, [.. free, Bits]);
            _places[at] = new(word, Bits - free[word], (uint)((1UL << bits) - 1));
            free[word] -= bits;
        }

        (_stride, Rows) = (Math.Max(1, free.Count), columns.Count == 0 ? 0 : columns[0].OfRow.Count);
        _words = new ulong[(long)Rows * _stride];
        Parallel.For(0, columns.Count == 0 ? 0 : columns[0].OfRow.BlockCount, block =>
        {
            var room = new int[Blocks<int>.Size];
            for (var at = 0; at < columns.Count; at++) Pack(at, (long)block * Blocks<int>.Size, columns[at].OfRow.Of(block, room));
            foreach (var column in columns) column.OfRow.LetGo(block);
        });
    }

    public int Rows { get; }

    /// <summary>The number of a record's value; negative where not known.</summary>
    public int this[int row, int column]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _places[column] is var place ? (int)((uint)(_words[(long)row * _stride + place.Word] >> place.Shift) & place.Mask) - 1 : 0;
    }

    /// <summary>All of a record.</summary>
    /// <param name="row">Which.</param>
    /// <param name="values">Takes the numbers, by column.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Read(int row, Span<int> values)
    {
        var record = _words.AsSpan(row * _stride, _stride);
        var places = _places.AsSpan();
        for (var column = 0; column < values.Length && column < places.Length; column++)
            values[column] = (int)((uint)(record[places[column].Word] >> places[column].Shift) & places[column].Mask) - 1;
    }

    /// <summary>Of records one after another, one more than the number of their value in a column; 0 where not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(int from, int column, Span<uint> values)
    {
        var ((word, shift, mask), stride) = (_places[column], _stride);
        var at = (long)from * stride + word;
        for (var i = 0; i < values.Length; i++, at += stride) values[i] = (uint)(_words[at] >> shift) & mask;
    }

    /// <param name="Word">In which word of a record.</param>
    /// <param name="Shift">From which bit on.</param>
    /// <param name="Mask">As many bits as there are.</param>
    private readonly record struct Place(int Word, int Shift, uint Mask);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(int column, long from, ReadOnlySpan<int> ids)
    {
        var (place, shift) = (from * _stride + _places[column].Word, _places[column].Shift);
        foreach (var id in ids)
        {
            _words[place] |= (ulong)(id + 1) << shift;
            place += _stride;
        }
    }
}
