using System.Numerics;
using System.Security.Cryptography;
using Hunsuan.Data.Keys;

namespace Hunsuan.Access.Log;

/// <summary>The pair of keys that signs heads of the log (กุญแจลงนามหัวบันทึก): ECDSA on P-256, made from the key of the log, so that there is no further secret to keep.</summary>
internal static class HeadKey
{
    private const int ScalarLength = 32;

    // Order of the curve's group, FIPS 186-5.
    private static readonly BigInteger Order = new(Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"), isUnsigned: true, isBigEndian: true);

    public static ECDsa Of(SecretKey key)
    {
        // Twice the length, so that the remainder prefers no number; another word than any other use, so that no use tells of another.
        var wide = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes, 2 * ScalarLength, info: "hunsuan log head"u8.ToArray());
        var scalar = new BigInteger(wide, isUnsigned: true, isBigEndian: true) % (Order - 1) + 1;
        var bytes = scalar.ToByteArray(isUnsigned: true, isBigEndian: true);
        return ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = [.. new byte[ScalarLength - bytes.Length], .. bytes] });
    }

    public static byte[] PublicOf(SecretKey key)
    {
        using var pair = Of(key);
        return pair.ExportSubjectPublicKeyInfo();
    }

    public static byte[] Sign(ECDsa key, byte[] body) => key.SignData(body, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    public static bool Verify(byte[] publicKey, byte[] body, byte[] signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(publicKey, out _);
            return key.VerifyData(body, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
