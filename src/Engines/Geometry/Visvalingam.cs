namespace Hunsuan.Engines.Geometry;

/// <summary>How much each point of a line matters: the area, in square degrees, that would change if it went.</summary>
internal static class Visvalingam
{
    /// <summary>One weight for each point; the two ends can never go.</summary>
    public static double[] Weights(ReadOnlySpan<GeoPoint> line)
    {
        var weights = new double[line.Length];
        if (line.Length == 0) return weights;
        weights[0] = weights[^1] = double.MaxValue;
        var (before, after) = (new int[line.Length], new int[line.Length]);
        var smallest = new PriorityQueue<int, (double, int)>(line.Length);
        for (var i = 1; i < line.Length - 1; i++)
        {
            (before[i], after[i]) = (i - 1, i + 1);
            weights[i] = Triangle(line[i - 1], line[i], line[i + 1]);
            smallest.Enqueue(i, (weights[i], i));
        }
        var gone = new bool[line.Length];
        while (smallest.TryDequeue(out var i, out var rank))
        {
            if (gone[i] || rank.Item1 != weights[i]) continue;
            gone[i] = true;
            after[before[i]] = after[i];
            before[after[i]] = before[i];
            Weigh(line, before[i], weights[i]);
            Weigh(line, after[i], weights[i]);
        }
        return weights;

        void Weigh(ReadOnlySpan<GeoPoint> line, int i, double atLeast)
        {
            if (i == 0 || i == line.Length - 1) return;
            // Never lighter than the one that went first, or a bend could vanish before the wiggle on it.
            weights[i] = Math.Max(atLeast, Triangle(line[before[i]], line[i], line[after[i]]));
            smallest.Enqueue(i, (weights[i], i));
        }
    }

    private static double Triangle(GeoPoint a, GeoPoint b, GeoPoint c) =>
        Math.Abs((b.Longitude - a.Longitude) * (c.Latitude - a.Latitude) - (c.Longitude - a.Longitude) * (b.Latitude - a.Latitude)) / 2;
}
