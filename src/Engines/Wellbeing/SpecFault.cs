namespace Hunsuan.Engines.Wellbeing;

/// <summary>One reason why a specification cannot be used (ข้อผิดพลาดของเกณฑ์).</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Where">The dimension, bit or number concerned, as given.</param>
public sealed record SpecFault(SpecFaultKind Kind, string Where)
{
    public override string ToString() => $"{Kind} ({Where})";
}

/// <summary>The ways in which a specification can be wrong (ข้อผิดพลาดของเกณฑ์การวัด).</summary>
public enum SpecFaultKind
{
    NoDimension = 0,
    TooManyDimensions = 1,
    DimensionWithoutName = 2,
    DimensionNamedTwice = 3,
    DimensionEmpty = 4,
    BitOutOfRange = 5,
    BitUsedTwice = 6,
    WeightNotPositive = 7,

    /// <summary>Some weights are given and others beside them are not.</summary>
    WeightsIncomplete = 8,

    /// <summary>A dimension's weight differs from the sum of its indicators' weights.</summary>
    DimensionWeightDiffers = 9,
    WeightsDoNotSumToOne = 10,

    /// <summary>The weights have no common whole-number form up to <see cref="ScoringRule.LargestWhole"/>.</summary>
    WeightsTooFine = 11,
    CutoffOutOfRange = 12,
    CutoffTwice = 13,
    CutoffTooFine = 14,
    ShareForShortOutOfRange = 15,

    /// <summary>A depth is given of something that carries no weight, or twice.</summary>
    GapOfNoIndicator = 16,
}
