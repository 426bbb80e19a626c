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
    string AreaCode, int Persons, int Households, int ShortInAny, int Targeted, int Missed, IReadOnlyList<int> ShortIn);

/// <summary>Counts the targeted and the missed by area, from the profiles' index alone (การนับเป้าหมายและตกหล่น).</summary>
public sealed class TargetCounts(HunsuanDb db)
{
    /// <summary>One row for each area of the level, in the order of codes; areas without a surveyed person are left out.</summary>
    /// <param name="level">Province to village.</param>
    /// <param name="within">Only areas inside this one; empty for the country.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<IReadOnlyList<TargetCount>> By(AreaLevel level, string within, CancellationToken stop)
    {
        var digits = (int)level * 2;
        var rows = await Inside(within)
            .GroupBy(p => p.AreaCode.Substring(0, digits))
            .OrderBy(area => area.Key)
            .Select(area => new
            {
                area.Key,
                Persons = area.Count(),
                Households = area.Select(p => p.HouseholdId).Distinct().Count(),
                ShortInAny = area.Count(p => p.Shortfalls != 0),
                Targeted = area.Count(p => p.Shortfalls != 0 && p.IsListed),
                Dimension0 = area.Count(p => (p.Shortfalls & 1) != 0),
                Dimension1 = area.Count(p => (p.Shortfalls & 2) != 0),
                Dimension2 = area.Count(p => (p.Shortfalls & 4) != 0),
                Dimension3 = area.Count(p => (p.Shortfalls & 8) != 0),
                Dimension4 = area.Count(p => (p.Shortfalls & 16) != 0),
            })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(r => new TargetCount(
                r.Key, r.Persons, r.Households, r.ShortInAny, r.Targeted, r.ShortInAny - r.Targeted,
                [r.Dimension0, r.Dimension1, r.Dimension2, r.Dimension3, r.Dimension4])),
        ];
    }

    /// <summary>The whole of an area as one row; zeros where nobody was surveyed.</summary>
    public async Task<TargetCount> Of(string areaCode, CancellationToken stop) =>
        (await By(AreaCode.LevelOf(areaCode), areaCode, stop)).SingleOrDefault(r => r.AreaCode == areaCode)
        ?? new(areaCode, 0, 0, 0, 0, 0, [0, 0, 0, 0, 0]);

    private IQueryable<WellbeingProfile> Inside(string areaCode)
    {
        var end = AreaCode.RangeEnd(areaCode);
#pragma warning disable CA1309 // Becomes SQL, where only this overload is known.
        return areaCode.Length == 0
            ? db.Profiles
            : db.Profiles.Where(p => string.Compare(p.AreaCode, areaCode) >= 0 && string.Compare(p.AreaCode, end) < 0);
#pragma warning restore CA1309
    }
}
