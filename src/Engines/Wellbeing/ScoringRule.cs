using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

/// <summary>A specification in whole numbers: weights that add up to <see cref="Whole"/>, lines to reach, masks to test (กฎการให้คะแนน).</summary>
/// <remarks>
/// L is the common denominator of the weights (D·lcm(n₁…n_D) when they are nested and equal), W_j = w_j·L, K = ⌈k·L⌉;
/// a person is poor when Σ W_j g_j ≥ K. Floating sums fail at "deprived in exactly one whole dimension": 8 × 0.025 is below 0.2.
/// </remarks>
public sealed class ScoringRule
{
    /// <summary>The largest L: 90 million persons times L stay exact in a double.</summary>
    public const long LargestWhole = 100_000_000;

    private readonly int[] _weights = new int[64];
    private readonly int[] _bits;

    internal ScoringRule(MeasureSpec spec)
    {
        Spec = spec;
        var weights = IndicatorWeights.Of(spec);
        Whole = (int)IndicatorWeights.CommonDenominator(weights);
        foreach (var (bit, weight) in weights) _weights[bit] = (int)weight.CeilingOf(Whole);

        DimensionMasks = [.. spec.Dimensions.Select(d => d.Indicators.Aggregate(0UL, (mask, i) => mask | 1UL << i.Bit))];
        Scored = DimensionMasks.Aggregate(0UL, (all, mask) => all | mask);
        Reported = spec.AlsoCounted.Aggregate(Scored, (all, bit) => all | 1UL << bit);
        _bits = [.. Enumerable.Range(0, 64).Where(bit => (Reported >> bit & 1) != 0)];
        Lines = [.. spec.Cutoffs.Select(k => new PovertyLine(k))];
        LinesOfWhole = [.. spec.Cutoffs.Select(k => (int)k.CeilingOf(Whole))];
        FailuresForShort = [.. DimensionMasks.Select(mask => FailuresNeeded(BitOperations.PopCount(mask)))];
    }

    public MeasureSpec Spec { get; }

    /// <summary>L: what all weights add up to.</summary>
    public int Whole { get; }

    /// <summary>Bits that carry a weight.</summary>
    public ulong Scored { get; }

    /// <summary>Bits that are counted: the weighted ones and <see cref="MeasureSpec.AlsoCounted"/>.</summary>
    public ulong Reported { get; }

    /// <summary>The positions of <see cref="Reported"/>, ascending.</summary>
    public IReadOnlyList<int> Bits => _bits;

    internal ReadOnlySpan<int> BitsInOrder => _bits;

    public IReadOnlyList<ulong> DimensionMasks { get; }

    /// <summary>K = ⌈k·L⌉ of each cut-off.</summary>
    internal IReadOnlyList<int> LinesOfWhole { get; }

    internal IReadOnlyList<PovertyLine> Lines { get; }

    /// <summary>Failed indicators that make short, of each dimension, when all its indicators concern the person.</summary>
    internal IReadOnlyList<int> FailuresForShort { get; }

    /// <summary>True when persons are scored out of different wholes, so that integers of one denominator do not serve.</summary>
    internal bool HasOwnWholes => Spec.Unknown == UnknownPolicy.Reweight || Spec.NotApplicable == NotApplicablePolicy.Reweight;

    /// <summary>True when sums of rows without survey weights are not whole numbers, so that their last digit depends on the order of rows.</summary>
    public bool IsInexact => HasOwnWholes || Spec.Gaps.Count > 0;

    /// <summary>W_j of one bit; 0 when it carries none.</summary>
    public int WeightOf(int bit) => _weights[bit];

    /// <summary>Σ W_j over the bits of a mask.</summary>
    public int WeightOf(ulong mask)
    {
        var sum = 0;
        for (var bits = mask & Scored; bits != 0; bits &= bits - 1) sum += _weights[BitOperations.TrailingZeroCount(bits)];
        return sum;
    }

    internal int FailuresNeeded(int indicators) =>
        Spec.ShareForShort is { } share ? int.Max(1, (int)share.CeilingOf(indicators)) : 1;
}
