namespace Hunsuan.Engines.Wellbeing;

/// <summary>Many persons or households as columns of equal length, one row each (ตารางผลสำรวจ). Columns are only read.</summary>
public readonly ref struct MeasureColumns
{
    /// <summary>Bit j of a row is set when indicator j failed.</summary>
    public required ReadOnlySpan<ulong> Failed { get; init; }

    /// <summary>Bit j of a row is set when indicator j passed. In neither, and applicable: unknown.</summary>
    public required ReadOnlySpan<ulong> Passed { get; init; }

    /// <summary>Bit j of a row is set when indicator j does not concern it. Empty column: everything concerns everybody.</summary>
    public ReadOnlySpan<ulong> NotApplicable { get; init; }

    /// <summary>Survey weight of each row. Empty column: 1 each, as in a census or a register; counts are then whole numbers.</summary>
    public ReadOnlySpan<double> Weights { get; init; }

    /// <summary>Depth from 0 to 1 of each of <see cref="MeasureSpec.Gaps"/>, row by row; not a number where it is unknown. Empty without gaps.</summary>
    public ReadOnlySpan<double> Gaps { get; init; }

    /// <summary>Group of each row, below <see cref="GroupCount"/>. Empty column: one group. Fastest when rows are sorted by it.</summary>
    public ReadOnlySpan<ushort> Groups { get; init; }

    /// <summary>How many groups there are, those without rows included. Ignored without <see cref="Groups"/>.</summary>
    public int GroupCount { get; init; }

    public int Rows => Failed.Length;

    internal Answers this[int row] => new(Failed[row], Passed[row], NotApplicable.IsEmpty ? 0 : NotApplicable[row]);

    internal int GroupsInAll => Groups.IsEmpty && GroupCount == 0 ? 1 : GroupCount;

    /// <exception cref="ArgumentException">The row's group does not exist.</exception>
    internal int GroupOf(int row) => Groups.IsEmpty ? 0 : Groups[row] < GroupCount ? Groups[row]
        : throw new ArgumentException($"There is no group {Groups[row]}.");

    internal int GapsOfRow => Gaps.Length / Math.Max(Rows, 1);

    internal ReadOnlySpan<double> GapsOf(int row) => Gaps.IsEmpty ? [] : Gaps.Slice(row * GapsOfRow, GapsOfRow);

    internal MeasureColumns Slice(int start, int length) => new()
    {
        Failed = Failed.Slice(start, length),
        Passed = Passed.Slice(start, length),
        NotApplicable = NotApplicable.IsEmpty ? [] : NotApplicable.Slice(start, length),
        Weights = Weights.IsEmpty ? [] : Weights.Slice(start, length),
        Gaps = Gaps.IsEmpty ? [] : Gaps.Slice(start * GapsOfRow, length * GapsOfRow),
        Groups = Groups.IsEmpty ? [] : Groups.Slice(start, length),
        GroupCount = GroupCount,
    };

    /// <exception cref="ArgumentException">A column has another length, or a weight is not a number from 0.</exception>
    internal void Check(int gaps)
    {
        if (Gaps.Length != (long)Rows * gaps) throw new ArgumentException($"{nameof(Gaps)} has {Gaps.Length} numbers, not {(long)Rows * gaps}.");
        foreach (var gap in Gaps)
        {
            if (gap is < 0 or > 1) throw new ArgumentException($"A depth of {gap} is not a share from 0 to 1.");
        }
        Same(Passed.Length, nameof(Passed), false);
        Same(NotApplicable.Length, nameof(NotApplicable), true);
        Same(Weights.Length, nameof(Weights), true);
        Same(Groups.Length, nameof(Groups), true);
        if (GroupCount is < 0 or > ushort.MaxValue + 1) throw new ArgumentException($"{GroupCount} groups are not possible.");
        for (var i = 0; i < Weights.Length; i++)
        {
            if (!double.IsFinite(Weights[i]) || Weights[i] < 0) throw new ArgumentException($"The weight of row {i} is not a number from 0.");
        }
    }

    private void Same(int length, string column, bool mayBeEmpty)
    {
        if (length != Rows && !(mayBeEmpty && length == 0)) throw new ArgumentException($"{column} has {length} rows, not {Rows}.");
    }
}
