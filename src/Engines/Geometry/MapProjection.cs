namespace Hunsuan.Engines.Geometry;

/// <summary>Lays a piece of the country flat on a picture (การฉายแผนที่): north is up, and distances fit in both directions.</summary>
/// <remarks>Equirectangular with the standard parallel in the middle: x = λ·cos φ₀, y = φ (Snyder, Map Projections, 1987, p. 90).</remarks>
public sealed record MapProjection
{
    private readonly GeoBox box;
    private readonly double perDegreeEast;
    private readonly double perDegreeNorth;

    private MapProjection(GeoBox box, double perDegreeEast, double perDegreeNorth) =>
        (this.box, this.perDegreeEast, this.perDegreeNorth) = (box, perDegreeEast, perDegreeNorth);

    public double Width => (box.East - box.West) * perDegreeEast;
    public double Height => (box.North - box.South) * perDegreeNorth;

    /// <summary>As large as fits into a picture of this many units; the other side is as long as the land makes it.</summary>
    public static MapProjection Fit(GeoBox box, double maxWidth, double maxHeight)
    {
        var squeeze = Squeeze(box);
        var (east, north) = (Math.Max(box.East - box.West, 1e-9) * squeeze, Math.Max(box.North - box.South, 1e-9));
        var scale = Math.Min(maxWidth / east, maxHeight / north);
        return new(box, scale * squeeze, scale);
    }

    /// <summary>How much shorter a degree of longitude is than one of latitude in the middle of the box.</summary>
    public static double Squeeze(GeoBox box) => Math.Cos(double.DegreesToRadians((box.South + box.North) / 2));

    public (double X, double Y) Project(GeoPoint p) =>
        ((p.Longitude - box.West) * perDegreeEast, (box.North - p.Latitude) * perDegreeNorth);
}
