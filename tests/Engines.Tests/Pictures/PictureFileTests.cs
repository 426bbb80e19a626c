using System.Text;
using Hunsuan.Engines.Pictures;

namespace Hunsuan.Engines.Tests.Pictures;

public sealed class PictureFileTests
{
    private const string Secret = "19.5512,99.7421";

    private static readonly byte[] Jfif = Segment(0xE0, "JFIF\0\x1\x1\0\0\x1\0\x1\0\0"), Frame = [0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0];
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 12, 0xFF, 0, 34, 0xFF, 0xD0, 56, 0xFF, 0xD9];

    [Fact]
    public void Of_a_jpeg_position_words_and_previews_go_and_the_picture_stays()
    {
        byte[] file =
        [
            0xFF, 0xD8, .. Jfif, .. Segment(0xE1, $"Exif\0\0MM\0*\0\0\0\x8{Secret}"), .. Segment(0xE1, $"http://ns.adobe.com/xap/1.0/\0{Secret}"), .. Segment(0xE2, "ICC_PROFILE\0colours"),
            .. Segment(0xE2, $"MPF\0{Secret}"), .. Segment(0xED, Secret), .. Segment(0xFE, Secret), .. Frame, .. Scan, .. Encoding.ASCII.GetBytes(Secret),
        ];

        var read = PictureFile.Read(file)!;

        Assert.Equal([0xFF, 0xD8, .. Jfif, .. Segment(0xE2, "ICC_PROFILE\0colours"), .. Frame, .. Scan], read.Bytes);
        Assert.Equal((PictureKind.Jpeg, 40, 30, "image/jpeg"), (read.Kind, read.Width, read.Height, read.ContentType));
        Assert.Equal(HiddenData.Exif | HiddenData.Xmp | HiddenData.Maker | HiddenData.Words | HiddenData.Trailing, read.Removed);
        Assert.Equal(HiddenData.None, PictureFile.Read(read.Bytes)!.Removed);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void A_photo_of_a_phone_stays_upright(bool isLittle)
    {
        byte[] tiff = isLittle
            ? [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0, 0x10, 1, 2, 0, 1, 0, 0, 0, 65, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
            : [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 2, 1, 0x10, 0, 2, 0, 0, 0, 1, 65, 0, 0, 0, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        byte[] exif = [.. Encoding.ASCII.GetBytes("Exif\0\0"), .. tiff, .. Encoding.ASCII.GetBytes(Secret)];

        var read = PictureFile.Read([0xFF, 0xD8, .. Segment(0xE1, exif), .. Frame, .. Scan])!;

        Assert.DoesNotContain(Secret, Encoding.ASCII.GetString(read.Bytes), StringComparison.Ordinal);
        Assert.Equal(6, ExifOrientation.Of(read.Bytes.AsSpan(6)));
        Assert.Equal(read.Bytes, PictureFile.Read(read.Bytes)!.Bytes);
    }

    [Fact]
    public void Of_a_png_words_times_and_exif_go()
    {
        byte[] signature = [0x89, .. Encoding.ASCII.GetBytes("PNG\r\n\x1A\n")];
        byte[] header = Chunk("IHDR", [0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0]), data = Chunk("IDAT", [1, 2, 3]), end = Chunk("IEND", []);
        var hidden = Encoding.ASCII.GetBytes(Secret);

        var read = PictureFile.Read([.. signature, .. header, .. Chunk("tEXt", hidden), .. Chunk("eXIf", hidden), .. Chunk("tIME", hidden), .. data, .. Chunk("iTXt", hidden), .. end, .. hidden])!;

        Assert.Equal([.. signature, .. header, .. data, .. end], read.Bytes);
        Assert.Equal((PictureKind.Png, 40, 30), (read.Kind, read.Width, read.Height));
        Assert.Equal(HiddenData.Words | HiddenData.Exif | HiddenData.Maker | HiddenData.Trailing, read.Removed);
    }

    [Fact]
    public void Of_a_webp_exif_and_xmp_go_and_it_no_longer_says_that_it_has_them()
    {
        var hidden = Encoding.ASCII.GetBytes(Secret);
        byte[] data = WebPChunk("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 40, 0, 30, 0]);

        var read = PictureFile.Read([.. Riff([.. WebPChunk("VP8X", [0x0C, 0, 0, 0, 39, 0, 0, 29, 0, 0]), .. data, .. WebPChunk("EXIF", hidden), .. WebPChunk("XMP ", hidden)]), .. hidden])!;

        Assert.Equal(Riff([.. WebPChunk("VP8X", [0, 0, 0, 0, 39, 0, 0, 29, 0, 0]), .. data]), read.Bytes);
        Assert.Equal((PictureKind.WebP, 40, 30, HiddenData.Exif | HiddenData.Xmp | HiddenData.Trailing), (read.Kind, read.Width, read.Height, read.Removed));
    }

    [Fact]
    public void What_is_no_whole_picture_is_refused_wherever_it_breaks_off()
    {
        byte[] whole = [0xFF, 0xD8, .. Jfif, .. Frame, .. Scan];

        Assert.NotNull(PictureFile.Read(whole));
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(PictureFile.Read(whole.AsSpan(0, length))));
        Assert.Null(PictureFile.Read("<svg xmlns='http://www.w3.org/2000/svg'/>"u8));
        Assert.Null(PictureFile.Read("GIF89a"u8));
        Assert.Null(PictureFile.Read([0xFF, 0xD8, .. Scan]));
    }

    [Fact]
    public void No_bytes_make_it_fail()
    {
        var random = new Random(1);
        byte[][] starts = [[0xFF, 0xD8, 0xFF], [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], [.. "RIFF"u8, 60, 0, 0, 0, .. "WEBP"u8], [0xFF, 0xD8, 0xFF, 0xE1, 0, 40, .. "Exif\0\0II"u8]];
        for (var i = 0; i < 20_000; i++)
        {
            var rest = new byte[random.Next(80)];
            random.NextBytes(rest);
            _ = PictureFile.Read([.. starts[i % starts.Length], .. rest]);
        }
    }

    private static byte[] Segment(byte marker, string body) => Segment(marker, Encoding.Latin1.GetBytes(body));

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Chunk(string name, byte[] body) => [0, 0, 0, (byte)body.Length, .. Encoding.ASCII.GetBytes(name), .. body, 9, 9, 9, 9];

    private static byte[] WebPChunk(string name, byte[] body) => [.. Encoding.ASCII.GetBytes(name), (byte)body.Length, 0, 0, 0, .. body, .. new byte[body.Length % 2]];

    private static byte[] Riff(byte[] chunks) => [.. "RIFF"u8, (byte)(chunks.Length + 4), 0, 0, 0, .. "WEBP"u8, .. chunks];
}
