using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;

namespace Hunsuan.Imports.Rows;

/// <summary>A name as a row has it (ชื่อในแถว).</summary>
internal readonly record struct NameRead(string? Prefix, string? First, string? Last);

/// <summary>Reads title, first and family name of a row, from cells of their own or out of a whole name (อ่านชื่อ).</summary>
internal sealed class NameCells(RowReader row, FieldSet fields)
{
    private const int LongestWhole = 250;

    private readonly int _prefix = fields[NameFields.Prefix.Name];
    private readonly int _first = fields[NameFields.First.Name];
    private readonly int _last = fields[NameFields.Last.Name];
    private readonly int _whole = fields[NameFields.Whole.Name];

    /// <summary>The caller looks for problems afterwards.</summary>
    public NameRead Read()
    {
        // A title that is not in the table stays as it was written.
        var prefix = row.Text(_prefix, Person.WordMaxLength);
        var name = new NameRead(
            prefix is null ? null : PersonPrefix.Find(prefix)?.Thai ?? prefix, row.Text(_first, Person.NameMaxLength), row.Text(_last, Person.NameMaxLength));
        return row.Has(_whole) ? WithParts(name) : name is { Prefix: null, First: { } first } ? WithTitle(name, first) : name;
    }

    // What has a cell of its own stands; the rest is taken out of the whole name.
    private NameRead WithParts(NameRead name)
    {
        if (row.Text(_whole, LongestWhole) is not { } text) return name;

        var parts = PersonName.Split(text);
        // "สมหญิง -" says that there is no family name; "สมหญิง" alone may be a first name or both in one word.
        if (parts.Given is null || (parts.Family is null && !text.EndsWith('-')))
            return row.Refuse<NameRead>(_whole, RowTexts.NotAWholeName, RowTexts.NotAWholeNameRemedy);
        if (parts.Alternates.Count > 0) row.Note(ImportNote.OtherNameLeftOut);
        var first = Join(parts.Given, parts.Middle);
        if (first.Length > Person.NameMaxLength || parts.Family?.Length > Person.NameMaxLength)
            return row.Refuse<NameRead>(_whole, RowTexts.TooLong.With(Person.NameMaxLength), RowTexts.TooLongRemedy);
        return new(name.Prefix ?? TitleOf(parts), name.First ?? first, name.Last ?? parts.Family);
    }

    // "นายสมชาย" in the cell of the first name, and no title elsewhere. Names in brackets would be lost, so they stay as they are.
    private NameRead WithTitle(NameRead name, string first)
    {
        var parts = PersonName.Split(first);
        if (parts is not { Prefix: { } title, Given: { } given, Alternates: [] } || MayBeOfTheName(title, first)) return name;

        row.Note(ImportNote.TitleInFirstName);
        return name with { Prefix = TitleOf(parts), First = Join(given, parts.Middle, parts.Family) };
    }

    // คุณเดช and พระราม are names; คุณ เดช is not.
    private static bool MayBeOfTheName(PersonPrefix title, string first) => title.Thai is "คุณ" or "พระ" && !first.Contains(' ', StringComparison.Ordinal);

    private static string? TitleOf(PersonName parts)
    {
        if (parts.Prefix is null) return null;
        var all = string.Join(' ', parts.Prefixes.Select(p => p.Thai));
        return all.Length <= Person.WordMaxLength ? all : parts.Prefix.Thai;
    }

    private static string Join(params IEnumerable<string?> words) => string.Join(' ', words.OfType<string>());
}
