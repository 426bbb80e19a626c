using System.Globalization;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits.Facts;

/// <summary>Reads a value as rule files write it, with its unit: 60 years, 9.50 baht/day, 2015-10-01, true (อ่านค่าพร้อมหน่วย).</summary>
internal static class FactValue
{
    private const int SatangOfBaht = 100;

    /// <summary>The value in the engine's smallest unit; null where the text is none of the type.</summary>
    public static long? Read(RuleType type, string text) => type.Unit switch
    {
        RuleUnit.Truth => text switch { "true" => 1, "false" => 0, _ => null },
        RuleUnit.Choice => type.Choices.ToList().IndexOf(text) is >= 0 and var at ? at : null,
        RuleUnit.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : null,
        RuleUnit.Number => Whole(text),
        RuleUnit.Years => Whole(Without(text, "years", "year")),
        RuleUnit.Months => Whole(Without(text, "months", "month")),
        RuleUnit.Baht or RuleUnit.BahtPerDay or RuleUnit.BahtPerMonth or RuleUnit.BahtPerYear => Satang(Without(text, $"{type}")),
    };

    /// <summary>Baht with at most two places, as satang; null for anything else.</summary>
    public static long? Satang(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var baht)
        && baht <= Interval.LargestInput / SatangOfBaht && baht * SatangOfBaht is var satang && satang == decimal.Truncate(satang) ? (long)satang : null;

    public static long? Whole(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Interval.LargestInput ? number : null;

    private static string? Without(string text, params ReadOnlySpan<string> units)
    {
        foreach (var unit in units)
            if (text.EndsWith(' ' + unit, StringComparison.Ordinal)) return text[..^unit.Length].TrimEnd();
        return null;
    }
}
