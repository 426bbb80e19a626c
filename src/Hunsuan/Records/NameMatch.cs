using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Records;

/// <summary>The names that fit a part that was typed, best first (ชื่อที่ตรงหรือใกล้เคียง).</summary>
internal sealed class NameMatch(NameTable table, string part)
{
    /// <summary>More names than this say only that the part is too short.</summary>
    private const int MostNames = 20_000;

    private const int LeastKey = 2;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _places.Keys;

    /// <summary>Adds the names that have the part as it is written.</summary>
    public void AddAsWritten() => Add(table.WithPart(part, MostNames));

    /// <summary>Adds, after them, those that sound so.</summary>
    public void AddAsSounding()
    {
        if (SkeletonKey.Of(part) is { Length: >= LeastKey } key) Add(table.WithKey(key, MostNames));
    }

    /// <summary>0 for the best; null where the name does not fit.</summary>
    public int? PlaceOf(string? name) => name is not null && _places.TryGetValue(name, out var place) ? place : null;

    private void Add(IReadOnlyList<string> names)
    {
        foreach (var name in names) _places.TryAdd(name, _places.Count);
    }
}
