using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>Which version of each benefit counts on a day (ฉบับที่ใช้บังคับ).</summary>
internal static class VersionsInForce
{
    /// <summary>The latest version in force that is more than announced.</summary>
    public static IReadOnlyList<Benefit> On(IEnumerable<Benefit> all, DateOnly day) =>
        [.. all.Where(b => b.Status != Certainty.Announced && b.IsInForceOn(day)).GroupBy(b => b.Id).Select(g => g.MaxBy(b => b.Version)!)];

    /// <summary>The same with one benefit in a version of one's choice.</summary>
    public static IReadOnlyList<Benefit> With(IReadOnlyList<Benefit> inForce, Benefit chosen) =>
        inForce.Contains(chosen) ? inForce : [.. inForce.Where(b => b.Id != chosen.Id), chosen];
}
