using System.Globalization;
using System.Text.RegularExpressions;

namespace Hunsuan.Engines.ThaiText;

/// <summary>A house number (บ้านเลขที่) in one spelling, with whatever else was written into its field told apart.</summary>
/// <param name="Number">77/1; text that holds no number stays as it is; null when nothing or a dash was written.</param>
/// <param name="Moo">The village number, when it was written into the same field: 77/1 ม.5.</param>
/// <param name="Rest">What follows the number, such as a road; null when nothing does.</param>
public readonly partial record struct HouseNumber(string? Number, Moo? Moo, string? Rest)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly System.Buffers.SearchValues<char> NumberCharacters = System.Buffers.SearchValues.Create("0123456789/");

    /// <summary>The number alone: "12 ทับ 3", "เลขที่ ๑๒/๓" and "012/3" are 12/3.</summary>
    public static string? Normalise(string text) => Read(text).Number;

    /// <summary>Takes a house-number field apart.</summary>
    public static HouseNumber Read(string text)
    {
        text = ThaiNormal.Text(text);
        if (text.Length > 0 && text[0] is >= '1' and <= '9' && !text.AsSpan().ContainsAnyExcept(NumberCharacters) && IsWritten(text))
        {
            return new(text, null, null);
        }

        Moo? moo = null;
        text = VillagePattern().Replace(text, match =>
        {
            var number = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            moo ??= number > 0 ? ThaiText.Moo.Of(number) : null;
            return " ";
        });
        text = LabelPattern().Replace(ThaiNormal.Text(text), "").Trim(' ', ',');
        var found = NumberPattern().Match(text);
        if (!found.Success)
        {
            return new(text is "" or "-" or "–" ? null : text, moo, null);
        }

        var rest = text[found.Length..].Trim(' ', ',');
        return new(Tidy(found.Value), moo, rest.Length == 0 ? null : rest);
    }

    private static bool IsWritten(string number) =>
        number[^1] != '/' && !number.Contains("//", StringComparison.Ordinal) && !number.Contains("/0", StringComparison.Ordinal);

    private static string Tidy(string number) =>
        LeadingZeros().Replace(number.Replace("ทับ", "/", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), "");

    [GeneratedRegex(@"(?<![\p{L}\p{M}])(?:หมู่\s?ที่|หมู่|ม\.|ม|moo|m\.)\s*([0-9]{1,2})(?![0-9/])", Options)]
    private static partial Regex VillagePattern();

    [GeneratedRegex(@"^(?:ที่อยู่\s*)?(?:บ้าน\s*)?(?:เลข\s?ที่(?:บ้าน)?|no\.?)\s*:?\s*", Options)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"^[0-9]+(?:\s*(?:/|ทับ)\s*[0-9]+)*(?:\s*-\s*[0-9]+(?:\s*/\s*[0-9]+)*)?(?:\s*[ก-ฮA-Z](?![\p{L}\p{M}.0-9]))?")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"(?<![0-9])0+(?=[0-9])")]
    private static partial Regex LeadingZeros();
}
