using System.Globalization;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Robustness;
using Hunsuan.Ui;

namespace Hunsuan.Insight.Measures;

/// <summary>Figures of the measure as they are written (การเขียนตัวเลขดัชนี); a dash where there is none, never nought.</summary>
internal static class Written
{
    private const string None = "–", Minus = "−";

    /// <summary>12.3%</summary>
    public static string Share(double? share) => share is { } known ? $"{(100 * known).ToString("0.0", CultureInfo.InvariantCulture)}%" : None;

    public static string Share(double? share, bool isHidden) => isHidden ? UiTexts.Hidden : Share(share);

    /// <summary>0.0412</summary>
    public static string Index(double? index) => index?.ToString("0.0000", CultureInfo.InvariantCulture) ?? None;

    /// <summary>+0.0012 or −0.0012</summary>
    public static string Change(double? change) => Signed(change, 1, "0.0000", "");

    /// <summary>+1.2% or −1.2%, also of shares that differ by so much.</summary>
    public static string ChangeOfShare(double? change) => Signed(change, 100, "0.0", "%");

    /// <summary>0.95</summary>
    public static string Correlation(double? correlation) => correlation is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture).Replace("-", Minus, StringComparison.Ordinal) : None;

    /// <summary>2 or 1–3</summary>
    public static string Ranks(RankRange range) => range.First == range.Last ? $"{range.First}" : $"{range.First}–{range.Last}";

    /// <summary>1/3 (33%)</summary>
    public static string Cutoff(Fraction cutoff) => $"{cutoff} ({(100 * cutoff.ToDouble()).ToString("0", CultureInfo.InvariantCulture)}%)";

    private static string Signed(double? change, double times, string format, string unit)
    {
        if (change is not { } known) return None;
        var size = Math.Abs(known * times).ToString(format, CultureInfo.InvariantCulture);
        var sign = size.All(c => c is '0' or '.') ? "" : known < 0 ? Minus : "+";
        return $"{sign}{size}{unit}";
    }
}
