using System.Security.Cryptography;
using System.Text;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Access;

/// <summary>A random code that people read from paper and type, in groups such as K7TMX-3PQRH-… (รหัสที่พิมพ์ตามกระดาษ).</summary>
/// <remarks>31 letters, so that a group of five is worth nearly 25 bits; kept as a hash, which needs no salt where nobody can guess.</remarks>
internal static class TypedCode
{
    public const int GroupLength = 5, MaxLength = 60;

    // Without letters that are taken for one another.
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public static string New(int groups) => string.Join('-', Enumerable.Range(0, groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));

    /// <summary>What counts of what was typed: small letters, blanks and lines between the groups, and Thai digits make no difference.</summary>
    public static string Normal(string? typed) =>
        string.Concat(ThaiDigits.ToArabic(typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    public static byte[] HashOf(string? typed) => SHA256.HashData(Encoding.UTF8.GetBytes(Normal(typed)));
}
