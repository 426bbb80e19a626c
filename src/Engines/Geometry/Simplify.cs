namespace Hunsuan.Engines.Geometry;

/// <summary>Draws outlines with fewer points (ลดรายละเอียดเส้นขอบเขต) without opening gaps between neighbours.</summary>
/// <remarks>
/// Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993: the point whose triangle with its
/// neighbours is smallest goes first. Borders are cut where three areas meet, so that both sides lose the same points.
/// </remarks>
public static class Simplify
{
    /// <summary>About <paramref name="maxPoints"/> points in all; every area keeps at least its largest ring.</summary>
    public static IReadOnlyList<Shape> ToPoints(IReadOnlyList<Shape> shapes, int maxPoints)
    {
        if (shapes.Sum(shape => shape.PointCount) <= maxPoints) return shapes;
        var corners = Corners(shapes);
        shapes = [.. shapes.Select(shape => shape with { Rings = [.. shape.Rings.Select(ring => FromCut(ring, corners))] })];
        var cornerWeights = CornerWeights(shapes, corners);
        double[][][] weights = [.. shapes.Select(shape => shape.Rings.Select(ring => RingWeights(ring, cornerWeights)).ToArray())];
        double[] all = [.. weights.SelectMany(ring => ring).SelectMany(weight => weight)];
        Array.Sort(all);
        var limit = maxPoints >= 0 && maxPoints < all.Length ? all[^Math.Max(maxPoints, 1)] : 0;
        return [.. shapes.Select((shape, s) => Thin(shape, weights[s], limit))];
    }

    private static Shape Thin(Shape shape, double[][] weights, double limit)
    {
        var largest = Enumerable.Range(0, shape.Rings.Count).MaxBy(r => Math.Abs(Area(shape.Rings[r])));
        List<GeoPoint[]> rings = [];
        for (var r = 0; r < shape.Rings.Count; r++)
        {
            // An island smaller than the pen vanishes, an area never does: it keeps at least a triangle.
            var lowest = r == largest ? Math.Min(limit, weights[r].OrderDescending().ElementAt(3)) : limit;
            GeoPoint[] kept = [.. shape.Rings[r].Where((_, i) => weights[r][i] >= lowest)];
            if (kept.Length > 3) rings.Add(kept);
        }
        return shape with { Rings = rings };
    }

    /// <summary>Points where a border begins or ends: there, more than two different neighbours follow or go before.</summary>
    private static HashSet<GeoPoint> Corners(IReadOnlyList<Shape> shapes)
    {
        Dictionary<GeoPoint, (GeoPoint A, GeoPoint B)> neighbours = [];
        HashSet<GeoPoint> corners = [];
        foreach (var ring in shapes.SelectMany(shape => shape.Rings))
        {
            for (var i = 0; i < ring.Length - 1; i++)
            {
                var (before, after) = (ring[i == 0 ? ring.Length - 2 : i - 1], ring[i + 1]);
                if (!neighbours.TryGetValue(ring[i], out var known)) neighbours[ring[i]] = (before, after);
                else if (known != (before, after) && known != (after, before)) corners.Add(ring[i]);
            }
        }
        return corners;
    }

    /// <summary>What each corner matters to the ring that needs it most, so that it stays for all or goes for all.</summary>
    private static Dictionary<GeoPoint, double> CornerWeights(IReadOnlyList<Shape> shapes, HashSet<GeoPoint> corners)
    {
        Dictionary<GeoPoint, double> weights = [];
        foreach (var ring in shapes.SelectMany(shape => shape.Rings))
        {
            GeoPoint[] own = [.. ring.SkipLast(1).Where(corners.Contains)];
            var kept = Visvalingam.Weights([.. own, .. own.Take(1)]);
            for (var i = 0; i < own.Length; i++)
            {
                weights[own[i]] = Math.Max(own.Length > 3 ? kept[i] : double.MaxValue, weights.GetValueOrDefault(own[i]));
            }
        }
        return weights;
    }

    private static double[] RingWeights(GeoPoint[] ring, Dictionary<GeoPoint, double> corners)
    {
        var weights = new double[ring.Length];
        int[] cuts = [0, .. Enumerable.Range(1, ring.Length - 2).Where(i => corners.ContainsKey(ring[i])), ring.Length - 1];
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            BorderWeights(ring[from..(to + 1)]).CopyTo(weights, from);
        }
        // The point where an island's line is closed is no corner: it matters as much as the island's weightiest point.
        var start = corners.ContainsKey(ring[0]) ? 0 : weights[1..^1].Max();
        foreach (var cut in cuts) weights[cut] = corners.GetValueOrDefault(ring[cut], start);
        return weights;
    }

    /// <summary>The same ring begun at a corner, or at its westernmost point, so that whoever shares it begins there too.</summary>
    private static GeoPoint[] FromCut(GeoPoint[] ring, HashSet<GeoPoint> corners)
    {
        var start = Array.FindIndex(ring, corners.Contains);
        if (start < 0) start = Westernmost(ring);
        return start == 0 ? ring : [.. ring[start..^1], .. ring[..(start + 1)]];
    }

    private static double[] BorderWeights(GeoPoint[] border)
    {
        // The neighbour walks the same border the other way round: both must see it in the same direction to break ties alike.
        if (!IsBackwards(border)) return Visvalingam.Weights(border);
        Array.Reverse(border);
        var weights = Visvalingam.Weights(border);
        Array.Reverse(weights);
        return weights;
    }

    private static bool IsBackwards(GeoPoint[] border)
    {
        for (int i = 0, j = border.Length - 1; i < j; i++, j--)
        {
            if (Compare(border[i], border[j]) is not 0 and var order) return order > 0;
        }
        return false;
    }

    private static int Westernmost(GeoPoint[] ring) =>
        Enumerable.Range(0, ring.Length - 1).Aggregate((best, i) => Compare(ring[i], ring[best]) < 0 ? i : best);

    private static int Compare(GeoPoint a, GeoPoint b) =>
        a.Longitude != b.Longitude ? a.Longitude.CompareTo(b.Longitude) : a.Latitude.CompareTo(b.Latitude);

    private static double Area(GeoPoint[] ring) =>
        ring.Zip(ring.Skip(1), (a, b) => a.Longitude * b.Latitude - b.Longitude * a.Latitude).Sum() / 2;
}
