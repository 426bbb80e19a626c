namespace Hunsuan.Engines.ThaiText;

/// <summary>
/// Thai digits (เลขไทย) ๐–๙ and Arabic digits 0–9: both are accepted on input, Thai ones are written in official letters.
/// </summary>
public static class ThaiDigits
{
    private const char Zero = '๐', Nine = '๙';

    /// <summary>Turns ๐–๙ into 0–9; the same instance comes back when there is nothing to turn.</summary>
    public static string ToArabic(string text) => Shift(text, Zero, Nine, '0' - Zero);

    /// <summary>Turns 0–9 into ๐–๙; the same instance comes back when there is nothing to turn.</summary>
    public static string ToThai(string text) => Shift(text, '0', '9', Zero - '0');

    /// <summary>The value of one digit of either script, or −1.</summary>
    public static int ValueOf(char digit) =>
        char.IsAsciiDigit(digit) ? digit - '0' : digit is >= Zero and <= Nine ? digit - Zero : -1;

    private static string Shift(string text, char from, char to, int by)
    {
        var first = text.AsSpan().IndexOfAnyInRange(from, to);
        return first < 0 ? text : string.Create(text.Length, (text, first, from, to, by), static (target, state) =>
        {
            state.text.CopyTo(target);
            for (var i = state.first; i < target.Length; i++)
            {
                if (target[i] >= state.from && target[i] <= state.to)
                {
                    target[i] = (char)(target[i] + state.by);
                }
            }
        });
    }
}
