namespace Hunsuan.Insight.Lists;

/// <summary>Writes rows as CSV that spreadsheets open as text (ไฟล์ CSV ที่เปิดในโปรแกรมตารางได้อย่างปลอดภัย).</summary>
/// <remarks>A cell that a spreadsheet would run as a formula gets an apostrophe in front.</remarks>
internal static class CsvSheet
{
    /// <summary>Tells spreadsheets that the letters are UTF-8.</summary>
    public const char ByteOrderMark = '\uFEFF';

    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
