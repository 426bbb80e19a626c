namespace Hunsuan.Engines.Wellbeing;

/// <summary>Where each number of a group stands in its row of cells.</summary>
/// <remarks>Cells count persons or survey weights; scores are sums in units of 1/L.</remarks>
internal sealed class TallyLayout
{
    public const int Rows = 0, Population = 1, Counted = 2, CountedPopulation = 3, BoundsPopulation = 4, ShortInAny = 5, UnclearInAny = 6,
        GapPopulation = 7;
    private const int Fixed = 8;

    public const int Poor = 0, PoorAtLeast = 1, PoorAtMost = 2;
    private const int FixedOfCutoff = 3;

    public const int ScoreOfPoor = 0, ScoreAtLeast = 1, ScoreAtMost = 2;
    private const int FixedScores = 3;
    private const int ScoresOfGaps = 2;

    private readonly int _bits;
    private readonly int _dimensions;
    private readonly int _scoresOfCutoff;

    public TallyLayout(ScoringRule rule)
    {
        _bits = rule.Bits.Count;
        _dimensions = rule.DimensionMasks.Count;
        HasParts = rule.HasOwnWholes;
        HasGaps = rule.Spec.Gaps.Count > 0;
        _scoresOfCutoff = FixedScores + (HasGaps ? ScoresOfGaps : 0) + (HasParts ? _bits : 0);
        Cells = Cutoff(rule.Lines.Count);
        Scores = Score(rule.Lines.Count);
    }

    public int Cells { get; }
    public int Scores { get; }

    /// <summary>Where weights shift from person to person, the part of M0 of each indicator cannot be told from its count.</summary>
    public bool HasParts { get; }

    /// <summary>Whether depths are summed beside failures.</summary>
    public bool HasGaps { get; }

    public static int ShortIn(int dimension) => Fixed + dimension;
    public int UnclearIn(int dimension) => Fixed + _dimensions + dimension;

    /// <summary>First of the cells of all reported indicators, in the order of <see cref="ScoringRule.Bits"/>.</summary>
    public int Column(IndicatorCell cell) => Fixed + 2 * _dimensions + (int)cell * _bits;

    /// <summary>First cell of a cut-off: the poor, at the estimate and at both bounds.</summary>
    public int Cutoff(int cutoff) => Fixed + 2 * _dimensions + 4 * _bits + cutoff * (FixedOfCutoff + _bits);

    /// <summary>First of the censored headcounts: those who are poor and fail the indicator.</summary>
    public int Censored(int cutoff) => Cutoff(cutoff) + FixedOfCutoff;

    /// <summary>First score of a cut-off: of the poor, at the estimate and at both bounds.</summary>
    public int Score(int cutoff) => cutoff * _scoresOfCutoff;

    /// <summary>Sum of depths of the poor, to the power of <paramref name="alpha"/> 1 or 2, where <see cref="HasGaps"/>.</summary>
    public int Gap(int cutoff, int alpha) => Score(cutoff) + FixedScores + alpha - 1;

    /// <summary>First of the parts of M0 by indicator, where <see cref="HasParts"/>.</summary>
    public int Parts(int cutoff) => Score(cutoff) + FixedScores + (HasGaps ? ScoresOfGaps : 0);
}

/// <summary>What is counted of each indicator.</summary>
internal enum IndicatorCell
{
    Failed = 0,
    Unknown = 1,
    NotApplicable = 2,

    /// <summary>Failed among those who are counted, under the policy for unknown answers.</summary>
    FailedOfCounted = 3,
}
