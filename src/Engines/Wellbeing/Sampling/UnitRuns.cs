namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>Sums the rows of one sampling unit at a time, by group.</summary>
internal sealed class UnitRuns
{
    private readonly Tally _tally;
    private readonly int _gaps;
    private ulong[] _failed = [], _passed = [], _notApplicable = [];
    private double[] _weights = [], _gapsOfRows = [];
    private ushort[] _groups = [];
    private int[] _rows = [];

    public UnitRuns(ScoringRule rule)
    {
        _tally = new(rule, 1, isWeighted: true);
        _gaps = rule.Spec.Gaps.Count;
    }

    /// <summary>The sums of the run that was visited last.</summary>
    public GroupFigures Sums => new(_tally, 0);

    /// <summary>Takes in the rows of a unit. Returns how many there are.</summary>
    public int Take(MeasureColumns columns, ReadOnlySpan<int> rows)
    {
        if (_rows.Length < rows.Length) MakeRoom(rows.Length);
        rows.CopyTo(_rows);
        for (var i = 0; i < rows.Length; i++) _groups[i] = (ushort)columns.GroupOf(rows[i]);
        Array.Sort(_groups, _rows, 0, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = _rows[i];
            (_failed[i], _passed[i], _notApplicable[i]) = (columns[row].Failed, columns[row].Passed, columns[row].NotApplicable);
            _weights[i] = columns.Weights.IsEmpty ? 1 : columns.Weights[row];
            columns.GapsOf(row).CopyTo(_gapsOfRows.AsSpan(i * _gaps));
        }
        return rows.Length;
    }

    /// <summary>Sums the group that begins at a row of the unit; gives the group and where the next begins.</summary>
    public (int Group, int Next) Run(int start, int end)
    {
        var group = _groups[start];
        var next = start + 1;
        while (next < end && _groups[next] == group) next++;
        _tally.Clear();
        RowTally.Add(_tally, new MeasureColumns
        {
            Failed = _failed.AsSpan(start..next),
            Passed = _passed.AsSpan(start..next),
            NotApplicable = _notApplicable.AsSpan(start..next),
            Weights = _weights.AsSpan(start..next),
            Gaps = _gapsOfRows.AsSpan((start * _gaps)..(next * _gaps)),
        });
        return (group, next);
    }

    private void MakeRoom(int rows)
    {
        (_failed, _passed, _notApplicable) = (new ulong[rows], new ulong[rows], new ulong[rows]);
        (_weights, _gapsOfRows) = (new double[rows], new double[rows * _gaps]);
        (_groups, _rows) = (new ushort[rows], new int[rows]);
    }
}
