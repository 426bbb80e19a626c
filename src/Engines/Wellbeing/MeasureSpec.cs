namespace Hunsuan.Engines.Wellbeing;

/// <summary>How wellbeing is measured: which questions, in which dimensions, with which weights and lines (เกณฑ์การวัดความขัดสนหลายมิติ).</summary>
/// <remarks>Counting approach of Alkire and Foster (2011). <see cref="ScoringRule"/> is the same in whole numbers.</remarks>
public sealed record MeasureSpec
{
    /// <summary>The dimensions, at most <see cref="DimensionProfile.MostDimensions"/>, in the order in which figures are shown.</summary>
    public required IReadOnlyList<MeasureDimension> Dimensions { get; init; }

    /// <summary>Who counts as poor: a score at or above the cut-off, each a share from 0 to 1. May be empty.</summary>
    public IReadOnlyList<Fraction> Cutoffs { get; init; } = [];

    /// <summary>Bits that are counted for reports but carry no weight and belong to no dimension.</summary>
    public IReadOnlyList<int> AlsoCounted { get; init; } = [];

    /// <summary>Bits of weighted indicators whose depth is given too, as a share from 0 to 1 of the way below the line.</summary>
    /// <remarks>For M1 and M2. An indicator without one counts with depth 1 there, as a plain failure.</remarks>
    public IReadOnlyList<int> Gaps { get; init; } = [];

    public UnknownPolicy Unknown { get; init; } = UnknownPolicy.Exclude;

    public NotApplicablePolicy NotApplicable { get; init; } = NotApplicablePolicy.NotDeprived;

    /// <summary>Null: any failed indicator makes a person short in the dimension. Otherwise the least share of its indicators.</summary>
    public Fraction? ShareForShort { get; init; }

    /// <summary>What is wrong with this specification; empty when it can be used.</summary>
    public IReadOnlyList<SpecFault> Check() => SpecCheck.Faults(this);

    /// <summary>The specification in whole numbers, ready to score.</summary>
    /// <exception cref="ArgumentException">The specification has faults; they are named in the message.</exception>
    public ScoringRule Compile() =>
        Check() is { Count: > 0 } faults ? throw new ArgumentException($"Unusable measure: {string.Join("; ", faults)}.") : new(this);
}

/// <summary>One side of life, such as health or education, with the questions that speak for it (มิติ).</summary>
public sealed record MeasureDimension
{
    public required string Name { get; init; }

    public required IReadOnlyList<MeasureIndicator> Indicators { get; init; }

    /// <summary>Its share of the whole. Null: dimensions weigh the same, or its indicators carry their own weights.</summary>
    public Fraction? Weight { get; init; }

    /// <summary>A dimension of indicators at the given bits, all weights equal.</summary>
    public static MeasureDimension Of(string name, params ReadOnlySpan<int> bits) =>
        new() { Name = name, Indicators = [.. bits.ToArray().Select(bit => new MeasureIndicator(bit))] };
}

/// <summary>One question of the survey and where its answer stands in the masks (ตัวชี้วัด).</summary>
/// <param name="Bit">Position in the masks, 0 to 63.</param>
/// <param name="Weight">Its share of the whole (not of the dimension). Null: the dimension's weight in equal parts.</param>
public sealed record MeasureIndicator(int Bit, Fraction? Weight = null);

/// <summary>What an unanswered question does to a person's score (ไม่ทราบคำตอบ). Bounds are given beside every figure whatever is chosen.</summary>
public enum UnknownPolicy
{
    /// <summary>Persons with an unknown answer to a weighted question are left out of H, A and M0.</summary>
    Exclude = 0,

    /// <summary>Unknown counts as passed.</summary>
    NotDeprived = 1,

    /// <summary>Unknown counts as failed.</summary>
    Deprived = 2,

    /// <summary>The weight of what is unknown goes to the person's other answers in proportion.</summary>
    Reweight = 3,
}

/// <summary>What a question that does not concern a person does to the score (ไม่เข้าเกณฑ์), as schooling for someone aged 40.</summary>
public enum NotApplicablePolicy
{
    /// <summary>It counts as not deprived and keeps its weight.</summary>
    NotDeprived = 0,

    /// <summary>Its weight goes to the questions that do concern the person, in proportion.</summary>
    Reweight = 1,
}
