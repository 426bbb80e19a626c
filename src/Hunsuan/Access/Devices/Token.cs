using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Hunsuan.Access.Devices;

/// <summary>A random secret that a browser carries for its user; the database holds only its hash (รหัสสุ่มของเซสชัน).</summary>
internal static class Token
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    // Nobody guesses 32 random bytes, so that a slow hash would only make every page slow.
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
