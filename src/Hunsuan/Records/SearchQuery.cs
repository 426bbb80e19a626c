using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Records;

/// <summary>What somebody typed into the one search box, understood as one kind of search (สิ่งที่ค้นหา).</summary>
internal abstract record SearchQuery
{
    public const int MaxLength = 100, LeastLetters = 2;

    /// <summary>Thirteen digits; a wrong check digit means that some digit was mistyped.</summary>
    public sealed record ByCitizenId(string Id, bool HasRightCheckDigit) : SearchQuery;

    public sealed record ByHouseCode(string Code) : SearchQuery;

    /// <summary>House number, village number and the name of an area, as far as each was typed.</summary>
    public sealed record ByAddress(string? Number, Moo? Moo, string? Area) : SearchQuery;

    /// <summary>A part of a first or last name; of both where <paramref name="Last"/> is there.</summary>
    public sealed record ByName(string First, string? Last) : SearchQuery;

    public sealed record TooShort : SearchQuery;

    /// <summary>Control characters, lone surrogates and odd spaces are gone before anything else looks at the text.</summary>
    public static SearchQuery Read(string? typed)
    {
        var text = ThaiNormal.Text(typed is null ? "" : typed.Length > MaxLength ? typed[..MaxLength] : typed);
        if (CitizenId.Read(text, out var id) is CodeReading.Valid or CodeReading.WrongCheckDigit) return new ByCitizenId(id.ToString(), id.HasRightCheckDigit);
        if (HouseCode.Read(text, out var code) is CodeReading.Valid) return new ByHouseCode(code.ToString());
        if (text.Any(char.IsAsciiDigit)) return OfAddress(HouseNumber.Read(text));
        return text.Count(c => c != ' ') < LeastLetters ? new TooShort() : OfName(text);
    }

    // The reader leaves a text without a number where the number would be: "ม.5 แม่ปืม" has a village and an area.
    private static ByAddress OfAddress(HouseNumber read) => read.Number is { } number && !number.Any(char.IsAsciiDigit)
        ? new(null, read.Moo, $"{number} {read.Rest}".Trim())
        : new(read.Number, read.Moo, read.Rest);

    private static ByName OfName(string text)
    {
        var name = PersonName.Split(text);
        if (name is { Prefix: not null, Given: { Length: >= LeastLetters } given }) return new(given, name.Family);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new(text, null) : new(text[..space], text[(space + 1)..]);
    }
}
