namespace Hunsuan.Engines.Wellbeing;

/// <summary>The figures of every group and of the whole (ผลการวัด).</summary>
public sealed class MeasureResult
{
    private readonly Tally _tally;
    private readonly Tally _whole;

    internal MeasureResult(Tally tally)
    {
        _tally = tally;
        _whole = new(tally.Rule, 1, tally.IsWeighted);
        for (var group = 0; group < tally.Groups; group++) tally.AddTo(_whole, 0, group);
    }

    public ScoringRule Rule => _tally.Rule;

    public int GroupCount => _tally.Groups;

    /// <summary>All groups together.</summary>
    public GroupFigures Whole => new(_whole, 0);

    public GroupFigures this[int group]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(group);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(group, GroupCount);
            return new(_tally, group);
        }
    }

    /// <summary>v_l: the group's share of the population counted. Null when nobody is counted.</summary>
    public double? PopulationShare(int group) => Figure.Share(this[group].CountedPopulation, Whole.CountedPopulation);

    /// <summary>D_l = v_l M0_l / M0: the group's share of all poverty. Null when there is none.</summary>
    public double? ShareOfPoverty(int group, int cutoff) => Figure.Share(this[group].At(cutoff).ScoreOfPoor, Whole.At(cutoff).ScoreOfPoor);

    /// <summary>The same figures for larger areas, as sub-districts into provinces, without reading the rows again.</summary>
    /// <param name="parentOf">The larger area of each group.</param>
    /// <param name="parents">How many larger areas there are.</param>
    public MeasureResult RollUp(ReadOnlySpan<ushort> parentOf, int parents)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(parentOf.Length, GroupCount);
        var rolled = new Tally(Rule, parents, _tally.IsWeighted);
        for (var group = 0; group < GroupCount; group++) _tally.AddTo(rolled, parentOf[group], group);
        return new(rolled);
    }
}

internal static class Figure
{
    /// <summary>A share whose whole may be nobody: then it is undefined, not 0.</summary>
    public static double? Share(double part, double whole) => whole > 0 ? part / whole : null;
}
