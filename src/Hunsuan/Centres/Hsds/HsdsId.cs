using System.Security.Cryptography;
using System.Text;

namespace Hunsuan.Centres.Hsds;

/// <summary>Ids of what has no record of its own, such as a phone of a service: the same in every export.</summary>
/// <remarks>RFC 9562, version 8: bits of a SHA-256 of what it belongs to and its name.</remarks>
internal static class HsdsId
{
    public static Guid Of(Guid owner, string part) => Of($"{owner:N}/{part}");

    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"hunsuan/hsds/{name}"))[..16];
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new(bytes, bigEndian: true);
    }
}
