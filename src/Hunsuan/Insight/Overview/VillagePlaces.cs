using Hunsuan.Data;
using Hunsuan.Engines.Geometry;
using Hunsuan.Registers;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Overview;

/// <summary>The middle of the households of each village (จุดกลางของหมู่บ้าน), so that approximate villages lie about where their people live.</summary>
internal sealed class VillagePlaces(HunsuanDb db)
{
    // The middle of few houses is about where one of them stands.
    private const int FewestHouseholds = 5;

    public async Task<IReadOnlyDictionary<string, GeoPoint>> Of(string areaCode, CancellationToken stop)
    {
        var means = await db.Households.In(areaCode)
            .Where(h => h.Latitude != null && h.Longitude != null && h.EndedOn == null)
            .GroupBy(h => h.AreaCode)
            .Where(v => v.Count() >= FewestHouseholds)
            .Select(v => new { v.Key, Latitude = v.Average(h => h.Latitude!.Value), Longitude = v.Average(h => h.Longitude!.Value) })
            .ToListAsync(stop);
        return means.ToDictionary(v => v.Key, v => new GeoPoint(v.Longitude, v.Latitude));
    }
}
