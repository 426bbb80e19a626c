using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Hunsuan.Access.Factors;

/// <summary>Six digits that an app on the phone works out from a secret and the time, new ones every 30 seconds (รหัสจากแอป).</summary>
/// <remarks>RFC 6238 (TOTP) over RFC 4226 (HOTP), with SHA-1, which every such app knows.</remarks>
internal static class Totp
{
    public const int SecretLength = 20, Digits = 6;

    private const int StepSeconds = 30, Modulus = 1_000_000;

    /// <summary>Number of the half minute; each has one code.</summary>
    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretLength);

    public static string CodeOf(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard asks for SHA-1; as an HMAC it is not broken.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static bool IsCode(ReadOnlySpan<byte> secret, long step, string typed) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(CodeOf(secret, step)), System.Text.Encoding.UTF8.GetBytes(typed));

    /// <summary>What an app reads from a picture to know the secret.</summary>
    public static string Address(ReadOnlySpan<byte> secret, string userName) =>
        $"otpauth://totp/Hunsuan:{Uri.EscapeDataString(userName)}?secret={Base32.Of(secret)}&issuer=Hunsuan";
}
