namespace Hunsuan.Engines.Wellbeing;

/// <summary>The figures of one area or group (ตัวเลขของพื้นที่หนึ่ง). Shares run from 0 to 1 and are null where undefined.</summary>
public readonly struct GroupFigures
{
    private readonly Tally _tally;
    private readonly int _group;

    internal GroupFigures(Tally tally, int group) => (_tally, _group) = (tally, group);

    /// <summary>Rows, the ones left out included.</summary>
    public long Rows => (long)_tally[_group, TallyLayout.Rows];

    /// <summary>Σ of survey weights over all rows; rows where there are none.</summary>
    public double Population => _tally[_group, TallyLayout.Population];

    /// <summary>n: rows that are counted in H, A and M0.</summary>
    public long Counted => (long)_tally[_group, TallyLayout.Counted];

    /// <summary>Population behind <see cref="Counted"/>: the denominator of H, M0 and the headcounts.</summary>
    public double CountedPopulation => _tally[_group, TallyLayout.CountedPopulation];

    /// <summary>Persons short in at least one dimension for certain, those with unknown answers elsewhere included.</summary>
    public double ShortInAny => _tally[_group, TallyLayout.ShortInAny];

    /// <summary>Persons short in none for certain, but perhaps in one.</summary>
    public double UnclearInAny => _tally[_group, TallyLayout.UnclearInAny];

    /// <summary>Persons short in a dimension for certain.</summary>
    public double ShortIn(int dimension) => _tally[_group, TallyLayout.ShortIn(Dimension(dimension))];

    /// <summary>Persons of whom it cannot be told whether they are short in a dimension.</summary>
    public double UnclearIn(int dimension) => _tally[_group, _tally.Layout.UnclearIn(Dimension(dimension))];

    /// <summary>The figures of the indicator at a bit of the masks.</summary>
    public IndicatorFigures Indicator(int bit)
    {
        var place = Place(_tally.Rule, bit);
        return new(Population, CountedPopulation,
            Of(IndicatorCell.Failed, place),
            Of(IndicatorCell.Unknown, place),
            Of(IndicatorCell.NotApplicable, place),
            Of(IndicatorCell.FailedOfCounted, place));
    }

    /// <summary>One figure by its name. Null where it is undefined.</summary>
    public double? this[MeasureFigure figure] => Parts(figure) is var (part, whole) ? Figure.Share(part, whole) : null;

    /// <summary>What the figure would be over everybody if all that is unknown were passed, and if it were failed. Given of H, M0 and raw headcounts.</summary>
    public (double? Low, double? High) Bounds(MeasureFigure figure)
    {
        var everybody = _tally[_group, TallyLayout.BoundsPopulation];
        return figure.Kind switch
        {
            FigureKind.H => (At(figure.Cutoff).HAtLeast, At(figure.Cutoff).HAtMost),
            FigureKind.M0 => (At(figure.Cutoff).M0AtLeast, At(figure.Cutoff).M0AtMost),
            FigureKind.RawHeadcount when Indicator(figure.Of) is var own => (Figure.Share(own.Failed, everybody), Figure.Share(own.Failed + own.Unknown, everybody)),
            FigureKind.RawHeadcount or FigureKind.A or FigureKind.CensoredHeadcount or FigureKind.Contribution or FigureKind.ContributionShare
                or FigureKind.DimensionContribution or FigureKind.DimensionContributionShare or FigureKind.M1 or FigureKind.M2 => (null, null),
        };
    }

    /// <summary>Every figure is a part of a whole; errors of samples come from both.</summary>
    internal (double Part, double Whole) Parts(MeasureFigure figure) => figure.Kind is FigureKind.RawHeadcount
        ? (Of(IndicatorCell.FailedOfCounted, Place(_tally.Rule, figure.Of)), CountedPopulation)
        : At(figure.Cutoff).Parts(figure.Kind, figure.Of);

    /// <summary>The figures at one cut-off, by its place in <see cref="MeasureSpec.Cutoffs"/>.</summary>
    public CutoffFigures At(int cutoff)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cutoff);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cutoff, _tally.Rule.Lines.Count);
        return new(_tally, _group, cutoff);
    }

    internal static int Place(ScoringRule rule, int bit) => (uint)bit < 64 && (rule.Reported >> bit & 1) != 0
        ? System.Numerics.BitOperations.PopCount(rule.Reported & ((1UL << bit) - 1))
        : throw new ArgumentOutOfRangeException(nameof(bit), bit, "No indicator of this measure has this bit.");

    private double Of(IndicatorCell cell, int place) => _tally[_group, _tally.Layout.Column(cell) + place];

    private int Dimension(int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dimension);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(dimension, _tally.Rule.DimensionMasks.Count);
        return dimension;
    }
}

/// <summary>How one indicator turned out in an area (ผลของตัวชี้วัด). Numbers are persons, or survey weights where given.</summary>
/// <param name="Population">Everybody.</param>
/// <param name="CountedPopulation">Those counted in H and M0.</param>
/// <param name="Failed">Known to fail.</param>
/// <param name="Unknown">Whose answer is unknown although it concerns them.</param>
/// <param name="NotApplicable">Whom it does not concern.</param>
/// <param name="FailedOfCounted">Failing among those counted, under the policy for unknown answers.</param>
public readonly record struct IndicatorFigures(
    double Population, double CountedPopulation, double Failed, double Unknown, double NotApplicable, double FailedOfCounted)
{
    /// <summary>Whom it concerns, unknown answers included.</summary>
    public double Applicable => Population - NotApplicable;

    /// <summary>Whose answer is known: the "surveyed" of published survey results.</summary>
    public double Known => Applicable - Unknown;

    /// <summary>Known to pass.</summary>
    public double Passed => Known - Failed;

    /// <summary>Share of the known answers that fail. Null when none is known.</summary>
    public double? FailedShare => Figure.Share(Failed, Known);

    /// <summary>h_j = Σ o g_j / Σ o over those counted. Null when nobody is counted.</summary>
    public double? RawHeadcount => Figure.Share(FailedOfCounted, CountedPopulation);
}
