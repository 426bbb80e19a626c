using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Registers;

namespace Hunsuan.Insight.Figures;

/// <summary>The counts of an area and of its parts (ตัวเลขของพื้นที่และพื้นที่ย่อย).</summary>
internal sealed record AreaCounts(TargetCount Whole, IReadOnlyList<TargetCount> Parts);

/// <summary>Surveyed, short, targeted and missed by area, as they stand now (จำนวนคนของพื้นที่).</summary>
internal sealed class AreaFigures(TargetCounts counts, CurrentUser user, FigureCache cache, DataVersion version)
{
    /// <summary>The area and its parts of a level; at the area's own level it is its only part.</summary>
    public async Task<AreaCounts> Of(string areaCode, AreaLevel level, CancellationToken stop) =>
        await cache.Get($"counts {user.AreaCode} {areaCode} {level}", await version.Now(stop), async () =>
        {
            var parts = await counts.By(level, areaCode, stop);
            return new AreaCounts(TargetCount.Together(areaCode, parts), parts);
        }, stop);

    /// <summary>The user's whole area, for the menu.</summary>
    public async Task<TargetCount> OfUser(CancellationToken stop) =>
        (await Of(user.AreaCode, AreaCode.LevelOf(user.AreaCode), stop)).Whole;
}
