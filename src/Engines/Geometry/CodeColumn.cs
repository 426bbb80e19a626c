using System.Text.Json;

namespace Hunsuan.Engines.Geometry;

/// <summary>Finds out which property of a boundary file holds the official area codes: "5601", 5601 or "TH5601".</summary>
internal static class CodeColumn
{
    /// <summary>The name under which a feature's own id is meant.</summary>
    private const string Id = "id";

    public static string? Find(List<Feature> features, Func<string, bool> isKnown) =>
        features.SelectMany(Names).Distinct()
            .Select(name => (name, codes: features.Select(f => Code(f, name)).OfType<string>().ToHashSet()))
            .Where(column => column.codes.Count > 0)
            // A file often carries the codes of the levels above too: its own are those that differ most.
            .OrderByDescending(column => column.codes.Count(isKnown))
            .ThenByDescending(column => column.codes.Count)
            .ThenByDescending(column => column.codes.Max(code => code.Length))
            .Select(column => column.name)
            .FirstOrDefault();

    /// <summary>The code without "TH" in front, or null where the value is no code of two, four, six or eight digits.</summary>
    public static string? Code(Feature feature, string name)
    {
        var value = name == Id && feature.Id.ValueKind != JsonValueKind.Undefined ? feature.Id
            : feature.Properties.ValueKind == JsonValueKind.Object && feature.Properties.TryGetProperty(name, out var property) ? property
            : default;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        if (text.StartsWith("TH", StringComparison.OrdinalIgnoreCase)) text = text[2..];
        return text.Length is 2 or 4 or 6 or 8 && text.All(char.IsAsciiDigit) && text[0] != '0' ? text : null;
    }

    private static IEnumerable<string> Names(Feature feature)
    {
        if (feature.Id.ValueKind != JsonValueKind.Undefined) yield return Id;
        if (feature.Properties.ValueKind != JsonValueKind.Object) yield break;
        foreach (var property in feature.Properties.EnumerateObject()) yield return property.Name;
    }
}
