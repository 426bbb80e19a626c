using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Registers;

namespace Hunsuan.Insight.Figures;

/// <summary>The counts of an area and of its parts (ตัวเลขของพื้นที่และพื้นที่ย่อย).</summary>
internal sealed record AreaCounts(TargetCount Whole, IReadOnlyList<TargetCount> Parts);

/// <summary>Surveyed, short, targeted and missed by area, as they stand now (จำนวนคนของพื้นที่).</summary>
internal sealed class AreaFigures(TargetCounts counts, CurrentUser user, FigureCache cache, DataVersion version)
{
    /// <summary>The area and its parts of a level; at the area's own level it is its only part. The caller has checked that it is the user's.</summary>
    public async Task<AreaCounts> Of(string areaCode, AreaLevel level, CancellationToken stop)
    {
        var smallest = await Smallest(CountedTogether.With(areaCode, user), stop);
        TargetCount[] parts =
        [
            .. smallest.Where(part => AreaCode.Contains(areaCode, part.AreaCode)).GroupBy(part => AreaCode.Widen(part.AreaCode, level))
                .Select(part => TargetCount.Together(part.Key, [.. part])),
        ];
        return new(TargetCount.Together(areaCode, parts), parts);
    }

    /// <summary>The user's whole area, for the menu.</summary>
    public async Task<TargetCount> OfUser(CancellationToken stop) =>
        (await Of(user.AreaCode, AreaCode.LevelOf(user.AreaCode), stop)).Whole;

    /// <summary>The smallest areas that are counted together, in the order of codes.</summary>
    public async Task<IReadOnlyList<TargetCount>> Smallest(CountedTogether together, CancellationToken stop) => await cache.Get(
        $"counts {together}", await version.Now(stop), () => counts.By(together.Level, together.AreaCode, stop), stop,
        rows => rows.Count);
}
