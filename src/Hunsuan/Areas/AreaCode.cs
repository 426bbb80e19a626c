namespace Hunsuan.Areas;

/// <summary>How large an area is (ระดับพื้นที่); numbers are stored with imports, so never renumber.</summary>
public enum AreaLevel
{
    Country = 0,
    Province = 1,
    District = 2,
    Subdistrict = 3,
    Village = 4,
}

/// <summary>
/// Official area codes (รหัสพื้นที่): two digits for a province, and two more for each district, sub-district and village in it.
/// The country has no digits; a permission for nowhere is no code at all (null), never the empty code.
/// </summary>
public static class AreaCode
{
    public const string Country = "";
    public const string Bangkok = "10";
    public const int MaxLength = 8;

    /// <summary>
    /// Two, four, six or eight digits of which none stands for "no province"; the country's empty code is not a code to store.
    /// </summary>
    public static bool IsWellFormed(string? code) =>
        code is { Length: 2 or 4 or 6 or 8 } && code[0] is >= '1' and <= '9' && code.All(char.IsAsciiDigit);

    public static AreaLevel LevelOf(string code) => (AreaLevel)(code.Length / 2);

    /// <summary>The area around: the district of a sub-district. The country has none.</summary>
    public static string? ParentOf(string code) => code.Length == 0 ? null : code[..^2];

    /// <summary>The area of that level in which this one lies; itself when it is already as large.</summary>
    public static string Widen(string code, AreaLevel level) => code[..Math.Min(code.Length, (int)level * 2)];

    /// <summary>Whether the inner area is the outer one or lies in it.</summary>
    public static bool Contains(string outer, string inner) => inner.StartsWith(outer, StringComparison.Ordinal);

    /// <summary>Of things that hold for areas, the one for the smallest area around a place; of several for that area, the last by id. Null where none holds.</summary>
    public static T? SmallestAround<T>(IEnumerable<T> all, string code, Func<T, string> areaOf, Func<T, string> idOf) where T : class =>
        all.Where(one => Contains(areaOf(one), code)).OrderByDescending(one => areaOf(one).Length).ThenByDescending(idOf, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The first code after all codes in this area, for queries by range: code ≥ "3401" and code &lt; "3402".</summary>
    public static string RangeEnd(string code)
    {
        var last = code.AsSpan().LastIndexOfAnyExcept('9');
        // After the nines, and after the whole country, comes the sign that follows '9'.
        return last < 0
            ? code + ':'
            : string.Concat(code.AsSpan(0, last), [(char)(code[last] + 1)], new string('0', code.Length - last - 1));
    }
}
