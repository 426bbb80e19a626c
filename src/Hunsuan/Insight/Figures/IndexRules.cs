using System.Collections.Concurrent;
using System.Numerics;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Robustness;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Figures;

/// <summary>All ways in which the page of the measure looks at an edition (วิธีวัดทั้งหมดของหน้าดัชนี), under one policy for unknown answers.</summary>
/// <remarks>More cut-offs to choose from and to try; each dimension counted as if it were one more indicator; other weights.</remarks>
public sealed class IndexRules
{
    private static readonly ConcurrentDictionary<Edition, IndexRules[]> Made = new(ReferenceEqualityComparer.Instance);

    private IndexRules(Edition edition, UnknownPolicy unknown)
    {
        var spec = EditionMeasure.SpecOf(edition) with { Unknown = unknown };
        OwnCutoffs = spec.Cutoffs.Count;
        Fraction[] cutoffs = [.. spec.Cutoffs.Concat(Enumerable.Range(1, 10).Select(i => new Fraction(i, 20))).Distinct()];
        DimensionBits = FreeBits(edition);
        Rule = (spec with { Cutoffs = cutoffs, AlsoCounted = [.. spec.AlsoCounted, .. DimensionBits] }).Compile();
        Others = [.. WeightGrid.Of(spec with { Cutoffs = cutoffs, AlsoCounted = [] }).Select(w => (w.Stressed, w.Spec.Compile()))];
    }

    public ScoringRule Rule { get; }

    /// <summary>The edition's own cut-offs come first.</summary>
    public int OwnCutoffs { get; }

    /// <summary>Where it is counted who is short in each dimension; empty where the edition's indicators leave no room.</summary>
    public IReadOnlyList<int> DimensionBits { get; }

    /// <summary>The same cut-offs with other weights, and the dimension that has half of all; null where all indicators weigh alike.</summary>
    public IReadOnlyList<(int? Stressed, ScoringRule Rule)> Others { get; }

    public static IndexRules Of(Edition edition, UnknownPolicy unknown) =>
        Made.GetOrAdd(edition, e => [.. Enum.GetValues<UnknownPolicy>().Select(policy => new IndexRules(e, policy))])[(int)unknown];

    /// <summary>The answers with each dimension told as one more: failed where short, unknown where it can't be told.</summary>
    public Answers WithDimensions(Answers answers)
    {
        if (DimensionBits.Count == 0) return answers;
        var standing = DimensionProfile.Of(Rule, answers);
        var (failed, passed) = (answers.Failed, answers.Passed);
        for (var d = 0; d < DimensionBits.Count; d++)
        {
            if (standing[d] is not { } isShort) continue;
            if (isShort) failed |= 1UL << DimensionBits[d];
            else passed |= 1UL << DimensionBits[d];
        }
        return answers with { Failed = failed, Passed = passed };
    }

    private static IReadOnlyList<int> FreeBits(Edition edition)
    {
        var free = ~(edition.PersonMask | edition.HouseholdMask);
        return BitOperations.PopCount(free) < edition.Dimensions.Count ? []
            : [.. Enumerable.Range(0, 64).Reverse().Where(bit => (free >> bit & 1) != 0).Take(edition.Dimensions.Count)];
    }
}
