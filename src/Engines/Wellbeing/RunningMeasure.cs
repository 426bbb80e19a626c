namespace Hunsuan.Engines.Wellbeing;

/// <summary>A measure to which rows are added block by block, so that a file need not fit in memory (การวัดแบบต่อเนื่อง).</summary>
/// <remarks>Without survey weights and reweighting all sums are whole numbers, so the order of blocks does not matter.</remarks>
public sealed class RunningMeasure
{
    private readonly Tally _tally;
    private readonly MeasurePath _path;

    /// <param name="rule">A compiled <see cref="MeasureSpec"/>.</param>
    /// <param name="isWeighted">Whether rows come with survey weights.</param>
    public RunningMeasure(ScoringRule rule, bool isWeighted = false)
    {
        _path = MeasurePaths.Fastest(rule, isWeighted);
        _tally = new(rule, 0, isWeighted: _path == MeasurePath.RowByRow);
    }

    /// <summary>Groups that were met so far.</summary>
    public int Groups => _tally.Groups;

    /// <summary>Adds rows; later blocks may have more groups than earlier ones.</summary>
    /// <exception cref="ArgumentException">Columns do not fit together, or a row has two results for one indicator.</exception>
    public void Add(MeasureColumns columns)
    {
        columns.Check(_tally.Rule.Spec.Gaps.Count);
        _tally.Grow(columns.GroupsInAll);
        _path.Add(_tally, columns);
    }

    /// <summary>Adds what another has summed, whose groups bear other numbers here.</summary>
    public void Add(RunningMeasure other, ReadOnlySpan<ushort> groupHere)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(groupHere.Length, other._tally.Groups);
        for (var group = 0; group < groupHere.Length; group++)
        {
            _tally.Grow(groupHere[group] + 1);
            other._tally.AddTo(_tally, groupHere[group], group);
        }
    }

    /// <summary>The figures of all rows so far, of so many groups at least.</summary>
    public MeasureResult Result(int groups = 0)
    {
        _tally.Grow(groups);
        return new(_tally);
    }
}
