using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Hunsuan.Data.Keys;

/// <summary>
/// Seals values that a stolen database must not give away (ปิดผนึกค่า): AES-256-GCM, bound to the row and the column that the value
/// belongs to, so that it opens nowhere else.
/// </summary>
/// <remarks>Bytes of a sealed value: number of the key (4, big-endian), nonce (12), tag (16), then as many as the plain value has.</remarks>
public static class Sealing
{
    public const int Overhead = KeyIdLength + NonceLength + TagLength;

    private const int KeyIdLength = 4, NonceLength = 12, TagLength = 16;
    private const int LongestPlace = 64, LongestOnStack = 256;

    // Making one costs more than using it, and none may be used by two threads at once.
    [ThreadStatic] private static ConditionalWeakTable<SecretKey, AesGcm>? _ciphers;

    /// <param name="place">Table and column, such as "persons.citizen_id".</param>
    /// <param name="row">Id of the row.</param>
    public static byte[] Seal(this KeyRing ring, ReadOnlySpan<byte> plain, string place, Guid row)
    {
        var key = ring.Newest(KeyUse.Seal);
        var value = new byte[Overhead + plain.Length];
        BinaryPrimitives.WriteInt32BigEndian(value, key.Id);
        var nonce = value.AsSpan(KeyIdLength, NonceLength);
        Nonces.Fill(nonce);
        Span<byte> bound = stackalloc byte[LongestPlace];
        CipherOf(key).Encrypt(nonce, plain, value.AsSpan(Overhead), value.AsSpan(KeyIdLength + NonceLength, TagLength), Bound(bound, place, row));
        return value;
    }

    public static byte[] Seal(this KeyRing ring, string plain, string place, Guid row)
    {
        Span<byte> bytes = stackalloc byte[LongestOnStack];
        return Encoding.UTF8.TryGetBytes(plain, bytes, out var length)
            ? ring.Seal(bytes[..length], place, row)
            : ring.Seal(Encoding.UTF8.GetBytes(plain), place, row);
    }

    /// <exception cref="KeyMissingException">It was sealed with a key that this installation does not have.</exception>
    /// <exception cref="AuthenticationTagMismatchException">It was changed, or belongs to another row or column.</exception>
    public static byte[] Open(this KeyRing ring, ReadOnlySpan<byte> value, string place, Guid row)
    {
        if (value.Length < Overhead) throw new AuthenticationTagMismatchException();
        var plain = new byte[value.Length - Overhead];
        Open(ring, value, plain, place, row);
        return plain;
    }

    public static string OpenText(this KeyRing ring, ReadOnlySpan<byte> value, string place, Guid row)
    {
        if (value.Length is < Overhead or > Overhead + LongestOnStack) return Encoding.UTF8.GetString(ring.Open(value, place, row));
        Span<byte> plain = stackalloc byte[value.Length - Overhead];
        Open(ring, value, plain, place, row);
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>Number of the key that a value was sealed with.</summary>
    public static int KeyOf(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt32BigEndian(value);

    private static void Open(KeyRing ring, ReadOnlySpan<byte> value, Span<byte> plain, string place, Guid row)
    {
        var cipher = CipherOf(ring.Find(KeyUse.Seal, KeyOf(value)));
        Span<byte> bound = stackalloc byte[LongestPlace];
        cipher.Decrypt(value.Slice(KeyIdLength, NonceLength), value[Overhead..], value.Slice(KeyIdLength + NonceLength, TagLength), plain, Bound(bound, place, row));
    }

    private static AesGcm CipherOf(SecretKey key) => (_ciphers ??= []).GetValue(key, static k => new AesGcm(k.Bytes, TagLength));

    private static Span<byte> Bound(Span<byte> into, string place, Guid row)
    {
        var length = Encoding.UTF8.GetBytes(place, into);
        row.TryWriteBytes(into[length..], bigEndian: true, out var written);
        return into[..(length + written)];
    }
}
