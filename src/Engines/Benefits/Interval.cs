namespace Hunsuan.Engines.Benefits;

/// <summary>What is known of a value: from one end to the other it may be all (ช่วงของค่าที่เป็นไปได้). Equal ends: the value is known.</summary>
/// <remarks>Numbers in the smallest unit (satang, years, months), days as <see cref="DateOnly.DayNumber"/>. Truth is [0, 1] where unknown; a
/// choice is the place of its value in the list, [−1, last] where unknown.
/// Arithmetic never wraps: what grows beyond ±<see cref="Endless"/> is unknown upwards or downwards from there.</remarks>
public readonly record struct Interval
{
    /// <summary>Facts and literals are at most this large: ten million million baht.</summary>
    public const long LargestInput = 1_000_000_000_000_000;

    /// <summary>Stands for no end.</summary>
    public const long Endless = 1L << 61;

    /// <exception cref="ArgumentException">The ends are in the wrong order.</exception>
    public Interval(long lo, long hi)
    {
        if (lo > hi) throw new ArgumentException($"{lo} is above {hi}.");
        (Lo, Hi) = (Math.Clamp(lo, -Endless, Endless - 1), Math.Clamp(hi, 1 - Endless, Endless));
    }

    public static Interval Anything => new(-Endless, Endless);

    /// <summary>Least it can be.</summary>
    public long Lo { get; }

    /// <summary>Most it can be.</summary>
    public long Hi { get; }

    public bool IsKnown => Lo == Hi;

    /// <summary>A known value.</summary>
    public static Interval Of(long value) => new(value, value);

    public static Interval OfTruth(Verdict truth) => truth switch
    {
        Verdict.Yes => new(1, 1),
        Verdict.No => new(0, 0),
        Verdict.Unknown => new(0, 1),
    };

    /// <summary>Days from the first to the last that are possible.</summary>
    public static Interval Of(DateOnly first, DateOnly last) => new(first.DayNumber, last.DayNumber);

    public override string ToString() => IsKnown ? $"{Lo}" : $"{End(Lo)}..{End(Hi)}";

    private static string End(long value) => value is -Endless or Endless ? "" : $"{value}";
}
