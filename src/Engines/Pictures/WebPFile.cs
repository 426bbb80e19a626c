using System.Buffers.Binary;

namespace Hunsuan.Engines.Pictures;

/// <summary>Takes a WebP apart at its chunks and leaves out Exif, XMP and what is not known.</summary>
/// <remarks>RFC 9649.</remarks>
internal static class WebPFile
{
    private const int Header = 12, ChunkHeader = 8;
    private const byte ExifFlag = 0x08, XmpFlag = 0x04;

    public static PictureFile? Read(ReadOnlySpan<byte> file)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (size < 4 || size > file.Length - 8) return null;
        var end = (int)size + 8;
        var kept = new List<byte>(end);
        kept.AddRange(file[..Header]);
        var (at, removed, width, height, hasData) = (Header, end < file.Length ? HiddenData.Trailing : HiddenData.None, 0, 0, false);
        while (at + ChunkHeader <= end)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > end - at - ChunkHeader) return null;
            // A chunk of odd length has a byte behind it; the last may lack it.
            var chunk = file.Slice(at, Math.Min(ChunkHeader + (int)length + (int)(length & 1), end - at));
            var name = System.Text.Encoding.ASCII.GetString(chunk[..4]);
            at += chunk.Length;
            var hidden = HiddenIn(name);
            removed |= hidden;
            hasData |= name is "VP8 " or "VP8L" or "ANMF";
            if (hidden != HiddenData.None) continue;

            var from = kept.Count;
            kept.AddRange(chunk);
            if (name == "VP8X" && chunk.Length >= ChunkHeader + 10) kept[from + ChunkHeader] &= unchecked((byte)~(ExifFlag | XmpFlag));
            if (width == 0) (width, height) = Sides(name, chunk[ChunkHeader..]);
        }

        if (!hasData) return null;
        byte[] cleaned = [.. kept];
        BinaryPrimitives.WriteUInt32LittleEndian(cleaned.AsSpan(4), (uint)(cleaned.Length - 8));
        return new(PictureKind.WebP, width, height, cleaned, removed);
    }

    private static HiddenData HiddenIn(string name) => name switch
    {
        "VP8 " or "VP8L" or "VP8X" or "ALPH" or "ANIM" or "ANMF" or "ICCP" => HiddenData.None,
        "EXIF" => HiddenData.Exif,
        "XMP " => HiddenData.Xmp,
        _ => HiddenData.Maker,
    };

    private static (int Width, int Height) Sides(string name, ReadOnlySpan<byte> body) => name switch
    {
        "VP8X" when body.Length >= 10 => (1 + Three(body[4..]), 1 + Three(body[7..])),
        "VP8L" when body.Length >= 5 => LosslessSides(BinaryPrimitives.ReadUInt32LittleEndian(body[1..])),
        "VP8 " when body.Length >= 10 => (BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF),
        _ => (0, 0),
    };

    private static (int Width, int Height) LosslessSides(uint bits) => (1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF));

    private static int Three(ReadOnlySpan<byte> at) => at[0] | at[1] << 8 | at[2] << 16;
}
