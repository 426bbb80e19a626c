using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Records;

/// <summary>The names that fit a part that was typed, best first, and how well each fits (ชื่อที่ใกล้เคียง).</summary>
internal sealed class NameMatch
{
    /// <summary>More names than this say only that the part is too short; the best come first.</summary>
    private const int MostNames = 20_000;

    private const int LeastKey = 2;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>As written first; then, as far as spelling does not matter, those that sound so.</summary>
    public NameMatch(NameTable table, string part)
    {
        foreach (var name in table.WithPart(part, MostNames)) _places.TryAdd(name, _places.Count);
        if (SkeletonKey.Of(part) is { Length: >= LeastKey } key)
        {
            foreach (var name in table.WithKey(key, MostNames)) _places.TryAdd(name, _places.Count);
        }
    }

    public IReadOnlyCollection<string> Names => _places.Keys;

    /// <summary>0 for the best; null where the name does not fit.</summary>
    public int? PlaceOf(string? name) => name is not null && _places.TryGetValue(name, out var place) ? place : null;
}
