namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Working space for the rows of one group that are handled at a time; it stays in the processor's cache.</summary>
internal sealed class Chunk<T> where T : struct, IRowLanes<T>
{
    private const int Places = BitCounts<T>.MostRows;

    /// <summary>Weight failed when what is unknown is passed; below every line, 0 included, in places without a row.</summary>
    public readonly ulong[] Least = new ulong[Places];

    /// <summary>Bits of <see cref="ScoreTerms"/>: dimensions short and unclear.</summary>
    public readonly ulong[] Profile = new ulong[Places];

    /// <summary>Indicators failed by the poor at the cut-off at hand.</summary>
    public readonly ulong[] Censored = new ulong[Places];

    /// <summary>How many vectors hold a row with unknown answers.</summary>
    public int UnknownVectors;

    /// <summary>Where each of them stands in the chunk. The columns below have its rows side by side with the others'.</summary>
    public readonly int[] UnknownAt = new int[Places / T.Count];
    public readonly ulong[] Failed = new ulong[Places];
    public readonly ulong[] Unknown = new ulong[Places];

    /// <summary>Weight failed when what is unknown is failed.</summary>
    public readonly ulong[] Most = new ulong[Places];

    /// <summary>All ones in rows that are left out.</summary>
    public readonly ulong[] LeftOut = new ulong[Places];

    /// <summary>Failures that the estimate has less, or more, than are known.</summary>
    public readonly ulong[] Difference = new ulong[Places];

    private readonly ulong[] _rest = new ulong[T.Count];

    /// <summary>The last rows of a column, too few for whole lanes, filled up with 0.</summary>
    public T Rest(ReadOnlySpan<ulong> column)
    {
        var from = column.Length / T.Count * T.Count;
        if (from == column.Length) return default;
        _rest.AsSpan().Clear();
        column[from..].CopyTo(_rest);
        return T.Load(in _rest[0], 0);
    }

    /// <summary>All ones in the places of <see cref="Rest"/> that have a row.</summary>
    public T RestPresent(int rows)
    {
        _rest.AsSpan().Clear();
        _rest.AsSpan(0, rows % T.Count).Fill(ulong.MaxValue);
        return T.Load(in _rest[0], 0);
    }
}
