using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>In which dimensions a person or household falls short, and in which that cannot be told (ขัดสนรายมิติ).</summary>
/// <param name="ShortIn">Bit d is set when dimension d falls short, whatever the unknown answers may be.</param>
/// <param name="UnclearIn">Bit d is set when it would depend on unknown answers. Never set together with <paramref name="ShortIn"/>.</param>
public readonly record struct DimensionProfile(ushort ShortIn, ushort UnclearIn)
{
    public const int MostDimensions = 16;

    /// <summary>True when short in at least one dimension: the first half of TPMAP's rule for a targeted person.</summary>
    public bool IsShortInAny => ShortIn != 0;

    /// <summary>True when short in none for certain, but perhaps in one.</summary>
    public bool IsUnclearInAny => ShortIn == 0 && UnclearIn != 0;

    /// <summary>How many dimensions fall short for certain.</summary>
    public int ShortCount => BitOperations.PopCount(ShortIn);

    /// <summary>Short, not short, or null when it cannot be told.</summary>
    public bool? this[int dimension] =>
        (ShortIn >> dimension & 1) != 0 ? true : (UnclearIn >> dimension & 1) != 0 ? null : false;

    /// <summary>Tells the dimensions of one set of results apart. The household's results are joined to a person's before.</summary>
    /// <remarks>Needed failures: 1, or ⌈share·n⌉. n are all indicators of the dimension, or those that concern the person under
    /// <see cref="NotApplicablePolicy.Reweight"/>. A dimension that does not concern a person at all never falls short.</remarks>
    public static DimensionProfile Of(ScoringRule rule, Answers answers)
    {
        var (isShort, unclear) = (0, 0);
        for (var d = 0; d < rule.DimensionMasks.Count; d++)
        {
            var mask = rule.DimensionMasks[d];
            var needed = rule.FailuresForShort[d];
            if (rule.Spec.NotApplicable == NotApplicablePolicy.Reweight)
                needed = rule.FailuresNeeded(BitOperations.PopCount(mask & ~answers.NotApplicable));

            var failed = BitOperations.PopCount(answers.Failed & mask);
            if (failed >= needed) isShort |= 1 << d;
            else if (failed + BitOperations.PopCount(answers.Unknown(mask)) >= needed) unclear |= 1 << d;
        }
        return new((ushort)isShort, (ushort)unclear);
    }
}
