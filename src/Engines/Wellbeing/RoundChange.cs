namespace Hunsuan.Engines.Wellbeing;

/// <summary>How a figure changed from one round of the survey to another (การเปลี่ยนแปลงระหว่างรอบ).</summary>
/// <param name="Before">b₀, for instance M0 of the first round; null when undefined.</param>
/// <param name="After">b₁ of the second.</param>
/// <param name="Years">Δt, above 0.</param>
public readonly record struct RoundChange(double? Before, double? After, double Years)
{
    /// <summary>b₁ − b₀.</summary>
    public double? Absolute => After - Before;

    /// <summary>(b₁ − b₀) / b₀. Null when the first was 0.</summary>
    public double? Relative => Before > 0 ? Absolute / Before : null;

    /// <summary>(b₁ − b₀) / Δt.</summary>
    public double? AbsoluteYearly => Years > 0 ? Absolute / Years : null;

    /// <summary>(b₁ / b₀)^(1/Δt) − 1, as a share: −0.1 is a fall of 10 % a year. Null when the first was 0.</summary>
    public double? RelativeYearly => Years > 0 && Before > 0 && After is { } after ? Math.Pow(after / Before.Value, 1 / Years) - 1 : null;

    /// <summary>The changes from each round to the next, in the order of time.</summary>
    /// <param name="rounds">Year (a fraction for a month) and figure of each round, in any order.</param>
    /// <exception cref="ArgumentException">Two rounds are of the same time.</exception>
    public static IReadOnlyList<RoundChange> InSequence(IEnumerable<(double Year, double? Figure)> rounds)
    {
        var ordered = rounds.OrderBy(r => r.Year).ToList();
        if (ordered.DistinctBy(r => r.Year).Count() < ordered.Count) throw new ArgumentException("Two rounds are of the same time.");
        return [.. ordered.Zip(ordered.Skip(1), (a, b) => new RoundChange(a.Figure, b.Figure, b.Year - a.Year))];
    }
}
