namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>A rule as the lanes use it: indicators of equal weight together, dimensions, tables.</summary>
internal sealed class ScoreTerms
{
    public const int UnclearFrom = 16, ShortInAny = 32, UnclearInAny = 33;

    public ScoreTerms(ScoringRule rule)
    {
        Weights = [.. Enumerable.Range(0, 64).Where(bit => rule.WeightOf(bit) > 0).GroupBy(rule.WeightOf,
            (weight, bits) => new Term(bits.Aggregate(0UL, (mask, bit) => mask | 1UL << bit), (ulong)weight))];
        Dimensions = [.. rule.DimensionMasks.Zip(rule.FailuresForShort, (mask, needed) => new Term(mask, (ulong)needed))];
        IsAnyEnough = rule.FailuresForShort.All(needed => needed == 1);
        Nibbles = new(rule);
        Scored = rule.Scored;
        Reported = rule.Reported;
        Unknown = rule.Spec.Unknown;
    }

    /// <summary>Bits of equal weight, and that weight.</summary>
    public Term[] Weights { get; }

    /// <summary>Bits of a dimension, and how many failures make it short.</summary>
    public Term[] Dimensions { get; }

    /// <summary>True when one failed indicator makes any dimension short.</summary>
    public bool IsAnyEnough { get; }

    public NibbleTables Nibbles { get; }

    public ulong Scored { get; }
    public ulong Reported { get; }
    public UnknownPolicy Unknown { get; }

    public readonly record struct Term(ulong Mask, ulong Number);
}
