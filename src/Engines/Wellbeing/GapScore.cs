using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>Σ W_j γ_j and Σ W_j γ_j² of one person, γ_j being how far below the line of the indicator the person is.</summary>
internal readonly record struct GapScore(double Depth, double Squared)
{
    /// <summary>The depths of what the person fails, an indicator without a gap counting 1. Null when one of them is unknown and no policy says what it is.</summary>
    public static GapScore? Of(ScoringRule rule, Answers answers, ReadOnlySpan<double> gaps)
    {
        var isDeprived = rule.Spec.Unknown == UnknownPolicy.Deprived;
        var failed = (isDeprived ? answers.Failed | answers.Unknown(rule.Scored) : answers.Failed) & rule.Scored;
        var (depth, squared) = (0.0, 0.0);
        for (var i = 0; i < gaps.Length; i++)
        {
            var bit = rule.Spec.Gaps[i];
            if ((failed >> bit & 1) == 0) continue;
            failed &= ~(1UL << bit);
            var gap = (answers.Failed >> bit & 1) != 0 ? gaps[i] : double.NaN;
            if (double.IsNaN(gap))
            {
                if (rule.Spec.Unknown is UnknownPolicy.Exclude or UnknownPolicy.Reweight) return null;
                gap = isDeprived ? 1 : 0;
            }
            depth += rule.WeightOf(bit) * gap;
            squared += rule.WeightOf(bit) * gap * gap;
        }
        for (; failed != 0; failed &= failed - 1)
        {
            var weight = rule.WeightOf(BitOperations.TrailingZeroCount(failed));
            (depth, squared) = (depth + weight, squared + weight);
        }
        return new(depth, squared);
    }
}
