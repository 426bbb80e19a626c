using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hunsuan.Data.Keys;

/// <summary>
/// How a file lies sealed (รูปแบบแฟ้มที่ปิดผนึก): in chunks, so that it is written and read with little memory, from any place. Each chunk
/// names its number and whether it is the last, so that nothing can be cut off, put in or moved unnoticed.
/// </summary>
/// <remarks>
/// Bytes: mark (4), number of the key (4, big-endian), salt (16), then chunks of 64 KB, each followed by its tag (16). The file's own
/// key is HMAC-SHA256 of salt, place and id under the sealing key, so that the number of a chunk is nonce enough.
/// </remarks>
internal static class SealedFile
{
    public const int ChunkLength = 1 << 16;
    public const int TagLength = 16;
    public const int HeaderLength = 4 + 4 + SaltLength;

    private const int SaltLength = 16, NonceLength = 12;

    // No text begins with a NUL, and no workbook.
    private static ReadOnlySpan<byte> Mark => "\0HS1"u8;

    /// <summary>Number of the key that a file was sealed with; null where it lies plain.</summary>
    public static int? KeyOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Span<byte> header = stackalloc byte[HeaderLength];
        return file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength && IsMarked(header) ? KeyOf(header) : null;
    }

    public static byte[] NewHeader(SecretKey key)
    {
        var header = new byte[HeaderLength];
        Mark.CopyTo(header);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(Mark.Length), key.Id);
        RandomNumberGenerator.Fill(header.AsSpan(HeaderLength - SaltLength));
        return header;
    }

    public static bool IsMarked(ReadOnlySpan<byte> header) => header.StartsWith(Mark);

    public static int KeyOf(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadInt32BigEndian(header[Mark.Length..]);

    /// <param name="place">What the file is, and <paramref name="id"/> what it belongs to: it opens as nothing else.</param>
    public static AesGcm CipherOf(SecretKey key, ReadOnlySpan<byte> header, string place, Guid id)
    {
        byte[] bound = [.. "hunsuan file\0"u8, .. header[^SaltLength..], .. id.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(place)];
        return new(HMACSHA256.HashData(key.Bytes, bound), TagLength);
    }

    public static void Seal(AesGcm cipher, long chunk, bool isLast, ReadOnlySpan<byte> plain, Span<byte> sealedChunk) =>
        cipher.Encrypt(Nonce(chunk, isLast, stackalloc byte[NonceLength]), plain, sealedChunk[..plain.Length], sealedChunk.Slice(plain.Length, TagLength));

    /// <exception cref="AuthenticationTagMismatchException">Changed, cut or moved.</exception>
    public static void Open(AesGcm cipher, long chunk, bool isLast, ReadOnlySpan<byte> sealedChunk, Span<byte> plain) =>
        cipher.Decrypt(Nonce(chunk, isLast, stackalloc byte[NonceLength]), sealedChunk[..^TagLength], sealedChunk[^TagLength..], plain);

    private static Span<byte> Nonce(long chunk, bool isLast, Span<byte> nonce)
    {
        BinaryPrimitives.WriteInt64BigEndian(nonce, chunk);
        BinaryPrimitives.WriteInt32BigEndian(nonce[8..], isLast ? 1 : 0);
        return nonce;
    }
}

/// <summary>A sealed file was changed, cut, or belongs elsewhere (แฟ้มที่ปิดผนึกถูกแก้ไขหรือไม่ครบ).</summary>
public sealed class SealedFileException() : IOException("A sealed file was changed or is not whole.");
