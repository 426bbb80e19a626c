using System.Buffers.Binary;

namespace Hunsuan.Registers.Links.Again;

/// <summary>Ids as the engine has them (รหัสเป็นตัวเลข), in the same order.</summary>
internal static class RecordNumber
{
    private const int Length = 16;

    public static UInt128 Of(Guid id)
    {
        Span<byte> bytes = stackalloc byte[Length];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    public static Guid ToId(UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, number);
        return new(bytes, bigEndian: true);
    }
}
