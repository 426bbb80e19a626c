using System.Buffers;

namespace Hunsuan.Shared;

/// <summary>Writes rows as CSV that spreadsheets open as text (ไฟล์ CSV ที่เปิดในโปรแกรมตารางได้อย่างปลอดภัย).</summary>
/// <remarks>A cell that a spreadsheet would run as a formula gets an apostrophe in front; "-" and negative numbers are no formulas.</remarks>
internal static class CsvSheet
{
    /// <summary>Tells spreadsheets that the letters are UTF-8.</summary>
    public const char ByteOrderMark = '\uFEFF';

    private const char Guard = '\'';

    // The wide forms too: some spreadsheets take them for the narrow ones.
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    // The semicolon and the tab as well, since a spreadsheet may divide the cells there.
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",;\t\"\r\n");

    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789.");

    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>The text of a cell of a file that this class wrote.</summary>
    public static string Plain(string cell) => IsGuarded(cell) ? cell[1..] : cell;

    /// <summary>One cell of text, guarded and quoted where needed.</summary>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        // What looks guarded already is guarded once more, so that it comes back as it was.
        if (IsGuarded(text) || (FormulaSigns.Contains(text[0]) && !IsNegative(text))) text = Guard + text;
        return text.AsSpan().ContainsAny(ToQuote) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static bool IsGuarded(ReadOnlySpan<char> text) =>
        text is [Guard, ..] && text.TrimStart(Guard) is [var first, ..] && FormulaSigns.Contains(first);

    /// <summary>"-" by itself, which stands for nothing, or a plain number below zero.</summary>
    private static bool IsNegative(ReadOnlySpan<char> text)
    {
        if (text is not ['-', .. var number]) return false;
        return number.IsEmpty || (!number.ContainsAnyExcept(OfNumber) && number.Count('.') <= 1 && number.ContainsAnyInRange('0', '9'));
    }
}
