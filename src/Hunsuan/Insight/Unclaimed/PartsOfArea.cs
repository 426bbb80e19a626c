namespace Hunsuan.Insight.Unclaimed;

/// <summary>In which part of an area each household lives (ส่วนย่อยของพื้นที่).</summary>
internal sealed class PartsOfArea
{
    private readonly int[] _parts;

    private PartsOfArea(string[] areaCodes, Func<string, string?> partOf)
    {
        var parts = areaCodes.Distinct().ToDictionary(c => c, partOf);
        Codes = [.. parts.Values.OfType<string>().Distinct()];
        var places = parts.ToDictionary(p => p.Key, p => p.Value is { } part ? Codes.IndexOf(part) : Codes.Count);
        _parts = [.. areaCodes.Select(c => places[c])];
    }

    public List<string> Codes { get; }

    /// <summary>The place of a household's part among the codes; their number where it lives in none.</summary>
    public int Of(int household) => _parts[household];

    /// <param name="areaCodes">Where each household lives.</param>
    /// <param name="length">Of the parts' codes. Whose code is shorter, since its village is not known, lives in none.</param>
    public static PartsOfArea OfLength(string[] areaCodes, int length) => new(areaCodes, c => c.Length < length ? null : c[..length]);

    /// <summary>Each code that there is, as a part of its own.</summary>
    public static PartsOfArea Smallest(string[] areaCodes) => new(areaCodes, c => c);
}
