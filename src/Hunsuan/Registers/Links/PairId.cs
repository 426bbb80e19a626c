using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hunsuan.Registers.Links;

/// <summary>Ids that follow from ids (รหัสที่คำนวณได้): of a pair from its two records, of a cluster from its first.</summary>
/// <remarks>So a pair keeps its address from run to run, and a cluster that comes back is the same again.</remarks>
internal static class PairId
{
    private const int IdBytes = 16;

    public static Guid Of(Guid left, Guid right) => left.CompareTo(right) < 0 ? Hash("pair", left, right) : Hash("pair", right, left);

    /// <summary>A cluster must not bear a record's own id, which somebody of another area may know.</summary>
    public static Guid OfCluster(Guid first) => Hash("cluster", first, first);

    /// <summary>A number from 0 to 1 that is the same for the same pair, and says nothing of it.</summary>
    public static double Lot(Guid pair)
    {
        Span<byte> bytes = stackalloc byte[IdBytes];
        pair.TryWriteBytes(bytes, bigEndian: true, out _);
        // The last eight bytes are as they came out of the hash, but for two bits.
        return (BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) & ((1UL << 53) - 1)) / (double)(1UL << 53);
    }

    private static Guid Hash(string what, Guid one, Guid other)
    {
        Span<byte> text = stackalloc byte[what.Length + 2 * IdBytes];
        System.Text.Encoding.ASCII.GetBytes(what, text);
        one.TryWriteBytes(text[what.Length..], bigEndian: true, out _);
        other.TryWriteBytes(text[(what.Length + IdBytes)..], bigEndian: true, out _);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        // RFC 9562, version 8: made in a way of its own.
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new(hash[..IdBytes], bigEndian: true);
    }
}
