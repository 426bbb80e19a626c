namespace Hunsuan.Registers.Versions;

/// <summary>What whoever brings a list in says about it (ข้อมูลกำกับบัญชีที่นำเข้า).</summary>
public sealed record VersionAsked
{
    /// <summary>The word for all areas of the country, which has no code.</summary>
    public const string Country = "country";

    /// <summary>The day on which the list was so; null where it is not known.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Everybody of the areas is on it; who is not has left.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Codes of the areas that the list covers, the country's is empty; none for the area of whoever brings it in.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Codes as they are typed, with commas or blanks between.</summary>
    public static IReadOnlyList<string> ReadAreas(string? typed) =>
    [
        .. (typed ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(code => code.Equals(Country, StringComparison.OrdinalIgnoreCase) ? "" : code).Distinct(),
    ];
}
