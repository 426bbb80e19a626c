using System.Security.Cryptography;

namespace Hunsuan.Data.Keys;

/// <summary>Random bytes for sealing, fetched some thousand at a time: the call costs more than the bytes (เลขสุ่มใช้ครั้งเดียว).</summary>
internal static class Nonces
{
    private const int AtOnce = 4096;

    [ThreadStatic] private static byte[]? _bytes;
    [ThreadStatic] private static int _left;

    public static void Fill(Span<byte> nonce)
    {
        if (_left < nonce.Length)
        {
            RandomNumberGenerator.Fill(_bytes ??= new byte[AtOnce]);
            _left = AtOnce;
        }

        _bytes.AsSpan(_left -= nonce.Length, nonce.Length).CopyTo(nonce);
    }
}
