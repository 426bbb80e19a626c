using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>Adds rows one by one, in the plain way. Serves survey weights and weights that shift from person to person.</summary>
internal static class RowTally
{
    public static void Add(Tally tally, MeasureColumns columns)
    {
        for (var row = 0; row < columns.Rows; row++)
        {
            var group = columns.Groups.IsEmpty ? 0 : columns.Groups[row];
            Add(tally, tally[group], columns[row], columns.Weights.IsEmpty ? 1 : columns.Weights[row]);
        }
    }

    private static void Add(Tally tally, Span<double> cells, Answers answers, double weight)
    {
        var rule = tally.Rule;
        var score = PersonScore.Of(rule, answers);
        var estimate = rule.Spec.Unknown == UnknownPolicy.Deprived ? answers.Failed | answers.Unknown(rule.Reported) : answers.Failed;

        cells[Tally.Rows]++;
        cells[Tally.Population] += weight;
        AddBits(rule, cells[tally.Column(IndicatorCell.Failed)..], answers.Failed, weight);
        AddBits(rule, cells[tally.Column(IndicatorCell.Passed)..], answers.Passed, weight);
        AddBits(rule, cells[tally.Column(IndicatorCell.NotApplicable)..], answers.NotApplicable, weight);
        AddProfile(tally, cells, DimensionProfile.Of(rule, answers), weight);
        if (score.IsCounted)
        {
            cells[Tally.Counted]++;
            cells[Tally.CountedPopulation] += weight;
            AddBits(rule, cells[tally.Column(IndicatorCell.FailedOfCounted)..], estimate, weight);
        }
        if (score.BoundsOutOf > 0) cells[Tally.BoundsPopulation] += weight;
        for (var k = 0; k < rule.Lines.Count; k++) AddCutoff(tally, cells, k, score, estimate, weight);
    }

    private static void AddProfile(Tally tally, Span<double> cells, DimensionProfile profile, double weight)
    {
        for (var d = 0; d < tally.Rule.DimensionMasks.Count; d++)
        {
            if ((profile.ShortIn >> d & 1) != 0) cells[Tally.ShortIn(d)] += weight;
            if ((profile.UnclearIn >> d & 1) != 0) cells[tally.UnclearIn(d)] += weight;
        }
        if (profile.IsShortInAny) cells[Tally.ShortInAny] += weight;
        if (profile.IsUnclearInAny) cells[Tally.UnclearInAny] += weight;
    }

    private static void AddCutoff(Tally tally, Span<double> cells, int cutoff, PersonScore score, ulong estimate, double weight)
    {
        var rule = tally.Rule;
        var line = rule.Lines[cutoff];
        var block = cells[tally.Cutoff(cutoff)..];
        if (score.IsCounted && line.IsReached(score.Failed, score.OutOf))
        {
            block[Tally.Poor] += weight;
            AddBits(rule, cells[tally.Censored(cutoff)..], estimate, weight);
            if (rule.HasOwnWholes) AddParts(rule, cells[tally.Parts(cutoff)..], estimate, weight * rule.Whole / score.OutOf);
        }
        if (score.BoundsOutOf == 0) return;
        var unit = rule.HasOwnWholes ? weight * rule.Whole / score.BoundsOutOf : weight;
        if (line.IsReached(score.Least, score.BoundsOutOf))
        {
            block[Tally.PoorAtLeast] += weight;
            block[Tally.ScoreAtLeast] += unit * score.Least;
        }
        if (line.IsReached(score.Most, score.BoundsOutOf))
        {
            block[Tally.PoorAtMost] += weight;
            block[Tally.ScoreAtMost] += unit * score.Most;
        }
    }

    private static void AddBits(ScoringRule rule, Span<double> column, ulong mask, double weight)
    {
        for (var rest = mask & rule.Reported; rest != 0; rest &= rest - 1) column[Place(rule, rest)] += weight;
    }

    private static void AddParts(ScoringRule rule, Span<double> column, ulong mask, double unit)
    {
        for (var rest = mask & rule.Scored; rest != 0; rest &= rest - 1)
            column[Place(rule, rest)] += unit * rule.WeightOf(BitOperations.TrailingZeroCount(rest));
    }

    /// <summary>Place among the reported indicators of the lowest bit of a mask.</summary>
    private static int Place(ScoringRule rule, ulong mask) => BitOperations.PopCount(rule.Reported & ((mask & (~mask + 1)) - 1));
}
