using System.Globalization;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Shared;

/// <summary>Money in satang, as it is typed and shown in baht (จำนวนเงินบาท).</summary>
public static class Baht
{
    /// <summary>More than any single help; what is larger is a slip of the finger.</summary>
    public const long MostSatang = 100_000_000_00;

    /// <summary>1,500.50 and ๑๕๐๐ are understood; null for what is no amount, is negative or has parts of a satang.</summary>
    public static long? Read(string? text)
    {
        if (text.Known is not { } typed) return null;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (!decimal.TryParse(ThaiDigits.ToArabic(typed), Style, CultureInfo.InvariantCulture, out var baht)) return null;
        return baht * 100 is var satang && satang == decimal.Truncate(satang) && satang <= MostSatang ? (long)satang : null;
    }

    /// <summary>1,500 or 1,500.50</summary>
    public static string Write(long satang) =>
        (satang / 100m).ToString(satang % 100 == 0 ? "N0" : "N2", CultureInfo.InvariantCulture);
}
