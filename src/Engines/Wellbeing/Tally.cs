namespace Hunsuan.Engines.Wellbeing;

/// <summary>Sums of every group, one row of cells each. Without survey weights each cell is a whole number, exact below 2⁵³.</summary>
/// <remarks>Cells: the fixed ones, two for each dimension, four for each reported indicator, and a block for each cut-off.</remarks>
internal sealed class Tally
{
    public const int Rows = 0, Population = 1, Counted = 2, CountedPopulation = 3, BoundsPopulation = 4, ShortInAny = 5, UnclearInAny = 6;
    private const int Fixed = 7;

    public const int Poor = 0, PoorAtLeast = 1, PoorAtMost = 2, ScoreAtLeast = 3, ScoreAtMost = 4;
    private const int FixedOfCutoff = 5;

    private readonly int _bits;
    private readonly int _dimensions;
    private readonly double[] _cells;

    public Tally(ScoringRule rule, int groups)
    {
        Rule = rule;
        Groups = groups;
        _bits = rule.Bits.Count;
        _dimensions = rule.DimensionMasks.Count;
        CutoffWidth = FixedOfCutoff + (rule.HasOwnWholes ? 2 : 1) * _bits;
        Width = FirstCutoff + CutoffWidth * rule.Lines.Count;
        _cells = new double[(long)Width * groups];
    }

    public ScoringRule Rule { get; }
    public int Groups { get; }
    public int Width { get; }
    private int CutoffWidth { get; }
    private int FirstCutoff => Fixed + 2 * _dimensions + 4 * _bits;

    public Span<double> this[int group] => _cells.AsSpan(group * Width, Width);

    public static int ShortIn(int dimension) => Fixed + dimension;
    public int UnclearIn(int dimension) => Fixed + _dimensions + dimension;

    /// <summary>First of the cells of all reported indicators, in the order of <see cref="ScoringRule.Bits"/>.</summary>
    public int Column(IndicatorCell cell) => Fixed + 2 * _dimensions + (int)cell * _bits;

    public int Cutoff(int cutoff) => FirstCutoff + cutoff * CutoffWidth;

    /// <summary>First of the censored headcounts: population that is poor and fails the indicator.</summary>
    public int Censored(int cutoff) => Cutoff(cutoff) + FixedOfCutoff;

    /// <summary>First of the parts of M0 in units of 1/L, kept only where persons have their own wholes.</summary>
    public int Parts(int cutoff) => Censored(cutoff) + _bits;

    public void AddTo(Span<double> sums, int group)
    {
        var cells = this[group];
        for (var i = 0; i < cells.Length; i++) sums[i] += cells[i];
    }
}

/// <summary>What is counted of each indicator.</summary>
internal enum IndicatorCell
{
    Failed = 0,
    Passed = 1,
    NotApplicable = 2,

    /// <summary>Failed among those who are counted, under the policy for unknown answers.</summary>
    FailedOfCounted = 3,
}
