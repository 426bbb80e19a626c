using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>Adds rows one by one, in the plain way. Serves survey weights and weights that shift from person to person.</summary>
internal static class RowTally
{
    public static void Add(Tally tally, MeasureColumns columns)
    {
        for (var row = 0; row < columns.Rows; row++)
        {
            var group = columns.GroupOf(row);
            if (columns[row].IsContradictory) throw new ArgumentException("A row has two results for one indicator.");
            Add(tally, tally.Weights(group), tally.Scores(group), columns[row], columns.GapsOf(row), columns.Weights.IsEmpty ? 1 : columns.Weights[row]);
        }
    }

    private static void Add(Tally tally, Span<double> cells, Span<double> scores, Answers answers, ReadOnlySpan<double> gaps, double weight)
    {
        var rule = tally.Rule;
        var score = PersonScore.Of(rule, answers);
        var estimate = rule.Spec.Unknown == UnknownPolicy.Deprived ? answers.Failed | answers.Unknown(rule.Reported) : answers.Failed;

        cells[TallyLayout.Rows]++;
        cells[TallyLayout.Population] += weight;
        AddBits(rule, cells[tally.Layout.Column(IndicatorCell.Failed)..], answers.Failed, weight);
        AddBits(rule, cells[tally.Layout.Column(IndicatorCell.Unknown)..], answers.Unknown(rule.Reported), weight);
        AddBits(rule, cells[tally.Layout.Column(IndicatorCell.NotApplicable)..], answers.NotApplicable, weight);
        AddProfile(tally, cells, DimensionProfile.Of(rule, answers), weight);
        if (score.IsCounted)
        {
            cells[TallyLayout.Counted]++;
            cells[TallyLayout.CountedPopulation] += weight;
            AddBits(rule, cells[tally.Layout.Column(IndicatorCell.FailedOfCounted)..], estimate, weight);
        }
        if (score.BoundsOutOf > 0) cells[TallyLayout.BoundsPopulation] += weight;
        for (var k = 0; k < rule.Lines.Count; k++) AddCutoff(tally, cells, scores[tally.Layout.Score(k)..], k, score, estimate, weight);
        if (tally.Layout.HasGaps) AddGaps(tally, cells, scores, score, GapScore.Of(rule, answers, gaps), weight);
    }

    private static void AddProfile(Tally tally, Span<double> cells, DimensionProfile profile, double weight)
    {
        for (var d = 0; d < tally.Rule.DimensionMasks.Count; d++)
        {
            if ((profile.ShortIn >> d & 1) != 0) cells[TallyLayout.ShortIn(d)] += weight;
            if ((profile.UnclearIn >> d & 1) != 0) cells[tally.Layout.UnclearIn(d)] += weight;
        }
        if (profile.IsShortInAny) cells[TallyLayout.ShortInAny] += weight;
        if (profile.IsUnclearInAny) cells[TallyLayout.UnclearInAny] += weight;
    }

    private static void AddCutoff(Tally tally, Span<double> cells, Span<double> scores, int cutoff, PersonScore score, ulong estimate, double weight)
    {
        var rule = tally.Rule;
        var line = rule.Lines[cutoff];
        var block = cells[tally.Layout.Cutoff(cutoff)..];
        if (score.IsCounted && line.IsReached(score.Failed, score.OutOf))
        {
            var unit = rule.HasOwnWholes ? weight * rule.Whole / score.OutOf : weight;
            block[TallyLayout.Poor] += weight;
            scores[TallyLayout.ScoreOfPoor] += unit * score.Failed;
            AddBits(rule, cells[tally.Layout.Censored(cutoff)..], estimate, weight);
            if (tally.Layout.HasParts) AddParts(rule, scores[(tally.Layout.Parts(cutoff) - tally.Layout.Score(cutoff))..], estimate, unit);
        }
        if (score.BoundsOutOf == 0) return;
        var boundsUnit = rule.HasOwnWholes ? weight * rule.Whole / score.BoundsOutOf : weight;
        if (line.IsReached(score.Least, score.BoundsOutOf))
        {
            block[TallyLayout.PoorAtLeast] += weight;
            scores[TallyLayout.ScoreAtLeast] += boundsUnit * score.Least;
        }
        if (line.IsReached(score.Most, score.BoundsOutOf))
        {
            block[TallyLayout.PoorAtMost] += weight;
            scores[TallyLayout.ScoreAtMost] += boundsUnit * score.Most;
        }
    }

    private static void AddGaps(Tally tally, Span<double> cells, Span<double> scores, PersonScore score, GapScore? depth, double weight)
    {
        if (!score.IsCounted || depth is not { } known) return;
        cells[TallyLayout.GapPopulation] += weight;
        var unit = weight * tally.Rule.Whole / score.OutOf;
        for (var k = 0; k < tally.Rule.Lines.Count; k++)
        {
            if (!tally.Rule.Lines[k].IsReached(score.Failed, score.OutOf)) continue;
            scores[tally.Layout.Gap(k, alpha: 1)] += unit * known.Depth;
            scores[tally.Layout.Gap(k, alpha: 2)] += unit * known.Squared;
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
