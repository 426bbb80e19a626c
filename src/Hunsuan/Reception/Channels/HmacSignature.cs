using System.Security.Cryptography;

namespace Hunsuan.Reception.Channels;

/// <summary>Compares the HMAC-SHA256 of a message with what came beside it, in a time that tells nothing (การตรวจลายเซ็นข้อความ).</summary>
internal static class HmacSignature
{
    public static bool IsRight(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> message, ReadOnlySpan<byte> given)
    {
        Span<byte> right = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, message, right);
        return CryptographicOperations.FixedTimeEquals(right, given);
    }
}
