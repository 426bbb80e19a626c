using System.Numerics;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Adds rows of whole-number scores many at a time. Everything is a count of bits: failures, dimensions, the poor.</summary>
/// <remarks>Its loops are compiled well at once: a server runs them for a moment, then not for hours, and would not wait for the runtime to find out.</remarks>
internal sealed class LaneTally<T> where T : struct, IRowLanes<T>
{
    private readonly Tally _tally;
    private readonly TallyLayout _layout;
    private readonly ScoreTerms _terms;
    private readonly Chunk<T> _chunk = new();
    private readonly ChunkUnknown<T> _unknown = new();
    private readonly int[] _counts = new int[64];

    /// <summary>True when reported bits are 0, 1, 2 …, so that counts stand in the order of cells.</summary>
    private readonly bool _bitsAreFirst;

    public LaneTally(Tally tally)
    {
        (_tally, _layout, _terms) = (tally, tally.Layout, new(tally.Rule));
        _bitsAreFirst = tally.Rule.Bits[^1] == tally.Rule.Bits.Count - 1;
    }

    /// <summary>Adds all rows. Runs of one group are handled together; rows in another order are sorted before.</summary>
    public void Add(MeasureColumns columns)
    {
        if (RowOrder.IsSorted(columns.Groups))
        {
            AddRuns(columns);
            return;
        }
        var order = new RowOrder(columns);
        for (var start = 0; start < columns.Rows; start += RowOrder.Block)
            AddRuns(order.Sorted(columns.Slice(start, int.Min(RowOrder.Block, columns.Rows - start))));
    }

    private void AddRuns(MeasureColumns columns)
    {
        var ahead = new ReadAhead(columns);
        for (var start = 0; start < columns.Rows;)
        {
            var length = int.Min(columns.Rows - start, Chunk<T>.MostRows);
            var group = columns.GroupOf(start);
            if (!columns.Groups.IsEmpty)
            {
                var other = columns.Groups.Slice(start, length).IndexOfAnyExcept((ushort)group);
                if (other >= 0) length = other;
            }
            _chunk.Take(_terms, columns.Slice(start, length), _unknown);
            start += length;
            Add(length, _tally.Counts(group), _tally.Scores(group), start, ref ahead);
        }
    }

    private void Add(int rows, Span<int> cells, Span<double> scores, int next, ref ReadAhead ahead)
    {
        var counted = rows - _unknown.Resolve(_terms, _chunk);
        cells[TallyLayout.Rows] += rows;
        cells[TallyLayout.Population] += rows;
        cells[TallyLayout.BoundsPopulation] += rows;
        cells[TallyLayout.Counted] += counted;
        cells[TallyLayout.CountedPopulation] += counted;

        ahead.Want(next + Chunk<T>.MostRows);
        Add(_chunk.Failed, ref ahead, cells[_layout.Column(IndicatorCell.Failed)..]);
        AddTo(cells[_layout.Column(IndicatorCell.FailedOfCounted)..]);
        Add(_unknown.Difference, ref ahead, cells[_layout.Column(IndicatorCell.FailedOfCounted)..], _terms.Unknown == UnknownPolicy.Deprived ? 1 : -1);
        Add(_unknown.Unknown, ref ahead, cells[_layout.Column(IndicatorCell.Unknown)..]);
        Add(_chunk.NotApplicable, ref ahead, cells[_layout.Column(IndicatorCell.NotApplicable)..]);
        BitCounts<T>.Count(_chunk.Profile, _counts, ref ahead);
        AddProfile(cells);
        for (var k = 0; k < _tally.Rule.LinesOfWhole.Count; k++)
        {
            ChunkCutoff<T>.Add(_chunk, _unknown, _tally.Rule.LinesOfWhole[k], _terms.Unknown,
                cells[_layout.Cutoff(k)..], scores[_layout.Score(k)..]);
            Add(_chunk.Censored, ref ahead, cells[_layout.Censored(k)..]);
        }
    }

    /// <summary>Adds how many rows have each reported bit.</summary>
    private void Add(ReadOnlySpan<ulong> rows, ref ReadAhead ahead, Span<int> cells, int sign = 1)
    {
        BitCounts<T>.Count(rows, _counts, ref ahead);
        AddTo(cells, sign);
    }

    private void AddTo(Span<int> cells, int sign = 1)
    {
        var bits = _tally.Rule.BitsInOrder;
        var counts = _counts.AsSpan();
        cells = cells[..bits.Length];
        var place = 0;
        if (_bitsAreFirst)
        {
            for (; place <= bits.Length - Vector<int>.Count; place += Vector<int>.Count)
                (new Vector<int>(cells[place..]) + new Vector<int>(counts[place..]) * sign).CopyTo(cells[place..]);
        }
        for (; place < bits.Length; place++) cells[place] += sign * counts[bits[place]];
    }

    private void AddProfile(Span<int> cells)
    {
        for (var d = 0; d < _terms.Dimensions.Length; d++)
        {
            cells[TallyLayout.ShortIn(d)] += _counts[d];
            cells[_layout.UnclearIn(d)] += _counts[ScoreTerms.UnclearFrom + d];
        }
        cells[TallyLayout.ShortInAny] += _counts[ScoreTerms.ShortInAny];
        cells[TallyLayout.UnclearInAny] += _counts[ScoreTerms.UnclearInAny];
    }
}
