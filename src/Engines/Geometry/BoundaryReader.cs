using System.Text.Json;

namespace Hunsuan.Engines.Geometry;

/// <summary>
/// Reads area boundaries (ขอบเขตพื้นที่) from GeoJSON or TopoJSON of any level, whatever the property of the code is called.
/// </summary>
/// <remarks>GeoJSON: RFC 7946. TopoJSON: the TopoJSON format specification, version 1.</remarks>
public static class BoundaryReader
{
    public const int MaxDepth = 32;
    public const int MaxAreas = 100_000;
    public const int MaxPoints = 5_000_000;

    /// <summary>
    /// Reads UTF-8 JSON. Of several properties with codes, the one with most areas for which <paramref name="isKnown"/> holds is taken.
    /// </summary>
    public static BoundaryReading Read(ReadOnlyMemory<byte> json, Func<string, bool> isKnown)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), new() { MaxDepth = MaxDepth });
            return Read(document.RootElement, isKnown);
        }
        catch (JsonException)
        {
            return IsTooDeep(json.Span) ? BoundaryFault.TooDeep : BoundaryFault.NotJson;
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            // JsonElement says so when a value is missing or of another kind than the format demands.
            return BoundaryFault.Damaged;
        }
        catch (TooLargeException)
        {
            return BoundaryFault.TooLarge;
        }
    }

    private static BoundaryReading Read(JsonElement root, Func<string, bool> isKnown)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("type", out var type)) return BoundaryFault.NotBoundaries;
        List<Feature>? features = type.GetString() switch
        {
            "Topology" => TopoJson.Features(root),
            "FeatureCollection" or "Feature" => GeoJson.Features(root),
            _ => null,
        };
        if (features is null) return BoundaryFault.NotBoundaries;

        features.RemoveAll(feature => feature.Rings.Count == 0);
        if (features.Count == 0) return BoundaryFault.NoAreas;
        var points = features.SelectMany(feature => feature.Rings).SelectMany(ring => ring);
        if (!points.All(GeoBox.Thailand.Contains)) return BoundaryFault.OutsideThailand;
        if (CodeColumn.Find(features, isKnown) is not { } property) return BoundaryFault.NoCodes;

        var coded = features.ToLookup(feature => CodeColumn.Code(feature, property));
        Shape[] shapes = [.. coded.Where(area => area.Key is not null)
            .Select(area => new Shape(area.Key!, [.. area.SelectMany(feature => feature.Rings)]))
            .OrderBy(shape => shape.Code, StringComparer.Ordinal)];
        return BoundaryReading.Of(shapes, property, coded[null].Count(), Attribution(root));
    }

    private static string? Attribution(JsonElement root) =>
        root.TryGetProperty("attribution", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static bool IsTooDeep(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth > MaxDepth) return true;
            }
        }
        catch (JsonException)
        {
            return false;
        }
        return false;
    }
}
