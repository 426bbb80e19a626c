namespace Hunsuan.Engines.ThaiText;

/// <summary>How a number made of digits was read (ผลการอ่านเลข): not given, right, or what is wrong with it.</summary>
public enum CodeReading : byte
{
    /// <summary>Nothing was written, or only a dash: the number is not known (ไม่ทราบ).</summary>
    NotKnown = 0,

    /// <summary>The number has the right form (ถูกต้อง).</summary>
    Valid = 1,

    /// <summary>All digits are there, but the last does not fit the others (เลขตรวจสอบไม่ตรง): at least one digit is wrong.</summary>
    WrongCheckDigit = 2,

    /// <summary>There are too few or too many digits (จำนวนหลักไม่ครบหรือเกิน).</summary>
    WrongLength = 3,

    /// <summary>Something else than digits, spaces and dashes stands there (มีอักขระอื่น).</summary>
    WrongCharacter = 4,
}

/// <summary>Reads numbers of a fixed count of digits, as people write them: Thai digits, spaces and dashes are welcome.</summary>
internal static class DigitCode
{
    /// <summary>Gives Valid when exactly <paramref name="digits"/> digits stand there; check digits are the caller's business.</summary>
    public static CodeReading Read(ReadOnlySpan<char> text, int digits, out long number)
    {
        number = 0;
        var count = 0;
        foreach (var letter in text)
        {
            var digit = ThaiDigits.ValueOf(letter);
            if (digit >= 0)
            {
                number = count++ < digits ? number * 10 + digit : number;
            }
            else if (!IsSeparator(letter))
            {
                return CodeReading.WrongCharacter;
            }
        }

        return count == digits ? CodeReading.Valid : count == 0 ? CodeReading.NotKnown : CodeReading.WrongLength;
    }

    /// <summary>The same for UTF-8, as it stands in a file.</summary>
    [System.Runtime.CompilerServices.SkipLocalsInit]
    public static CodeReading Read(ReadOnlySpan<byte> utf8, int digits, out long number)
    {
        number = 0;
        if (utf8.Length == digits)
        {
            var all = true;
            foreach (var letter in utf8)
            {
                var digit = letter - '0';
                all &= (uint)digit <= 9;
                number = number * 10 + digit;
            }

            if (all)
            {
                return CodeReading.Valid;
            }
        }

        if (utf8.Length > 256)
        {
            number = 0;
            return CodeReading.WrongCharacter;
        }

        Span<char> text = stackalloc char[256];
        return Read(text[..System.Text.Encoding.UTF8.GetChars(utf8, text)], digits, out number);
    }

    private static bool IsSeparator(char letter) =>
        char.IsWhiteSpace(letter) || letter is '-' or '\u00AD'
            or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or (>= '\u2010' and <= '\u2015');
}
