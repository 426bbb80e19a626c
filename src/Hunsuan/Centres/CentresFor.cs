using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>A centre that serves an area (ศูนย์ที่ดูแลพื้นที่).</summary>
/// <param name="Serves">The part of its catchment that holds the area.</param>
public sealed record ServingCentre(Guid Id, string Name, string Kind, string AreaCode, string? Phone, string? Hours, string Serves);

/// <summary>Finds the centres that serve where somebody lives (หาศูนย์ที่ดูแลพื้นที่).</summary>
public sealed class CentresFor(PublicDirectory directory, HunsuanDb db, TimeProvider clock)
{
    /// <summary>Those at work today whose catchment holds the area: of the smallest catchment first, then those that stand nearest. Null for all kinds.</summary>
    public async Task<IReadOnlyList<ServingCentre>> Of(string areaCode, CancellationToken stop, string? kind = null)
    {
        var (around, today) = (Around(areaCode), clock.Today);
        var found = await (
            from centre in directory.Centres
            where centre.OpenedOn <= today && (centre.ClosedOn == null || today < centre.ClosedOn) && (kind == null || centre.Kind == kind)
            join area in db.CatchmentAreas on centre.Id equals area.CentreId
            where EF.Parameter(around).Contains(area.AreaCode)
            select new ServingCentre(centre.Id, centre.Name, centre.Kind, centre.AreaCode, centre.Phone, centre.Hours, area.AreaCode)).ToListAsync(stop);
        return
        [
            .. found.GroupBy(c => c.Id).Select(c => c.MaxBy(x => x.Serves.Length)!)
                .OrderByDescending(c => c.Serves.Length).ThenByDescending(c => InCommon(c.AreaCode, areaCode)).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Id),
        ];
    }

    /// <summary>The area and all around it: a code of six digits lies in that of four and that of two.</summary>
    public static string[] Around(string areaCode) => [.. Enumerable.Range(1, areaCode.Length / 2).Select(level => areaCode[..(2 * level)])];

    /// <summary>How many levels two areas share: 1 for the province, 2 for the district, and so on.</summary>
    public static int InCommon(string one, string other) => (int)AreaCode.LevelOf(one[..one.AsSpan().CommonPrefixLength(other)]);
}
