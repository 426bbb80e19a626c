using System.Buffers.Binary;

namespace Hunsuan.Engines.Pictures;

/// <summary>Takes a PNG apart at its chunks and leaves out those that hold words, times or Exif.</summary>
/// <remarks>ISO/IEC 15948. Chunks that say how the picture looks stay; of all others only those are kept that no picture can do without.</remarks>
internal static class PngFile
{
    private const int Signature = 8, Overhead = 12;

    private static readonly HashSet<string> OfPicture = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP"];

    public static PictureFile? Read(ReadOnlySpan<byte> file)
    {
        if (!file[1..].StartsWith("PNG\r\n\u001A\n"u8)) return null;
        var kept = new List<byte>(file.Length);
        kept.AddRange(file[..Signature]);
        var (at, removed, width, height, hasData) = (Signature, HiddenData.None, 0, 0, false);
        while (at + Overhead <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - Overhead) return null;
            var chunk = file.Slice(at, (int)length + Overhead);
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            at += chunk.Length;
            if (width == 0)
            {
                if (name != "IHDR" || length < 8) return null;
                (width, height) = (Side(chunk[8..]), Side(chunk[12..]));
            }

            hasData |= name == "IDAT";
            if (OfPicture.Contains(name)) kept.AddRange(chunk);
            else removed |= HiddenIn(name);
            if (name != "IEND") continue;
            if (at < file.Length) removed |= HiddenData.Trailing;
            return hasData ? new(PictureKind.Png, width, height, [.. kept], removed) : null;
        }

        return null;
    }

    private static HiddenData HiddenIn(string name) => name switch
    {
        "eXIf" => HiddenData.Exif,
        "tEXt" or "zTXt" or "iTXt" => HiddenData.Words,
        _ => HiddenData.Maker,
    };

    private static int Side(ReadOnlySpan<byte> at) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(at), int.MaxValue);
}
