using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers;

/// <summary>
/// How many people of an area were surveyed, fall short, are targeted or are missed (จำนวนเป้าหมายและตกหล่นของพื้นที่).
/// Persons are counted; what a household lacks counts for each of its members.
/// </summary>
/// <param name="AreaCode">The area; a sub-district's own code among villages stands for those whose village is not known.</param>
/// <param name="Targeted">Short in any dimension and holding the state welfare card (คนเป้าหมาย).</param>
/// <param name="Missed">Short in any dimension and not on the card's list (ตกหล่น).</param>
/// <param name="ShortIn">Persons short in each dimension, in the edition's order.</param>
public sealed record TargetCount(
    string AreaCode, int Persons, int Households, int ShortInAny, int Targeted, int Missed, IReadOnlyList<int> ShortIn)
{
    /// <summary>An area in which nobody was surveyed.</summary>
    public static TargetCount Nobody(string areaCode) => new(areaCode, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0]);

    /// <summary>Several areas together, which have no household in common.</summary>
    public static TargetCount Together(string areaCode, IReadOnlyCollection<TargetCount> parts) => new(
        areaCode, parts.Sum(p => p.Persons), parts.Sum(p => p.Households), parts.Sum(p => p.ShortInAny), parts.Sum(p => p.Targeted),
        parts.Sum(p => p.Missed), [.. Enumerable.Range(0, Nobody("").ShortIn.Count).Select(d => parts.Sum(p => p.ShortIn[d]))]);
}

/// <summary>Counts the targeted and the missed by area, from the profiles' index alone (การนับเป้าหมายและตกหล่น).</summary>
public sealed class TargetCounts(HunsuanDb db)
{
    private const int Dimensions = 5;

    /// <summary>One row for each area of the level, in the order of codes; areas without a surveyed person are left out.</summary>
    /// <param name="level">Province to village.</param>
    /// <param name="within">Only areas inside this one; empty for the country.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<IReadOnlyList<TargetCount>> By(AreaLevel level, string within, CancellationToken stop)
    {
        // In the order of the index, so that the database counts as it reads and sorts nothing.
        var standings = await Inside(within)
            .GroupBy(p => new { p.AreaCode, p.Shortfalls, p.IsListed })
            .Select(g => new Standing(g.Key.AreaCode, g.Key.Shortfalls, g.Key.IsListed, g.Count()))
            .ToListAsync(stop);
        var households = await Inside(within)
            .GroupBy(p => p.AreaCode)
            .Select(area => new { area.Key, Count = area.Select(p => p.HouseholdId).Distinct().Count() })
            .ToListAsync(stop);
        var householdsOf = households
            .GroupBy(h => AreaCode.Widen(h.Key, level), h => h.Count)
            .ToDictionary(area => area.Key, area => area.Sum());
        return
        [
            .. standings.GroupBy(s => AreaCode.Widen(s.AreaCode, level)).OrderBy(area => area.Key, StringComparer.Ordinal)
                .Select(area => Sum(area.Key, householdsOf[area.Key], [.. area])),
        ];
    }

    /// <summary>The whole of an area as one row; zeros where nobody was surveyed.</summary>
    public async Task<TargetCount> Of(string areaCode, CancellationToken stop) =>
        (await By(AreaCode.LevelOf(areaCode), areaCode, stop)).SingleOrDefault(r => r.AreaCode == areaCode) ?? TargetCount.Nobody(areaCode);

    private sealed record Standing(string AreaCode, int Shortfalls, bool IsListed, int Persons);

    private static TargetCount Sum(string areaCode, int households, List<Standing> standings)
    {
        var isShort = standings.Where(s => s.Shortfalls != 0).ToList();
        var (any, targeted) = (isShort.Sum(s => s.Persons), isShort.Where(s => s.IsListed).Sum(s => s.Persons));
        return new(
            areaCode, standings.Sum(s => s.Persons), households, any, targeted, any - targeted,
            [.. Enumerable.Range(0, Dimensions).Select(d => isShort.Where(s => (s.Shortfalls >> d & 1) != 0).Sum(s => s.Persons))]);
    }

    private IQueryable<WellbeingProfile> Inside(string areaCode) => db.Profiles.In(areaCode);
}
