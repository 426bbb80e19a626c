using System.Text;
using Hunsuan.Engines.Tables;
using static Hunsuan.Engines.Tests.Tables.TextEncodingGuessTests;

namespace Hunsuan.Engines.Tests.Tables;

public class Utf8StreamTests
{
    [Theory]
    [InlineData("", null, null)]
    [InlineData("ก\nข", null, null)]
    [InlineData("ก\nข~", 2L, 2L)]
    [InlineData("~", 1L, 1L)]
    [InlineData("กขค~ง\n~", 1L, 4L)]
    [InlineData("a\r\n\n\nกข,\uD83D\uDE00~", 4L, 5L)]
    public void Tells_the_line_and_character_of_the_first_byte_that_is_not_UTF_8(string text, long? line, long? column)
    {
        // The tilde stands for a byte of another encoding.
        var file = Encoding.UTF8.GetBytes(text).Select(value => value == (byte)'~' ? (byte)0xA1 : value).ToArray();
        foreach (var source in (Stream[])[new MemoryStream(file), new SlowStream(file)])
        {
            var check = new Utf8CheckedStream(source);

            Assert.Equal(file, ReadAll(check, 5));
            Assert.Equal((line, column), (check.FirstInvalid?.Line, check.FirstInvalid?.Column));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xE0, 0xB8 }, 1)]
    [InlineData(new byte[] { (byte)'a', 0xE0, 0xB8, (byte)'b' }, 2)]
    [InlineData(new byte[] { 0xC0, 0x80 }, 1)]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, 2)]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, 1)]
    public void Cut_overlong_and_impossible_sequences_are_not_UTF_8(byte[] file, long column)
    {
        foreach (var size in (int[])[1, 2, 3, 4, 100])
        {
            var check = new Utf8CheckedStream(new MemoryStream(file));

            ReadAll(check, size);

            Assert.Equal(new TextPlace(1, column), check.FirstInvalid);
        }
    }

    [Fact]
    public void Every_byte_of_Windows_874_has_its_character()
    {
        var all = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        foreach (var size in (int[])[1, 2, 3, 4, 7, 1000])
        {
            var text = Encoding.UTF8.GetString(ReadAll(new Windows874ToUtf8Stream(new SlowStream(all)), size));

            Assert.Equal(256, text.Length);
            Assert.Equal(('A', '€', 'ก', 'ฺ', '฿', '๛'), (text[0x41], text[0x80], text[0xA1], text[0xDA], text[0xDF], text[0xFB]));
            Assert.Equal(31, text.Count(letter => letter == '\uFFFD'));
        }
    }

    [Fact]
    public void Long_Thai_files_are_read_in_pieces_of_any_size()
    {
        var text = string.Concat(Enumerable.Repeat("นายสมชาย,ใจดี,1234567890121,ที่อยู่ 77/1\n", 5000));
        foreach (var size in (int[])[1, 100, 65536])
        {
            Assert.Equal(text, Encoding.UTF8.GetString(ReadAll(new Windows874ToUtf8Stream(new MemoryStream(Thai(text))), size)));
        }
    }

    [Fact]
    public void Streams_only_go_forward()
    {
        using var stream = new Windows874ToUtf8Stream(Stream.Null);

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
    }

    private static byte[] ReadAll(Stream stream, int size)
    {
        var all = new List<byte>();
        var buffer = new byte[size];
        for (var read = stream.Read(buffer, 0, size); read > 0; read = stream.Read(buffer, 0, size))
        {
            all.AddRange(buffer[..read]);
        }

        return [.. all];
    }
}
