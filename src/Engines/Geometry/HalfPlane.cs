namespace Hunsuan.Engines.Geometry;

/// <summary>One side of a straight line on the map: east·x + north·y is at most the limit.</summary>
internal readonly record struct HalfPlane(double East, double North, double Limit)
{
    /// <summary>The side nearer to one point than to another, degrees of longitude counted shorter by <paramref name="squeeze"/>.</summary>
    public static HalfPlane NearerTo(GeoPoint own, GeoPoint other, double squeeze)
    {
        var (east, north) = ((other.Longitude - own.Longitude) * squeeze * squeeze, other.Latitude - own.Latitude);
        return new(east, north,
            east * (own.Longitude + other.Longitude) / 2 + north * (own.Latitude + other.Latitude) / 2);
    }

    /// <summary>The part of a closed ring on this side, closed again along the line.</summary>
    /// <remarks>Sutherland and Hodgman, "Reentrant polygon clipping", 1974.</remarks>
    public GeoPoint[] Cut(GeoPoint[] ring)
    {
        List<GeoPoint> kept = new(ring.Length);
        for (var i = 1; i < ring.Length; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            var (beyondA, beyondB) = (Beyond(a), Beyond(b));
            if (beyondA <= 0) kept.Add(a);
            if (beyondA < 0 && beyondB > 0 || beyondA > 0 && beyondB < 0)
            {
                var t = beyondA / (beyondA - beyondB);
                kept.Add(new(a.Longitude + t * (b.Longitude - a.Longitude), a.Latitude + t * (b.Latitude - a.Latitude)));
            }
        }
        if (kept.Count > 0) kept.Add(kept[0]);
        return [.. kept];
    }

    private double Beyond(GeoPoint p) => East * p.Longitude + North * p.Latitude - Limit;
}
