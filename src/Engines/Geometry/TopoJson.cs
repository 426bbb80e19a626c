using System.Text.Json;

namespace Hunsuan.Engines.Geometry;

/// <summary>Decodes TopoJSON: neighbours share their border as an arc, and numbers may be whole steps from the one before.</summary>
/// <remarks>Arc number n below zero means arc ~n read backwards; arcs of a ring repeat the point where they meet.</remarks>
internal static class TopoJson
{
    public static List<Feature> Features(JsonElement root)
    {
        var limit = new ReadingLimit();
        var arcs = Arcs(root);
        List<Feature> features = [];
        foreach (var layer in root.GetProperty("objects").EnumerateObject()) AddFeatures(layer.Value, arcs, features, limit);
        return features;
    }

    private static GeoPoint[][] Arcs(JsonElement root)
    {
        var arcs = root.GetProperty("arcs").EnumerateArray();
        if (!root.TryGetProperty("transform", out var transform))
        {
            return [.. arcs.Select(arc => arc.EnumerateArray().Select(p => new GeoPoint(p[0].GetDouble(), p[1].GetDouble())).ToArray())];
        }
        var (scale, translate) = (transform.GetProperty("scale"), transform.GetProperty("translate"));
        var (scaleX, scaleY) = (scale[0].GetDouble(), scale[1].GetDouble());
        var (fromX, fromY) = (translate[0].GetDouble(), translate[1].GetDouble());
        return [.. arcs.Select(Unfold)];

        GeoPoint[] Unfold(JsonElement arc)
        {
            var (x, y) = (0.0, 0.0);
            return [.. arc.EnumerateArray().Select(step =>
            {
                (x, y) = (x + step[0].GetDouble(), y + step[1].GetDouble());
                return new GeoPoint(fromX + x * scaleX, fromY + y * scaleY);
            })];
        }
    }

    private static void AddFeatures(JsonElement geometry, GeoPoint[][] arcs, List<Feature> features, ReadingLimit limit)
    {
        if (geometry.GetProperty("type").ValueEquals("GeometryCollection"))
        {
            foreach (var part in geometry.GetProperty("geometries").EnumerateArray()) AddFeatures(part, arcs, features, limit);
            return;
        }
        limit.AddArea();
        geometry.TryGetProperty("id", out var id);
        geometry.TryGetProperty("properties", out var properties);
        List<GeoPoint[]> rings = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [.. Polygon(geometry.GetProperty("arcs"), arcs, limit)],
            "MultiPolygon" => [.. geometry.GetProperty("arcs").EnumerateArray().SelectMany(polygon => Polygon(polygon, arcs, limit))],
            _ => [],
        };
        features.Add(new(id, properties, rings));
    }

    private static IEnumerable<GeoPoint[]> Polygon(JsonElement polygon, GeoPoint[][] arcs, ReadingLimit limit) =>
        polygon.EnumerateArray().Select(ring => Ring(ring, arcs, limit)).Where(ring => ring.Length > 3);

    private static GeoPoint[] Ring(JsonElement ring, GeoPoint[][] arcs, ReadingLimit limit)
    {
        List<GeoPoint> points = [];
        foreach (var number in ring.EnumerateArray().Select(n => n.GetInt32()))
        {
            var arc = arcs[number < 0 ? ~number : number];
            limit.AddPoints(arc.Length);
            if (points.Count > 0) points.RemoveAt(points.Count - 1);
            points.AddRange(number < 0 ? arc.Reverse() : arc);
        }
        return [.. points];
    }
}
