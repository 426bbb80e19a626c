using System.Collections.Concurrent;
using System.Numerics;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>Turns an edition's dimensions and policy into the engine's rule, once for each edition (เกณฑ์การวัดของฉบับ).</summary>
public static class EditionMeasure
{
    private static readonly ConcurrentDictionary<Edition, ScoringRule> Rules = new(ReferenceEqualityComparer.Instance);

    public static ScoringRule RuleOf(Edition edition) => Rules.GetOrAdd(edition, e => SpecOf(e).Compile());

    /// <summary>Differs where two editions, or two versions of one, could say otherwise in which dimensions somebody falls short.</summary>
    public static long FingerprintOf(Edition edition) => edition.Dimensions
        .Aggregate(new Fingerprint(), (print, d) => print.Add((long)edition.DimensionMask(d)))
        .Add((int)edition.Policy.DimensionRule.Value).Add((int)edition.Policy.NotApplicable.Value).Value;

    public static MeasureSpec SpecOf(Edition edition)
    {
        var dimensions = edition.Dimensions
            .Select(d => MeasureDimension.Of(d.Name.English, [.. Bits(edition.DimensionMask(d))]))
            .ToList();
        var weighed = edition.Dimensions.Aggregate(0UL, (mask, d) => mask | edition.DimensionMask(d));
        return new MeasureSpec
        {
            Dimensions = dimensions,
            AlsoCounted = [.. Bits((edition.PersonMask | edition.HouseholdMask) & ~weighed)],
            Cutoffs = [.. edition.Policy.CutOffs.Select(c => new Fraction(c.Numerator, c.Denominator))],
            ShareForShort = edition.Policy.DimensionRule.Value switch
            {
                EditionDimensionRule.Any => null,
                EditionDimensionRule.All => new Fraction(1, 1),
            },
            Unknown = edition.Policy.Unknown.Value switch
            {
                EditionUnknownRule.Exclude => UnknownPolicy.Exclude,
                EditionUnknownRule.NotDeprived => UnknownPolicy.NotDeprived,
                EditionUnknownRule.Deprived => UnknownPolicy.Deprived,
                EditionUnknownRule.Reweight => UnknownPolicy.Reweight,
            },
            NotApplicable = edition.Policy.NotApplicable.Value switch
            {
                EditionNotApplicableRule.NotDeprived => NotApplicablePolicy.NotDeprived,
                EditionNotApplicableRule.Reweight => NotApplicablePolicy.Reweight,
            },
        };
    }

    private static IEnumerable<int> Bits(ulong mask)
    {
        for (; mask != 0; mask &= mask - 1) yield return BitOperations.TrailingZeroCount(mask);
    }
}
