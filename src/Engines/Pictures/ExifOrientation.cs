using System.Buffers.Binary;

namespace Hunsuan.Engines.Pictures;

/// <summary>Reads and writes the one thing of Exif that belongs to the picture: which side is up, 1 to 8.</summary>
/// <remarks>CIPA DC-008 (Exif 2.3), tag 0x0112 of the first directory.</remarks>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int Header = 6, EntryLength = 12;

    /// <summary>1, upright, where nothing sound is said.</summary>
    public static int Of(ReadOnlySpan<byte> body)
    {
        if (body.Length < Header + 8) return 1;
        var tiff = body[Header..];
        bool isLittle = tiff[0] == (byte)'I';
        var first = Long(tiff[4..], isLittle);
        if (first > tiff.Length - 2) return 1;
        var entries = Short(tiff[(int)first..], isLittle);
        for (var i = 0; i < entries; i++)
        {
            var at = (long)first + 2 + i * EntryLength;
            if (at + EntryLength > tiff.Length) return 1;
            var entry = tiff[(int)at..];
            if (Short(entry, isLittle) == Tag) return Short(entry[8..], isLittle) is >= 1 and <= 8 and var turned ? turned : 1;
        }

        return 1;
    }

    /// <summary>A segment that says nothing else.</summary>
    public static byte[] Segment(int orientation) =>
    [
        0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0,
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Short(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
