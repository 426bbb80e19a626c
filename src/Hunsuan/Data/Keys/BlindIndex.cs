using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Hunsuan.Data.Keys;

/// <summary>
/// Finds a sealed value again without opening any (ดัชนีที่ไม่เปิดเผยค่า): the first 16 bytes of HMAC-SHA256, the same for the same value of
/// the same domain, and of no use without the key.
/// </summary>
/// <remarks>Held as ids are, which both databases keep in 16 bytes. Thirteen digits behind a hash without a key are found in days.</remarks>
public static class BlindIndex
{
    private const int LongestOnStack = 256;

    // Making one costs more than using it, and none may be used by two threads at once.
    [ThreadStatic] private static ConditionalWeakTable<SecretKey, IncrementalHash>? _hashes;

    /// <param name="domain">What the value is; values of two domains never meet.</param>
    public static Guid Of(SecretKey key, string domain, string value)
    {
        Span<byte> bytes = stackalloc byte[LongestOnStack];
        // A zero stands between the two and in neither.
        var length = Encoding.UTF8.GetBytes(domain, bytes);
        bytes[length++] = 0;
        length += Encoding.UTF8.GetBytes(value, bytes[length..]);

        var hash = (_hashes ??= []).GetValue(key, static k => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, k.Bytes));
        hash.AppendData(bytes[..length]);
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        hash.GetHashAndReset(whole);
        return new(whole[..16], bigEndian: true);
    }
}
