namespace Hunsuan.Engines.Wellbeing;

/// <summary>Poverty in one area at one cut-off: how many, how deeply, and through what (ระดับและองค์ประกอบของความขัดสน).</summary>
public readonly struct CutoffFigures
{
    private readonly Tally _tally;
    private readonly int _group;
    private readonly int _cutoff;

    internal CutoffFigures(Tally tally, int group, int cutoff) => (_tally, _group, _cutoff) = (tally, group, cutoff);

    /// <summary>Population that is poor: c ≥ k.</summary>
    public double Poor => Block[Tally.Poor];

    /// <summary>H: share that is poor. Null when nobody is counted.</summary>
    public double? H => Figure.Share(Poor, Population);

    /// <summary>A: mean score of the poor. Null, not 0, when nobody is poor.</summary>
    public double? A => Figure.Share(Deprivation, Whole * Poor);

    /// <summary>M0 = H·A = Σ o c(k) / Σ o. Null when nobody is counted, 0 when nobody is poor.</summary>
    public double? M0 => Figure.Share(Deprivation, Whole * Population);

    /// <summary>H if all that is unknown were passed, over everybody.</summary>
    public double? HAtLeast => Figure.Share(Block[Tally.PoorAtLeast], BoundsPopulation);

    /// <summary>H if all that is unknown were failed, over everybody.</summary>
    public double? HAtMost => Figure.Share(Block[Tally.PoorAtMost], BoundsPopulation);

    /// <summary>M0 if all that is unknown were passed, over everybody.</summary>
    public double? M0AtLeast => Figure.Share(Block[Tally.ScoreAtLeast], Whole * BoundsPopulation);

    /// <summary>M0 if all that is unknown were failed, over everybody.</summary>
    public double? M0AtMost => Figure.Share(Block[Tally.ScoreAtMost], Whole * BoundsPopulation);

    /// <summary>Population that is poor and fails the indicator.</summary>
    public double CensoredCount(int bit) => Cells[_tally.Censored(_cutoff) + GroupFigures.Place(_tally.Rule, bit)];

    /// <summary>h_j(k) = Σ o g_j poor / Σ o.</summary>
    public double? CensoredHeadcount(int bit) => Figure.Share(CensoredCount(bit), Population);

    /// <summary>w_j h_j(k): the part of M0 that comes through the indicator; these add up to M0.</summary>
    public double? Contribution(int bit) => Figure.Share(Part(bit), Whole * Population);

    /// <summary>φ_j = w_j h_j(k) / M0; these add up to 1. Null when M0 is 0 or undefined.</summary>
    public double? ContributionShare(int bit) => Figure.Share(Part(bit), Deprivation);

    /// <summary>The part of M0 that comes through a dimension.</summary>
    public double? DimensionContribution(int dimension) => Figure.Share(DimensionPart(dimension), Whole * Population);

    /// <summary>The share of M0 that comes through a dimension: the sum over its indicators.</summary>
    public double? DimensionContributionShare(int dimension) => Figure.Share(DimensionPart(dimension), Deprivation);

    /// <summary>Σ o c(k) in units of 1/L.</summary>
    internal double Deprivation => PartOf(_tally.Rule.Scored);

    private ReadOnlySpan<double> Cells => _tally[_group];
    private ReadOnlySpan<double> Block => Cells[_tally.Cutoff(_cutoff)..];
    private double Whole => _tally.Rule.Whole;
    private double Population => Cells[Tally.CountedPopulation];
    private double BoundsPopulation => Cells[Tally.BoundsPopulation];

    private double DimensionPart(int dimension) => PartOf(_tally.Rule.DimensionMasks[dimension]);

    private double PartOf(ulong mask)
    {
        var sum = 0.0;
        for (var rest = mask; rest != 0; rest &= rest - 1) sum += Part(System.Numerics.BitOperations.TrailingZeroCount(rest));
        return sum;
    }

    private double Part(int bit)
    {
        var place = GroupFigures.Place(_tally.Rule, bit);
        return _tally.Rule.HasOwnWholes
            ? Cells[_tally.Parts(_cutoff) + place]
            : _tally.Rule.WeightOf(bit) * Cells[_tally.Censored(_cutoff) + place];
    }
}
