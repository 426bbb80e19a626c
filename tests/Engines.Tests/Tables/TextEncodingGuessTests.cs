using System.Text;
using Hunsuan.Engines.Tables;

namespace Hunsuan.Engines.Tests.Tables;

public class TextEncodingGuessTests
{
    private const string Rows = "ชื่อ,สกุล\nสมชาย,ใจดี\nสมหญิง,รักชาติ\nเธอ,เก่ง\n";

    public static TheoryData<string, byte[], TextEncoding, FileKind> Files => new()
    {
        { "nothing", [], TextEncoding.Empty, FileKind.Other },
        { "ASCII", "a,b\n1,2\n"u8.ToArray(), TextEncoding.Utf8, FileKind.Other },
        { "UTF-8", Encoding.UTF8.GetBytes(Rows), TextEncoding.Utf8, FileKind.Other },
        { "UTF-8 with mark", Encoding.UTF8.GetBytes("\uFEFF" + Rows), TextEncoding.Utf8, FileKind.Other },
        { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Rows)], TextEncoding.Utf16LittleEndian, FileKind.Other },
        { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Rows)], TextEncoding.Utf16BigEndian, FileKind.Other },
        { "Windows-874", Thai(Rows), TextEncoding.Windows874, FileKind.Other },
        { "Windows-874 without line end", Thai("สมชาย ใจดี"), TextEncoding.Windows874, FileKind.Other },
        { "UTF-8 then Windows-874", [.. Encoding.UTF8.GetBytes(Rows), .. Thai(Rows)], TextEncoding.Mixed, FileKind.Other },
        { "Windows-874 then UTF-8", [.. Thai(Rows), .. Encoding.UTF8.GetBytes(Rows)], TextEncoding.Mixed, FileKind.Other },
        { "both in one line", [.. Encoding.UTF8.GetBytes("สมชาย ใจดีมาก,"), .. Thai("สมชาย")], TextEncoding.Mixed, FileKind.Other },
        { "a broken byte", [.. Encoding.UTF8.GetBytes(Rows), 0xFF, .. Encoding.UTF8.GetBytes(Rows)], TextEncoding.Mixed, FileKind.Other },
        { "not Thai", [0x81, 0x82, 0x83, 0x84, 0xFE, (byte)'\n'], TextEncoding.Unknown, FileKind.Other },
        { "NULs", [(byte)'a', 0, (byte)'b', 0], TextEncoding.Binary, FileKind.Other },
        { "workbook", [(byte)'P', (byte)'K', 3, 4, 20, 0], TextEncoding.Binary, FileKind.Zip },
        { "old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], TextEncoding.Binary, FileKind.OldOffice },
        { "PDF", "%PDF-1.7\n"u8.ToArray(), TextEncoding.Binary, FileKind.Pdf },
        { "PNG", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], TextEncoding.Binary, FileKind.Picture },
        { "gzip", [0x1F, 0x8B, 8], TextEncoding.Binary, FileKind.Packed },
        { "database", "SQLite format 3\0"u8.ToArray(), TextEncoding.Binary, FileKind.Database },
        { "web page", "\r\n<html><table>"u8.ToArray(), TextEncoding.Utf8, FileKind.Markup },
    };

    [Theory, MemberData(nameof(Files))]
    public void Tells_what_a_file_is(string what, byte[] file, TextEncoding encoding, FileKind kind)
    {
        var guess = TextEncodingGuess.FromWhole(new MemoryStream(file));

        Assert.True((encoding, kind) == (guess.Encoding, guess.Kind), $"{what}: {guess}");
        Assert.Equal(guess.Encoding, TextEncodingGuess.FromBeginning(file).Encoding);
        Assert.Equal(encoding is TextEncoding.Mixed or TextEncoding.Unknown, guess.FirstInvalid is not null);
    }

    [Theory, MemberData(nameof(Files))]
    public void Pieces_of_any_size_give_the_same_answer(string what, byte[] file, TextEncoding encoding, FileKind kind)
    {
        var guess = TextEncodingGuess.FromWhole(new SlowStream(file));

        Assert.True((encoding, kind) == (guess.Encoding, guess.Kind), $"{what}: {guess}");
    }

    [Fact]
    public void A_beginning_may_cut_a_character()
    {
        var file = Encoding.UTF8.GetBytes(Rows);
        for (var length = 1; length <= file.Length; length++)
        {
            Assert.Equal(TextEncoding.Utf8, TextEncodingGuess.FromBeginning(file.AsSpan(0, length)).Encoding);
        }
    }

    [Fact]
    public void A_character_cut_at_the_end_of_the_file_is_a_fault()
    {
        var file = Encoding.UTF8.GetBytes(Rows + "ก")[..^1];

        Assert.Equal(new TextPlace(5, 1), TextEncodingGuess.FromWhole(new MemoryStream(file)).FirstInvalid);
    }

    [Fact]
    public void A_mixed_file_says_where_it_stops_being_UTF_8() =>
        Assert.Equal(
            new TextPlace(5, 7),
            TextEncodingGuess.FromWhole(new MemoryStream([.. Encoding.UTF8.GetBytes(Rows + "สมชาย,"), .. Thai("ดี")])).FirstInvalid);

    [Fact]
    public void A_stray_byte_in_a_long_Thai_file_is_no_other_encoding()
    {
        byte[] file = [.. Enumerable.Repeat(Thai(Rows), 20).SelectMany(rows => rows), 0x81, (byte)'\n'];

        Assert.Equal(TextEncoding.Windows874, TextEncodingGuess.FromWhole(new MemoryStream(file)).Encoding);
    }

    [Theory]
    [InlineData("Windows-874")]
    [InlineData("UTF-16 LE")]
    [InlineData("UTF-16 BE")]
    [InlineData("UTF-8")]
    public void Every_known_encoding_is_read_as_UTF_8(string what)
    {
        var file = Files.Single(row => (string)row[0] == what)[1] as byte[];
        var guess = TextEncodingGuess.FromWhole(new MemoryStream(file!));

        var records = new CsvRecords(guess.ToUtf8(new MemoryStream(file!)));

        Assert.True(records.Next() && records.Next());
        Assert.Equal(("สมชาย", "ใจดี"), (records.Text(0), records.Text(1)));
    }

    [Fact]
    public void What_is_no_text_is_not_read() =>
        Assert.Throws<InvalidOperationException>(() => new TextEncodingGuess(TextEncoding.Mixed).ToUtf8(Stream.Null));

    internal static byte[] Thai(string text) => [.. text.Select(letter => (byte)(letter < 0x80 ? letter : letter - 'ก' + 0xA1))];

    internal sealed class SlowStream(byte[] file) : ForwardStream
    {
        private int at;

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(Math.Min(1 + at % 3, buffer.Length), file.Length - at);
            file.AsSpan(at, count).CopyTo(buffer);
            at += count;
            return count;
        }
    }
}
