using Hunsuan.Areas;
using Hunsuan.Engines.Geometry;

namespace Hunsuan.Simulation;

/// <summary>All sub-districts of the country, each at the middle of its cell on the map (ตำบลสำหรับจำลอง).</summary>
internal static class SimulatedAreas
{
    /// <summary>The sub-districts of one province; the outlines of the others would only cost time.</summary>
    public static IReadOnlyList<SimulatedArea> Of(AreaBook areas, AreaOutlines outlines, string provinceCode)
    {
        var centres = outlines.Inside(provinceCode, AreaLevel.Subdistrict).Shapes.ToDictionary(s => s.Code, Centre);
        return
        [
            .. areas.Inside(provinceCode, AreaLevel.Subdistrict).Select(area => centres.TryGetValue(area.Code, out var centre)
                ? new SimulatedArea(area.Code, 1, centre.Latitude, centre.Longitude)
                : new SimulatedArea(area.Code)),
        ];
    }

    private static GeoPoint Centre(Shape shape)
    {
        var ring = shape.Rings.MaxBy(r => r.Length)!;
        return new(ring.Average(p => p.Longitude), ring.Average(p => p.Latitude));
    }
}
