namespace Hunsuan.Engines.Geometry;

/// <summary>The smallest rectangle around something on the map, in degrees (กรอบบนแผนที่).</summary>
public readonly record struct GeoBox(double West, double South, double East, double North)
{
    /// <summary>The mainland, the islands and a margin for coarse outlines.</summary>
    public static readonly GeoBox Thailand = new(96.5, 4.5, 106.5, 21.5);

    /// <summary>The box around all points of the shapes; they must have at least one.</summary>
    public static GeoBox Around(IEnumerable<Shape> shapes)
    {
        var box = new GeoBox(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var p in shapes.SelectMany(shape => shape.Rings).SelectMany(ring => ring)) box = box.With(p);
        return box.East >= box.West ? box : throw new ArgumentException("There is no point to go around.", nameof(shapes));
    }

    public bool Contains(GeoPoint p) => p.Longitude >= West && p.Longitude <= East && p.Latitude >= South && p.Latitude <= North;

    private GeoBox With(GeoPoint p) => new(
        Math.Min(West, p.Longitude), Math.Min(South, p.Latitude), Math.Max(East, p.Longitude), Math.Max(North, p.Latitude));
}
