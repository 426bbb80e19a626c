namespace Hunsuan.Engines.Pictures;

/// <summary>What a picture is by its bytes, whatever its name says (ชนิดไฟล์ภาพ); numbers are stored.</summary>
public enum PictureKind : byte { Jpeg = 1, Png = 2, WebP = 3 }

/// <summary>What a picture tells besides what it shows (ข้อมูลแฝงในภาพ), such as where it was taken.</summary>
[Flags]
public enum HiddenData : byte { None = 0, Exif = 1, Xmp = 2, Words = 4, Maker = 8, Trailing = 16 }

/// <summary>
/// A picture without hidden data (ภาพที่ตัดข้อมูลแฝงแล้ว): position, camera, time, words and previews are gone, and nothing that is seen changed.
/// </summary>
/// <param name="Kind">By its bytes.</param>
/// <param name="Width">In pixels, before the picture is turned.</param>
/// <param name="Height">In pixels, before the picture is turned.</param>
/// <param name="Bytes">The cleaned file.</param>
/// <param name="Removed">What was taken out.</param>
public sealed record PictureFile(PictureKind Kind, int Width, int Height, byte[] Bytes, HiddenData Removed)
{
    /// <summary>No side of a picture is longer, in pixels.</summary>
    public const int LongestSide = 16_384;

    /// <summary>Name of the kind on the web.</summary>
    public string ContentType => TypeOf(Kind);

    /// <summary>Name of a kind on the web.</summary>
    public static string TypeOf(PictureKind kind) => kind switch
    {
        PictureKind.Jpeg => "image/jpeg",
        PictureKind.Png => "image/png",
        PictureKind.WebP => "image/webp",
    };

    /// <summary>The cleaned picture; null for what is no whole JPEG, PNG or WebP.</summary>
    public static PictureFile? Read(ReadOnlySpan<byte> file)
    {
        var read = file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => JpegFile.Read(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngFile.Read(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebPFile.Read(file),
            _ => null,
        };
        return read is { Width: > 0 and <= LongestSide, Height: > 0 and <= LongestSide } ? read : null;
    }
}
