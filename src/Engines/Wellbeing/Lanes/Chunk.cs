namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Working space for the rows of one group that are handled at a time; it stays in the processor's cache.</summary>
/// <remarks>Columns are filled up to whole lanes with rows that fail nothing and are below every line.</remarks>
internal sealed class Chunk<T> where T : struct, IRowLanes<T>
{
    /// <summary>So many rows at most, or the byte counters of <see cref="BitCounts{T}"/> overflow: 8 × 255.</summary>
    public const int MostRows = 1920;

    private readonly ulong[] _failed = new ulong[MostRows];
    private readonly ulong[] _notApplicable = new ulong[MostRows];
    private readonly ulong[] _least = new ulong[MostRows];
    private readonly ulong[] _profile = new ulong[MostRows];
    private readonly ulong[] _censored = new ulong[MostRows];
    private int _padded;

    public Span<ulong> Failed => _failed.AsSpan(0, _padded);
    public Span<ulong> NotApplicable => _notApplicable.AsSpan(0, _padded);

    /// <summary>Weight failed when what is unknown is passed.</summary>
    public Span<ulong> Least => _least.AsSpan(0, _padded);

    /// <summary>Bits of <see cref="ScoreTerms"/>: dimensions short and unclear.</summary>
    public Span<ulong> Profile => _profile.AsSpan(0, _padded);

    /// <summary>Indicators failed by the poor at the cut-off at hand.</summary>
    public Span<ulong> Censored => _censored.AsSpan(0, _padded);

    /// <summary>Takes rows in, scores them and finds where something is unknown.</summary>
    /// <exception cref="ArgumentException">A row has two results for one indicator.</exception>
    public void Take(ScoreTerms terms, MeasureColumns rows, ChunkUnknown<T> unknown)
    {
        _padded = (rows.Rows + T.Count - 1) / T.Count * T.Count;
        var contradiction = unknown.Find(terms.Reported, rows, this);
        if (contradiction) throw new ArgumentException("A row has two results for one indicator.");
        T.ShortIn(terms, Failed, Profile);
        T.Weigh(terms, Failed, Least);
        Least[rows.Rows..].Fill(ulong.MaxValue);
    }
}
