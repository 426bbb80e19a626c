using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>Poverty in one area at one cut-off: how many, how deeply, and through what (ระดับและองค์ประกอบของความขัดสน).</summary>
public readonly struct CutoffFigures
{
    private readonly Tally _tally;
    private readonly int _group;
    private readonly int _cutoff;

    internal CutoffFigures(Tally tally, int group, int cutoff) => (_tally, _group, _cutoff) = (tally, group, cutoff);

    /// <summary>Population that is poor: c ≥ k.</summary>
    public double Poor => Cell(TallyLayout.Poor);

    /// <summary>H: share that is poor. Null when nobody is counted.</summary>
    public double? H => Figure.Share(Poor, Population);

    /// <summary>A: mean score of the poor. Null, not 0, when nobody is poor.</summary>
    public double? A => Figure.Share(ScoreOfPoor, Whole * Poor);

    /// <summary>M0 = H·A = Σ o c(k) / Σ o. Null when nobody is counted, 0 when nobody is poor.</summary>
    public double? M0 => Figure.Share(ScoreOfPoor, Whole * Population);

    /// <summary>H if all that is unknown were passed, over everybody.</summary>
    public double? HAtLeast => Figure.Share(Cell(TallyLayout.PoorAtLeast), BoundsPopulation);

    /// <summary>H if all that is unknown were failed, over everybody.</summary>
    public double? HAtMost => Figure.Share(Cell(TallyLayout.PoorAtMost), BoundsPopulation);

    /// <summary>M0 if all that is unknown were passed, over everybody.</summary>
    public double? M0AtLeast => Figure.Share(Score(TallyLayout.ScoreAtLeast), Whole * BoundsPopulation);

    /// <summary>M0 if all that is unknown were failed, over everybody.</summary>
    public double? M0AtMost => Figure.Share(Score(TallyLayout.ScoreAtMost), Whole * BoundsPopulation);

    /// <summary>Population that is poor and fails the indicator.</summary>
    public double CensoredCount(int bit) => _tally[_group, _tally.Layout.Censored(_cutoff) + GroupFigures.Place(_tally.Rule, bit)];

    /// <summary>h_j(k) = Σ o g_j poor / Σ o.</summary>
    public double? CensoredHeadcount(int bit) => Figure.Share(CensoredCount(bit), Population);

    /// <summary>w_j h_j(k): the part of M0 that comes through the indicator; these add up to M0.</summary>
    public double? Contribution(int bit) => Figure.Share(Part(bit), Whole * Population);

    /// <summary>φ_j = w_j h_j(k) / M0; these add up to 1. Null when M0 is 0 or undefined.</summary>
    public double? ContributionShare(int bit) => Figure.Share(Part(bit), ScoreOfPoor);

    /// <summary>The part of M0 that comes through a dimension.</summary>
    public double? DimensionContribution(int dimension) => Figure.Share(DimensionPart(dimension), Whole * Population);

    /// <summary>The share of M0 that comes through a dimension: the sum over its indicators.</summary>
    public double? DimensionContributionShare(int dimension) => Figure.Share(DimensionPart(dimension), ScoreOfPoor);

    /// <summary>M1: mean depth, the indicators' gaps in place of plain failures. Null where no gaps are given or nobody is counted.</summary>
    public double? M1 => Figure.Share(Gap(alpha: 1), Whole * GapPopulation);

    /// <summary>M2: mean squared depth, in which the poorest weigh most.</summary>
    public double? M2 => Figure.Share(Gap(alpha: 2), Whole * GapPopulation);

    internal (double Part, double Whole) Parts(FigureKind kind, int of) => kind switch
    {
        FigureKind.H => (Poor, Population),
        FigureKind.A => (ScoreOfPoor, Whole * Poor),
        FigureKind.M0 => (ScoreOfPoor, Whole * Population),
        FigureKind.CensoredHeadcount => (CensoredCount(of), Population),
        FigureKind.Contribution => (Part(of), Whole * Population),
        FigureKind.ContributionShare => (Part(of), ScoreOfPoor),
        FigureKind.DimensionContribution => (DimensionPart(of), Whole * Population),
        FigureKind.DimensionContributionShare => (DimensionPart(of), ScoreOfPoor),
        FigureKind.M1 => (Gap(alpha: 1), Whole * GapPopulation),
        FigureKind.M2 => (Gap(alpha: 2), Whole * GapPopulation),
        FigureKind.RawHeadcount => throw new ArgumentException("A raw headcount knows no cut-off."),
    };

    /// <summary>Σ o c(k) in units of 1/L.</summary>
    internal double ScoreOfPoor => Score(TallyLayout.ScoreOfPoor);

    private double Whole => _tally.Rule.Whole;
    private double Population => _tally[_group, TallyLayout.CountedPopulation];
    private double BoundsPopulation => _tally[_group, TallyLayout.BoundsPopulation];

    private double GapPopulation => _tally[_group, TallyLayout.GapPopulation];

    private double Gap(int alpha) => _tally.Layout.HasGaps ? _tally.Scores(_group)[_tally.Layout.Gap(_cutoff, alpha)] : 0;

    private double Cell(int cell) => _tally[_group, _tally.Layout.Cutoff(_cutoff) + cell];

    private double Score(int score) => _tally.Scores(_group)[_tally.Layout.Score(_cutoff) + score];

    private double Part(int bit) => _tally.Layout.HasParts
        ? _tally.Scores(_group)[_tally.Layout.Parts(_cutoff) + GroupFigures.Place(_tally.Rule, bit)]
        : _tally.Rule.WeightOf(bit) * CensoredCount(bit);

    private double DimensionPart(int dimension)
    {
        var sum = 0.0;
        for (var rest = _tally.Rule.DimensionMasks[dimension]; rest != 0; rest &= rest - 1) sum += Part(BitOperations.TrailingZeroCount(rest));
        return sum;
    }
}
