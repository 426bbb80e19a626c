using System.Text;

namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// Thai text that some program read with the wrong encoding (อักษรเพี้ยน), such as "à¸™à¸²à¸¢" or "¹ÒÂ" for นาย, read back.
/// </summary>
/// <remarks>
/// Only text that becomes wholly Thai is touched: no ASCII letter, at least three damaged characters with a Western letter among them,
/// and a result written as Thai is. Western names with accents stay as they are.
/// </remarks>
internal static class ThaiMojibake
{
    // Windows-1252 shows bytes 0x80–0x9F as these; five of them are undefined and stay control characters.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Repair(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u00A1', '\u00FB') < 0)
        {
            return text;
        }

        Span<byte> bytes = text.Length <= 256 ? stackalloc byte[text.Length] : new byte[text.Length];
        var damaged = 0;
        var hasLetter = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var value = letter <= 0xFF ? letter : 0x80 + Windows1252.IndexOf(letter, StringComparison.Ordinal);
            if (value == 0x7F || (letter > 0xFF && value < 0x80) || char.IsAsciiLetter(letter))
            {
                return text;
            }

            bytes[i] = (byte)value;
            damaged += value >= 0x80 ? 1 : 0;
            hasLetter |= letter is >= 'À' and <= 'ÿ';
        }

        return damaged < 3 || !hasLetter ? text : FromUtf8(bytes) ?? FromThaiBytes(bytes) ?? text;
    }

    private static string? FromUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && WhenThai(Encoding.UTF8.GetString(bytes)) is { } text ? text : null;

    private static string? FromThaiBytes(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            letters[i] = bytes[i] switch
            {
                < 0x80 or 0xA0 => (char)bytes[i],
                (>= 0xA1 and <= 0xDA) or (>= 0xDF and <= 0xFB) => (char)(bytes[i] - 0xA1 + 'ก'),
                _ => '\uFFFD',
            };
        }

        return WhenThai(new string(letters));
    }

    private static string? WhenThai(string text)
    {
        var previousCarries = false;
        var begins = true;
        foreach (var letter in text)
        {
            if (letter >= 0x80 && letter != '\u00A0' && !ThaiLetters.IsThai(letter))
            {
                return null;
            }

            var isMark = ThaiLetters.IsMark(letter);
            if ((isMark && !previousCarries) || (begins && ThaiLetters.IsThai(letter) && !ThaiLetters.MayBeginWord(letter)))
            {
                return null;
            }

            previousCarries = isMark || ThaiLetters.Of(letter) == ThaiLetter.Consonant;
            begins = begins && !ThaiLetters.IsThai(letter);
        }

        return text;
    }
}
