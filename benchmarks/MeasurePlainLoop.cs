using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Benchmarks;

/// <summary>The same counts as anyone would write them first: for each person, for each question.</summary>
internal sealed class MeasurePlainLoop(ScoringRule rule, int groups)
{
    public const int Failed = 0, Passed = 1, NotApplicable = 2, FailedOfCounted = 3, Censored = 4;

    public long[] Rows { get; } = new long[groups];
    public long[] Counted { get; } = new long[groups];
    public long[] Poor { get; } = new long[groups];
    public long[] PoorAtLeast { get; } = new long[groups];
    public long[] PoorAtMost { get; } = new long[groups];
    public long[] ScoreAtLeast { get; } = new long[groups];
    public long[] ScoreAtMost { get; } = new long[groups];
    public long[] ShortInAny { get; } = new long[groups];
    public long[] UnclearInAny { get; } = new long[groups];
    public long[,] ShortIn { get; } = new long[groups, rule.DimensionMasks.Count];
    public long[,] UnclearIn { get; } = new long[groups, rule.DimensionMasks.Count];
    public long[,,] Indicators { get; } = new long[groups, 64, 5];

    private readonly int[] _weights = [.. Enumerable.Range(0, 64).Select(rule.WeightOf)];
    private readonly int[] _bits = [.. rule.Bits];
    private readonly int _line = (int)rule.Spec.Cutoffs[0].CeilingOf(rule.Whole);

    public void Run(MeasurePopulation people)
    {
        for (var row = 0; row < people.Failed.Length; row++)
            Add(people.Groups[row], people.Failed[row], people.Passed[row], people.NotApplicable[row]);
    }

    private void Add(int group, ulong failed, ulong passed, ulong notApplicable)
    {
        var (least, most, isKnown) = (0, 0, true);
        foreach (var j in _bits)
        {
            var isFailed = (failed >> j & 1) != 0;
            var isUnknown = ((failed | passed | notApplicable) >> j & 1) == 0;
            if (isFailed) least += _weights[j];
            if (isFailed || isUnknown) most += _weights[j];
            if (isUnknown && _weights[j] > 0) isKnown = false;
        }
        var isPoor = isKnown && least >= _line;
        Rows[group]++;
        if (isKnown) Counted[group]++;
        if (isPoor) Poor[group]++;
        if (least >= _line) { PoorAtLeast[group]++; ScoreAtLeast[group] += least; }
        if (most >= _line) { PoorAtMost[group]++; ScoreAtMost[group] += most; }
        foreach (var j in _bits)
        {
            if ((passed >> j & 1) != 0) Indicators[group, j, Passed]++;
            if ((notApplicable >> j & 1) != 0) Indicators[group, j, NotApplicable]++;
            if ((failed >> j & 1) == 0) continue;
            Indicators[group, j, Failed]++;
            if (isKnown) Indicators[group, j, FailedOfCounted]++;
            if (isPoor) Indicators[group, j, Censored]++;
        }
        AddDimensions(group, failed, ~(failed | passed | notApplicable));
    }

    private void AddDimensions(int group, ulong failed, ulong unknown)
    {
        var (isShort, isUnclear) = (false, false);
        for (var d = 0; d < ShortIn.GetLength(1); d++)
        {
            if ((failed & rule.DimensionMasks[d]) != 0) { ShortIn[group, d]++; isShort = true; }
            else if ((unknown & rule.DimensionMasks[d]) != 0) { UnclearIn[group, d]++; isUnclear = true; }
        }
        if (isShort) ShortInAny[group]++;
        else if (isUnclear) UnclearInAny[group]++;
    }

    /// <summary>Compares every count with the engine's.</summary>
    public bool Agrees(MeasureResult result) => Enumerable.Range(0, groups).All(g => Agrees(result[g], result[g].At(0), g));

    private bool Agrees(GroupFigures found, CutoffFigures at, int g) =>
        found.Rows == Rows[g] && found.Counted == Counted[g] && at.Poor == Poor[g]
        && found.ShortInAny == ShortInAny[g] && found.UnclearInAny == UnclearInAny[g]
        && Enumerable.Range(0, ShortIn.GetLength(1)).All(d => found.ShortIn(d) == ShortIn[g, d] && found.UnclearIn(d) == UnclearIn[g, d])
        && at.HAtLeast == Ratio(PoorAtLeast[g], Rows[g]) && at.HAtMost == Ratio(PoorAtMost[g], Rows[g])
        && at.M0AtLeast == Ratio(ScoreAtLeast[g], rule.Whole * Rows[g]) && at.M0AtMost == Ratio(ScoreAtMost[g], rule.Whole * Rows[g])
        && at.M0 == Ratio(_bits.Sum(j => _weights[j] * Indicators[g, j, Censored]), rule.Whole * Counted[g])
        && _bits.All(j => Agrees(found.Indicator(j), at, g, j));

    private bool Agrees(IndicatorFigures found, CutoffFigures at, int g, int j) =>
        found.Failed == Indicators[g, j, Failed] && found.Passed == Indicators[g, j, Passed]
        && found.NotApplicable == Indicators[g, j, NotApplicable] && found.FailedOfCounted == Indicators[g, j, FailedOfCounted]
        && at.CensoredCount(j) == Indicators[g, j, Censored];

    private static double? Ratio(long part, long whole) => whole > 0 ? (double)part / whole : null;
}
