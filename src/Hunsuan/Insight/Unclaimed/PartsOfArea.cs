namespace Hunsuan.Insight.Unclaimed;

/// <summary>In which part of an area each household lives (ส่วนย่อยของพื้นที่).</summary>
internal sealed class PartsOfArea
{
    private readonly int[] _parts;

    /// <param name="areaCodes">Where each household lives.</param>
    /// <param name="length">Of the parts' codes. Whose code is shorter, since its village is not known, lives in none.</param>
    public PartsOfArea(string[] areaCodes, int length)
    {
        var codes = areaCodes.Distinct().ToList();
        Codes = [.. codes.Where(c => c.Length >= length).Select(c => c[..length]).Distinct()];
        var places = codes.ToDictionary(c => c, c => c.Length < length ? Codes.Count : Codes.IndexOf(c[..length]));
        _parts = [.. areaCodes.Select(c => places[c])];
    }

    public List<string> Codes { get; }

    /// <summary>The place of a household's part among the codes; their number where it lives in none.</summary>
    public int Of(int household) => _parts[household];
}
