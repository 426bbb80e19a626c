using System.Globalization;
using Hunsuan.Engines.Linkage.Columns;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Linkage;

/// <summary>What a written cell says, in one spelling (การอ่านค่าในช่อง); null or 0 where nothing is known.</summary>
internal static class FieldReading
{
    private const int MostDigits = 15, LeastDigits = 3;
    private const ulong BeforeId = 10_000_000_000_000;

    /// <summary>Numbers that hardly repeat.</summary>
    public static bool IsNumber(FieldKind kind) => kind is FieldKind.CitizenId or FieldKind.Phone;

    /// <summary>The digits; of a citizen number behind a first 1, so that a leading 0 is not lost.</summary>
    public static ulong Number(FieldKind kind, string text) => kind is FieldKind.CitizenId
        ? CitizenId.Read(text, out var id) is CodeReading.Valid or CodeReading.WrongCheckDigit && id.Number > 0 ? (ulong)id.Number + BeforeId : 0
        : Digits(text);

    /// <summary>The value; of a full name the given and the family name.</summary>
    public static (string? First, string? Second) Texts(FieldKind kind, string text, DateOnly today)
    {
        text = text.Trim();
        if (text is "" or "-" or "–") return (null, null);
        switch (kind)
        {
            case FieldKind.BirthDate:
                return (PartialDate.TryParse(text, today, out var day, out _) ? day.Encoded.ToString(CultureInfo.InvariantCulture) : OtherDate.Read(text, today), null);
            case FieldKind.HouseNumber:
                return (HouseNumber.Normalise(text), null);
            case FieldKind.FullName:
                var full = PersonName.Split(text);
                return (Written(full.Given), Written(full.Family));
            case FieldKind.GivenName or FieldKind.FamilyName or FieldKind.Nickname:
                var one = PersonName.Split(text);
                return (Written(string.Join(' ', new[] { one.Given, one.Middle, one.Family }.OfType<string>())), null);
            case FieldKind.AreaCode:
                return (ThaiDigits.ToArabic(text) is var code && AreaColumn.IsCode(code) ? code : null, null);
            case FieldKind.Village or FieldKind.Number:
                return (ThaiDigits.ToArabic(text), null);
            default:
                return (Written(text), null);
        }
    }

    private static string? Written(string? text) => text is null ? null : ThaiNormal.Comparable(text) is { Length: > 0 } written ? written : null;

    private static ulong Digits(string text)
    {
        var (digits, count) = (0UL, 0);
        foreach (var letter in text)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(letter) is not (>= 0 and var digit)) continue;
            (digits, count) = (digits * 10 + (ulong)digit, count + 1);
            if (count > MostDigits) return 0;
        }

        return count < LeastDigits ? 0 : digits;
    }
}
