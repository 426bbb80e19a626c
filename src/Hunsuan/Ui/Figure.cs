using System.Globalization;

namespace Hunsuan.Ui;

/// <summary>Numbers as people read them, the same in both languages (ตัวเลข).</summary>
public static class Figure
{
    /// <summary>1,234,567</summary>
    public static string Of(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The number, or the word for one that is hidden from the reader.</summary>
    public static string OrHidden(long? number) => number is { } known ? Of(known) : UiTexts.Hidden;

    /// <summary>12.3%; null where there is nothing to take a share of.</summary>
    public static string? Share(long part, long whole) =>
        whole == 0 ? null : $"{(100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture)}%";

    /// <summary>A length in percent for a drawing, 0 to 100.</summary>
    internal static string Percent(double share) => $"{(100 * Math.Clamp(share, 0, 1)).ToString("0.##", CultureInfo.InvariantCulture)}%";
}
