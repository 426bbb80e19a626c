namespace Hunsuan.Engines.Wellbeing.Table;

/// <summary>Which columns of a table are read, and what for (ผังคอลัมน์ของตาราง).</summary>
public sealed class UnitLayout
{
    /// <param name="columns">How many columns every row has.</param>
    /// <param name="uses">What they are for; a column may serve twice.</param>
    /// <param name="labels">How many kinds of labels there are.</param>
    /// <param name="mayBeBlank">Labels that may be empty, which is a group of its own.</param>
    public UnitLayout(int columns, IEnumerable<ColumnUse> uses, int labels = 0, IReadOnlySet<int>? mayBeBlank = null)
    {
        (Columns, Labels, MayBeBlank) = (columns, labels, mayBeBlank ?? new HashSet<int>());
        Uses = [.. uses.OrderBy(u => u.Column).ThenBy(u => u.Use)];
        Gaps = [.. Uses.Where(u => u.Use is CellUse.Gap).OrderBy(u => u.Place)];
        IsWeighted = Uses.Any(u => u.Use is CellUse.Weight);
        HasYears = Uses.Any(u => u.Use is CellUse.Year);
    }

    public int Columns { get; }
    public IReadOnlyList<ColumnUse> Uses { get; }
    public int Labels { get; }
    public IReadOnlySet<int> MayBeBlank { get; }
    public IReadOnlyList<ColumnUse> Gaps { get; }
    public bool IsWeighted { get; }
    public bool HasYears { get; }

    /// <summary>Which label is the round, whose year is noted; null without rounds.</summary>
    public int? Round { get; init; }

    /// <summary>False where columns are used in ways that only the careful reader knows.</summary>
    internal bool IsPlain => Gaps.Count == 0 && Uses.DistinctBy(u => u.Column).Count() == Uses.Count;
}
