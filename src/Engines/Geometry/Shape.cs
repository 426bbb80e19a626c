namespace Hunsuan.Engines.Geometry;

/// <summary>A point on the map in degrees (พิกัด): longitude east, latitude north, WGS 84.</summary>
public readonly record struct GeoPoint(double Longitude, double Latitude);

/// <summary>
/// The outline of one area (ขอบเขตพื้นที่): closed rings, first point repeated at the end; islands and holes by the even-odd rule.
/// </summary>
public sealed record Shape(string Code, IReadOnlyList<GeoPoint[]> Rings)
{
    public int PointCount => Rings.Sum(ring => ring.Length);

    /// <summary>Whether the point lies inside, holes and islands taken into account.</summary>
    public bool Contains(GeoPoint point)
    {
        var isInside = false;
        foreach (var ring in Rings)
        {
            for (var i = 1; i < ring.Length; i++)
            {
                if (CrossesEastOf(point, ring[i - 1], ring[i])) isInside = !isInside;
            }
        }
        return isInside;
    }

    private static bool CrossesEastOf(GeoPoint p, GeoPoint a, GeoPoint b) =>
        a.Latitude > p.Latitude != b.Latitude > p.Latitude
        && p.Longitude < a.Longitude + (p.Latitude - a.Latitude) / (b.Latitude - a.Latitude) * (b.Longitude - a.Longitude);
}
