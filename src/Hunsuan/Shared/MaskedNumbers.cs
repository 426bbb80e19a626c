using System.Text.RegularExpressions;

namespace Hunsuan.Shared;

/// <summary>Takes citizen IDs out of words that somebody wrote where none belongs (ปิดบังเลขประจำตัวในข้อความ): all but the last three digits.</summary>
internal static partial class MaskedNumbers
{
    private const int Shown = 3;

    public static string? In(string? text) => text is null ? null : Number.Replace(text, match => Mask(match.Value));

    private static string Mask(string number)
    {
        var digits = number.Where(char.IsDigit).ToList();
        return "x-xxxx-xxxxx-" + string.Concat(digits[^Shown..^1]) + "-" + digits[^1];
    }

    // Thirteen digits, Thai ones too, together or as on the card; no part of a longer number or of a seal in hexadecimal digits.
    [GeneratedRegex(@"(?<![\dA-Za-z])(?:\d{13}|\d[- ]\d{4}[- ]\d{5}[- ]\d{2}[- ]\d)(?![\dA-Za-z])")]
    private static partial Regex Number { get; }
}
