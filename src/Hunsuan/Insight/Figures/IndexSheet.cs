using Hunsuan.Engines.Wellbeing;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Figures;

/// <summary>An area and its parts measured in all ways that the page of the measure offers (ผลการวัดอย่างละเอียด).</summary>
public sealed record IndexSheet
{
    public required Edition Edition { get; init; }
    public required IndexRules Rules { get; init; }

    /// <summary>People whose latest measurement is by another edition, or whose edition is not known here.</summary>
    public required int ByOtherEditions { get; init; }

    public required GroupFigures Whole { get; init; }

    /// <summary>The parts by <see cref="GroupOf"/>; the last group is whatever lies outside the area.</summary>
    public required MeasureResult Result { get; init; }

    public required IReadOnlyDictionary<string, int> GroupOf { get; init; }

    /// <summary>M0 by part and cut-off, for each of <see cref="IndexRules.Others"/>.</summary>
    public required IReadOnlyList<OtherScores> Others { get; init; }

    public GroupFigures? Of(string part) => GroupOf.TryGetValue(part, out var group) ? Result[group] : null;

    /// <summary>M0 of a part with other weights.</summary>
    public double? Other(int weights, string part, int cutoff) => GroupOf.TryGetValue(part, out var group) ? Others[weights].M0(group, cutoff) : null;
}

/// <summary>What the poor of each area score with other weights (คะแนนตามน้ำหนักอื่น): all that M0 needs, and far less than all figures.</summary>
public sealed class OtherScores
{
    private readonly double[] _scores, _counted;
    private readonly int _cutoffs;

    private OtherScores(int groups, int cutoffs) => (_scores, _counted, _cutoffs) = (new double[groups * cutoffs], new double[groups], cutoffs);

    public static OtherScores Of(MeasureResult result)
    {
        var (rule, scores) = (result.Rule, new OtherScores(result.GroupCount, result.Rule.Spec.Cutoffs.Count));
        for (var group = 0; group < result.GroupCount; group++)
        {
            scores._counted[group] = result[group].CountedPopulation;
            for (var k = 0; k < scores._cutoffs; k++)
            {
                // A whole number of units of 1/L again, so that equal areas stay equal when they are added up.
                var score = (result[group].At(k).M0 ?? 0) * result[group].CountedPopulation * rule.Whole;
                scores._scores[group * scores._cutoffs + k] = (rule.IsInexact ? score : Math.Round(score)) / rule.Whole;
            }
        }
        return scores;
    }

    public OtherScores RollUp(ReadOnlySpan<ushort> parentOf, int parents)
    {
        var rolled = new OtherScores(parents, _cutoffs);
        for (var group = 0; group < parentOf.Length; group++)
        {
            rolled._counted[parentOf[group]] += _counted[group];
            for (var k = 0; k < _cutoffs; k++) rolled._scores[parentOf[group] * _cutoffs + k] += _scores[group * _cutoffs + k];
        }
        return rolled;
    }

    public double? M0(int group, int cutoff) => _counted[group] > 0 ? _scores[group * _cutoffs + cutoff] / _counted[group] : null;
}
