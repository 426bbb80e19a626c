namespace Hunsuan.Engines.Geometry;

/// <summary>A part of an area whose outline is not known; its place (ที่ตั้ง) may be known.</summary>
public readonly record struct CellSite(string Code, GeoPoint? At);

/// <summary>Divides an area among its parts where no true borders are known (ขอบเขตโดยประมาณ): each gets the land nearest to it.</summary>
/// <remarks>
/// Voronoi cells by cutting the parent with the line half way to every other site; parts without a place are spread over the
/// parent by the Halton sequence and moved to the middle of their cells (Lloyd, 1982). The same input gives the same picture.
/// </remarks>
public static class ApproximateCells
{
    private const int Rounds = 8;

    /// <summary>One shape for each site, in their order; together they cover the parent. The sites' codes must differ.</summary>
    public static IReadOnlyList<Shape> Divide(Shape parent, IReadOnlyList<CellSite> sites)
    {
        if (sites.Count == 0) return [];
        var squeeze = MapProjection.Squeeze(GeoBox.Around([parent]));
        var (points, isFixed) = Place(parent, sites);
        for (var round = 0; round < Rounds && isFixed.Contains(false); round++)
        {
            for (var i = 0; i < points.Length; i++)
            {
                if (isFixed[i]) continue;
                var middle = Middle(Cell(parent, points, i, squeeze));
                if (parent.Contains(middle)) points[i] = middle;
            }
        }
        return [.. sites.Select((site, i) => new Shape(site.Code, Cell(parent, points, i, squeeze)))];
    }

    private static (GeoPoint[] Points, bool[] IsFixed) Place(Shape parent, IReadOnlyList<CellSite> sites)
    {
        HashSet<GeoPoint> taken = [];
        // A place outside the outline, or on another's, would get no land: better anywhere inside.
        bool[] isFixed = [.. sites.Select(site => site.At is { } at && parent.Contains(at) && taken.Add(at))];
        using var spread = Spread(parent).Where(taken.Add).GetEnumerator();
        return ([.. sites.Select((site, i) => isFixed[i] ? site.At!.Value : Next(spread))], isFixed);
    }

    private static GeoPoint Next(IEnumerator<GeoPoint> points) =>
        points.MoveNext() ? points.Current : throw new ArgumentException("The parent is too thin to hold all its parts.");

    private static IEnumerable<GeoPoint> Spread(Shape parent)
    {
        const int tries = 200_000;
        var box = GeoBox.Around([parent]);
        return Enumerable.Range(1, tries)
            .Select(n => new GeoPoint(
                box.West + Halton(n, 2) * (box.East - box.West), box.South + Halton(n, 3) * (box.North - box.South)))
            .Where(parent.Contains);
    }

    private static double Halton(int n, int radix)
    {
        var (result, part) = (0.0, 1.0);
        for (; n > 0; n /= radix) result += n % radix * (part /= radix);
        return result;
    }

    private static GeoPoint[][] Cell(Shape parent, GeoPoint[] points, int own, double squeeze)
    {
        List<GeoPoint[]> rings = [.. parent.Rings];
        for (var other = 0; other < points.Length && rings.Count > 0; other++)
        {
            if (other == own) continue;
            var line = HalfPlane.NearerTo(points[own], points[other], squeeze);
            rings = [.. rings.Select(line.Cut).Where(ring => ring.Length > 3)];
        }
        return [.. rings];
    }

    private static GeoPoint Middle(GeoPoint[][] rings)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        foreach (var ring in rings)
        {
            for (var i = 1; i < ring.Length; i++)
            {
                var (a, b) = (ring[i - 1], ring[i]);
                var cross = a.Longitude * b.Latitude - b.Longitude * a.Latitude;
                area += cross;
                x += (a.Longitude + b.Longitude) * cross;
                y += (a.Latitude + b.Latitude) * cross;
            }
        }
        return new(x / (3 * area), y / (3 * area));
    }
}
