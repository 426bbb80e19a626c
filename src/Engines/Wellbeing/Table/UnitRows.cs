namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>A block of rows of a table, as columns for the measure (ชุดแถวของตาราง).</summary>
public sealed class UnitRows
{
    private readonly Dictionary<int, double> _yearOfRound = [];

    public UnitRows(UnitLayout layout, int capacity)
    {
        (Layout, Capacity) = (layout, capacity);
        (Failed, Passed, NotApplicable) = (new ulong[capacity], new ulong[capacity], new ulong[capacity]);
        Weights = new double[layout.IsWeighted ? capacity : 0];
        Gaps = new double[layout.Gaps.Count * capacity];
        Labels = [.. Enumerable.Range(0, layout.Labels).Select(_ => new int[capacity])];
        Pools = [.. Enumerable.Range(0, layout.Labels).Select(_ => new LabelPool())];
    }

    public UnitLayout Layout { get; }
    public int Capacity { get; }

    /// <summary>Rows in the block.</summary>
    public int Count { get; private set; }

    public ulong[] Failed { get; }
    public ulong[] Passed { get; }
    public ulong[] NotApplicable { get; }
    public double[] Weights { get; }

    /// <summary>Depths of all gap columns, row by row.</summary>
    public double[] Gaps { get; }

    /// <summary>Number of the label of each row, by kind of label.</summary>
    public IReadOnlyList<int[]> Labels { get; }

    /// <summary>The labels that the numbers stand for; they outlast the block.</summary>
    public IReadOnlyList<LabelPool> Pools { get; }

    /// <summary>The year of each round, by its number.</summary>
    public IReadOnlyDictionary<int, double> YearOfRound => _yearOfRound;

    /// <summary>The block as columns, all rows in one group.</summary>
    public MeasureColumns Columns => new()
    {
        Failed = Failed.AsSpan(0, Count),
        Passed = Passed.AsSpan(0, Count),
        NotApplicable = NotApplicable.AsSpan(0, Count),
        Weights = Weights.AsSpan(0, Layout.IsWeighted ? Count : 0),
        Gaps = Gaps.AsSpan(0, Count * Layout.Gaps.Count),
    };

    /// <summary>The block as columns, each row in the group given.</summary>
    public MeasureColumns By(ReadOnlySpan<ushort> groups, int groupCount) => new()
    {
        Failed = Failed.AsSpan(0, Count),
        Passed = Passed.AsSpan(0, Count),
        NotApplicable = NotApplicable.AsSpan(0, Count),
        Weights = Weights.AsSpan(0, Layout.IsWeighted ? Count : 0),
        Gaps = Gaps.AsSpan(0, Count * Layout.Gaps.Count),
        Groups = groups,
        GroupCount = groupCount,
    };

    /// <summary>Notes the year of a round. False when another was noted before.</summary>
    public bool TryNoteYear(int round, double year) => _yearOfRound.TryAdd(round, year) || _yearOfRound[round] == year;

    public void Clear() => Count = 0;

    internal bool IsFull => Count == Capacity;

    internal void Begin() => Failed[Count] = Passed[Count] = NotApplicable[Count] = 0;

    /// <summary>Ends a row. False when its year is not that of its round.</summary>
    internal bool End(double year)
    {
        Count++;
        return !Layout.HasYears || TryNoteYear(Labels[Layout.Round!.Value][Count - 1], year);
    }
}
