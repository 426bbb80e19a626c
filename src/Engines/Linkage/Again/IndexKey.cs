using System.Buffers.Binary;

namespace Hunsuan.Engines.Linkage.Again;

/// <summary>The secret under which an index is written (กุญแจของดัชนี): without it its numbers tell nothing, and nobody can make others that pass.</summary>
internal readonly struct IndexKey
{
    public const int Length = 16;

    private readonly ulong _first, _second;

    /// <param name="secret">16 bytes that nobody can guess.</param>
    public IndexKey(ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, Length);
        (_first, _second) = (BinaryPrimitives.ReadUInt64LittleEndian(secret), BinaryPrimitives.ReadUInt64LittleEndian(secret[8..]));
    }

    public KeyedHash Begin() => new(_first, _second);

    /// <param name="what">What the value is of, so that equal values of two things never meet.</param>
    public ulong Of(ulong what, ulong value)
    {
        var hash = Begin();
        hash.Add(what);
        hash.Add(value);
        return hash.End();
    }
}
