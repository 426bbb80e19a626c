namespace Hunsuan.Engines.Wellbeing;

/// <summary>Splits a change of M0 into its causes, so that the parts add up to the change exactly (แยกสาเหตุของการเปลี่ยนแปลง).</summary>
/// <remarks>Shapley values of two factors: each factor's change times the mean of the other.</remarks>
public static class Decomposition
{
    /// <summary>Fewer poor, or poor less deeply? Incidence (H1−H0)(A0+A1)/2 and intensity (A1−A0)(H0+H1)/2.</summary>
    /// <returns>Null when H is undefined in a round. In a round without poor A is undefined; then all is incidence.</returns>
    public static (double Incidence, double Intensity)? Levels(double? h0, double? a0, double? h1, double? a1)
    {
        if (h0 is not { } before || h1 is not { } after) return null;
        var (depth0, depth1) = (a0 ?? a1 ?? 0, a1 ?? a0 ?? 0);
        return ((after - before) * (depth0 + depth1) / 2, (depth1 - depth0) * (before + after) / 2);
    }

    /// <summary>Did groups change, or their sizes? Within Σ (M1−M0)(v0+v1)/2 and demographic Σ (v1−v0)(M0+M1)/2, one term for each group.</summary>
    /// <param name="before">v and M0 of each group in the first round; M0 may be null where the group has nobody.</param>
    /// <param name="after">The same groups in the second round.</param>
    /// <exception cref="ArgumentException">The rounds have different numbers of groups.</exception>
    public static IReadOnlyList<(double Within, double Demographic)> Groups(
        IReadOnlyList<(double Share, double? M0)> before, IReadOnlyList<(double Share, double? M0)> after)
    {
        if (before.Count != after.Count) throw new ArgumentException("Both rounds need the same groups.");
        return [.. before.Zip(after, (a, b) => Group(a.Share, a.M0 ?? b.M0 ?? 0, b.Share, b.M0 ?? a.M0 ?? 0))];
    }

    private static (double Within, double Demographic) Group(double v0, double m0, double v1, double m1) =>
        ((m1 - m0) * (v0 + v1) / 2, (v1 - v0) * (m0 + m1) / 2);
}
