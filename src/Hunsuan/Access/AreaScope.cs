namespace Hunsuan.Access;

/// <summary>The areas somebody works for (พื้นที่รับผิดชอบ): none, one, several, or the whole country.</summary>
/// <remarks>None is <see cref="Nowhere"/>: an empty range, so that nothing is seen; the whole country is the empty code.</remarks>
public sealed class AreaScope : IEquatable<AreaScope>
{
    /// <summary>No area code is as great as this, and none lies between it and itself.</summary>
    private const string NoCode = ":";

    private AreaScope(IReadOnlyList<string> codes)
    {
        Codes = codes;
        Hull = codes.Count == 0 ? NoCode : codes.Aggregate(InCommon);
        HullEnd = EndOf(Hull);
    }

    public static AreaScope Nowhere { get; } = new([]);

    public static AreaScope Country { get; } = new([""]);

    /// <summary>Each area once, in order, without those that lie in another.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The smallest area that holds all of them; not all of it is in the scope where <see cref="IsWhole"/> is false.</summary>
    public string Hull { get; }

    /// <summary>Codes from <see cref="Hull"/> on, up to but not including this, may be in the scope.</summary>
    public string HullEnd { get; }

    /// <summary>Everything in the hull is in the scope.</summary>
    public bool IsWhole => Codes.Count <= 1;

    /// <summary>For each area, from its first code up to but not including the end.</summary>
    public IEnumerable<(string From, string End)> Ranges => Codes.Select(code => (code, EndOf(code)));

    /// <summary>The same for the same areas.</summary>
    public string Key => string.Join(',', Codes);

    public static AreaScope Of(params IEnumerable<string> codes)
    {
        var sorted = codes.Distinct().Order(StringComparer.Ordinal).ToList();
        return new([.. sorted.Where(code => !sorted.Any(other => other.Length < code.Length && Holds(other, code)))]);
    }

    public bool Covers(string areaCode) => Codes.Any(code => Holds(code, areaCode));

    /// <summary>The area of the scope that holds the given one; null where none does.</summary>
    public string? Around(string areaCode) => Codes.FirstOrDefault(code => Holds(code, areaCode));

    /// <summary>What of it lies in an area.</summary>
    public AreaScope Within(string areaCode) => Covers(areaCode) ? Of(areaCode) : Of(Codes.Where(code => Holds(areaCode, code)));

    public bool Equals(AreaScope? other) => other is not null && Key == other.Key && Codes.Count == other.Codes.Count;

    public override bool Equals(object? obj) => Equals(obj as AreaScope);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    // The last digit plus one: after '9' comes ':', so "3499" ends at "349:" and "" at ":".
    private static string EndOf(string code) => code switch
    {
        "" or NoCode => NoCode,
        _ => code[..^1] + (char)(code[^1] + 1),
    };

    private static bool Holds(string area, string code) => code.StartsWith(area, StringComparison.Ordinal) && code != NoCode;

    // Levels have two digits each.
    private static string InCommon(string one, string other)
    {
        var same = 0;
        while (same < Math.Min(one.Length, other.Length) && one[same] == other[same]) same++;
        return one[..(same - same % 2)];
    }
}
