using System.Buffers.Binary;

namespace Hunsuan.Engines.Pictures;

/// <summary>Takes a JPEG apart at its markers and leaves out what tells more than the picture.</summary>
/// <remarks>
/// ITU-T T.81, annex B. Of the application segments only JFIF, the colour profile and Adobe's colour transform stay. From Exif nothing is kept
/// but which side is up; without it, photos of phones would lie on their side.
/// </remarks>
internal static class JpegFile
{
    private const byte Prefix = 0xFF, End = 0xD9, Scan = 0xDA, Comment = 0xFE, App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF;

    public static PictureFile? Read(ReadOnlySpan<byte> file)
    {
        var kept = new List<byte>(file.Length) { Prefix, 0xD8 };
        var (at, removed, width, height, scanned) = (2, HiddenData.None, 0, 0, false);
        while (at + 1 < file.Length)
        {
            if (file[at] != Prefix) return null;
            var marker = file[at + 1];
            if (marker == Prefix)
            {
                at++;
                continue;
            }

            if (marker == End)
            {
                kept.AddRange(file.Slice(at, 2));
                if (at + 2 < file.Length) removed |= HiddenData.Trailing;
                return scanned ? new(PictureKind.Jpeg, width, height, [.. kept], removed) : null;
            }

            if (at + 4 > file.Length) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length) return null;
            var segment = file.Slice(at, 2 + length);
            var body = segment[4..];
            at += 2 + length;

            if (IsFrame(marker))
            {
                if (body.Length < 6) return null;
                (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(body[1..]), BinaryPrimitives.ReadUInt16BigEndian(body[3..]));
            }

            var hidden = HiddenIn(marker, body);
            removed |= hidden;
            if (hidden == HiddenData.None) kept.AddRange(segment);
            if (hidden == HiddenData.Exif && ExifOrientation.Of(body) is > 1 and var turned) kept.AddRange(ExifOrientation.Segment(turned));
            if (marker != Scan) continue;

            scanned = true;
            var coded = ScanLength(file[at..]);
            kept.AddRange(file.Slice(at, coded));
            at += coded;
        }

        return null;
    }

    // C4, C8 and CC are no frames: tables of Huffman codes, a reserved marker, and arithmetic coding.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static HiddenData HiddenIn(byte marker, ReadOnlySpan<byte> body) => marker switch
    {
        App0 => HiddenData.None,
        App1 => body.StartsWith("Exif\0"u8) ? HiddenData.Exif : HiddenData.Xmp,
        App2 => body.StartsWith("ICC_PROFILE\0"u8) ? HiddenData.None : HiddenData.Maker,
        App14 => body.StartsWith("Adobe"u8) ? HiddenData.None : HiddenData.Maker,
        > App0 and <= App15 => HiddenData.Maker,
        Comment => HiddenData.Words,
        _ => HiddenData.None,
    };

    // Coded data go on to the next marker: FF 00 stands for FF itself, FF D0 to D7 are restarts within.
    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        for (var i = 0; i + 1 < data.Length; i++)
        {
            if (data[i] == Prefix && data[i + 1] is not (0 or >= 0xD0 and <= 0xD7)) return i;
        }

        return data.Length;
    }
}
