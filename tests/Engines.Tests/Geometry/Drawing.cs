using Hunsuan.Engines.Geometry;

namespace Hunsuan.Engines.Tests.Geometry;

/// <summary>Simple outlines to try things on.</summary>
internal static class Drawing
{
    public static Shape Square(string code, double west, double south, double side = 1) => new(code,
    [
        [new(west, south), new(west + side, south), new(west + side, south + side), new(west, south + side), new(west, south)],
    ]);

    public static Shape Circle(string code, double x, double y, double radius, int points)
    {
        var ring = Enumerable.Range(0, points).Select(i => new GeoPoint(
            x + radius * Math.Cos(i * Math.Tau / points), y + radius * Math.Sin(i * Math.Tau / points))).ToArray();
        return new(code, [[.. ring, ring[0]]]);
    }

    public static double Area(Shape shape) => shape.Rings.Sum(ring =>
        ring.Zip(ring.Skip(1), (a, b) => a.Longitude * b.Latitude - b.Longitude * a.Latitude).Sum() / 2);
}
