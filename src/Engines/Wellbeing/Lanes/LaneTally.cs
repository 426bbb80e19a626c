namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Adds rows of whole-number scores many at a time. Everything is a count of bits: failures, dimensions, the poor.</summary>
internal sealed class LaneTally<T> where T : struct, IRowLanes<T>
{
    private readonly Tally _tally;
    private readonly TallyLayout _layout;
    private readonly ScoreTerms _terms;
    private readonly Chunk<T> _chunk = new();
    private readonly int[] _counts = new int[64];

    public LaneTally(Tally tally) => (_tally, _layout, _terms) = (tally, tally.Layout, new(tally.Rule));

    /// <summary>Adds all rows; runs of one group are handled together, so rows should be sorted by group.</summary>
    public void Add(MeasureColumns columns)
    {
        for (var start = 0; start < columns.Rows;)
        {
            var length = int.Min(columns.Rows - start, BitCounts<T>.MostRows);
            var group = columns.GroupOf(start);
            if (!columns.Groups.IsEmpty)
            {
                var other = columns.Groups.Slice(start, length).IndexOfAnyExcept((ushort)group);
                if (other >= 0) length = other;
            }
            Add(columns.Slice(start, length), _tally.Counts(group), _tally.Scores(group));
            start += length;
        }
    }

    private void Add(MeasureColumns rows, Span<int> cells, Span<double> scores)
    {
        ChunkScoring<T>.Score(_terms, rows, _chunk);
        var counted = rows.Rows - ChunkUnknown<T>.Resolve(_terms, _chunk);
        cells[TallyLayout.Rows] += rows.Rows;
        cells[TallyLayout.Population] += rows.Rows;
        cells[TallyLayout.BoundsPopulation] += rows.Rows;
        cells[TallyLayout.Counted] += counted;
        cells[TallyLayout.CountedPopulation] += counted;

        Count(rows.Failed);
        AddTo(cells[_layout.Column(IndicatorCell.Failed)..]);
        AddTo(cells[_layout.Column(IndicatorCell.FailedOfCounted)..]);
        Count(_chunk.Difference.AsSpan(0, _chunk.UnknownVectors * T.Count));
        AddTo(cells[_layout.Column(IndicatorCell.FailedOfCounted)..], _terms.Unknown == UnknownPolicy.Deprived ? 1 : -1);
        Count(rows.Passed);
        AddTo(cells[_layout.Column(IndicatorCell.Passed)..]);
        Count(rows.NotApplicable);
        AddTo(cells[_layout.Column(IndicatorCell.NotApplicable)..]);

        var vectors = (rows.Rows + T.Count - 1) / T.Count;
        Count(_chunk.Profile.AsSpan(0, vectors * T.Count));
        AddProfile(cells);
        for (var k = 0; k < _tally.Rule.LinesOfWhole.Count; k++)
        {
            ChunkCutoff<T>.Add(_chunk, rows.Failed, _tally.Rule.LinesOfWhole[k], _terms.Unknown,
                cells[_layout.Cutoff(k)..], scores[_layout.Score(k)..]);
            Count(_chunk.Censored.AsSpan(0, vectors * T.Count));
            AddTo(cells[_layout.Censored(k)..]);
        }
    }

    private void Count(ReadOnlySpan<ulong> column)
    {
        if (column.IsEmpty) _counts.AsSpan().Clear();
        else BitCounts<T>.Count(column[..(column.Length / T.Count * T.Count)], _chunk.Rest(column), _counts);
    }

    private void AddTo(Span<int> cells, int sign = 1)
    {
        var bits = _tally.Rule.BitsInOrder;
        cells = cells[..bits.Length];
        for (var place = 0; place < bits.Length; place++) cells[place] += sign * _counts[bits[place]];
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
