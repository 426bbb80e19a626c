using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Registers.Links;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Unlisted;

/// <summary>Houses that two or more agencies' lists name and no survey met (บ้านที่มีในหลายบัญชีแต่ไม่เคยสำรวจ); that they were read is written down.</summary>
/// <remarks>A row that is joined with a surveyed person is not of such a house, whatever its address says. Lists that tell about health are left out.</remarks>
internal sealed class UnsurveyedHouses(HunsuanDb db, ListBook lists, Activity activity)
{
    public const int PageSize = 50;

    /// <param name="People">Rows that name somebody there.</param>
    public sealed record Row(string AreaCode, string HouseNumber, int People, IReadOnlyList<Text> Lists);

    public sealed record Found(IReadOnlyList<Row> Rows, int Count, int Page, int Pages);

    public async Task<Found> Of(string areaCode, int page, CancellationToken stop)
    {
        string[] health = [.. lists.All.Where(k => k.TellsHealth).Select(k => k.Id)];
        var entries = db.ListEntries.In(areaCode).Where(e => e.LeftIn == null && e.HouseNumber != null && !EF.Parameter(health).Contains(e.List)
            && !db.ClusterMembers.Any(m => m.RecordId == e.Id && db.ClusterMembers.Any(p => p.ClusterId == m.ClusterId && (p.List == LinkedPair.Persons || p.List == LinkedPair.Gone))));
        var houses = entries.GroupBy(e => new { e.AreaCode, e.HouseNumber })
            .Where(g => g.Select(e => e.List).Distinct().Count() > 1 && !db.Households.Any(h => h.AreaCode == g.Key.AreaCode && h.HouseNumber == g.Key.HouseNumber))
            .Select(g => new { g.Key.AreaCode, HouseNumber = g.Key.HouseNumber!, People = g.Count() });
        var count = await houses.CountAsync(stop);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = await houses.OrderBy(h => h.AreaCode).ThenBy(h => h.HouseNumber).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        await activity.Note(ActivityKind.ListRead, stop, reason: "unsurveyed houses", area: areaCode);

        string[] places = [.. shown.Select(h => h.AreaCode).Distinct()], numbers = [.. shown.Select(h => h.HouseNumber).Distinct()];
        var named = (await entries.Where(e => EF.Parameter(places).Contains(e.AreaCode) && EF.Parameter(numbers).Contains(e.HouseNumber!))
            .Select(e => new { e.AreaCode, e.HouseNumber, e.List }).Distinct().ToListAsync(stop)).ToLookup(e => (e.AreaCode, e.HouseNumber));
        return new([.. shown.Select(h => new Row(h.AreaCode, h.HouseNumber, h.People, [.. named[(h.AreaCode, h.HouseNumber)].Select(n => lists.NameOf(n.List))]))], count, page, pages);
    }
}
