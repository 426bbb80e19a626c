using System.Text.Json;

namespace Hunsuan.Engines.Geometry;

/// <summary>Decodes GeoJSON (RFC 7946): polygons and multipolygons; points and lines are no areas and are left out.</summary>
internal static class GeoJson
{
    public static List<Feature> Features(JsonElement root)
    {
        var limit = new ReadingLimit();
        return root.GetProperty("type").ValueEquals("Feature")
            ? [Decode(root, limit)]
            : [.. root.GetProperty("features").EnumerateArray().Select(feature => Decode(feature, limit))];
    }

    private static Feature Decode(JsonElement feature, ReadingLimit limit)
    {
        limit.AddArea();
        feature.TryGetProperty("id", out var id);
        feature.TryGetProperty("properties", out var properties);
        List<GeoPoint[]> rings = [];
        AddRings(feature.GetProperty("geometry"), rings, limit);
        return new(id, properties, rings);
    }

    private static void AddRings(JsonElement geometry, List<GeoPoint[]> rings, ReadingLimit limit)
    {
        if (geometry.ValueKind == JsonValueKind.Null) return;
        switch (geometry.GetProperty("type").GetString())
        {
            case "Polygon":
                AddPolygon(geometry.GetProperty("coordinates"), rings, limit);
                break;
            case "MultiPolygon":
                foreach (var polygon in geometry.GetProperty("coordinates").EnumerateArray()) AddPolygon(polygon, rings, limit);
                break;
            case "GeometryCollection":
                foreach (var part in geometry.GetProperty("geometries").EnumerateArray()) AddRings(part, rings, limit);
                break;
        }
    }

    private static void AddPolygon(JsonElement polygon, List<GeoPoint[]> rings, ReadingLimit limit)
    {
        foreach (var ring in polygon.EnumerateArray())
        {
            limit.AddPoints(ring.GetArrayLength());
            GeoPoint[] points = [.. ring.EnumerateArray().Select(p => new GeoPoint(p[0].GetDouble(), p[1].GetDouble()))];
            if (points.Length > 0 && points[0] != points[^1]) points = [.. points, points[0]];
            if (points.Length > 3) rings.Add(points);
        }
    }
}
