using System.Text;
using Hunsuan.Engines.Tables;

namespace Hunsuan.Engines.Tests.Tables;

public class CsvRecordsTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b;1|2")]
    [InlineData("a,b\r\n1,2\r\n", "a|b;1|2")]
    [InlineData("a,b\n1,2", "a|b;1|2")]
    [InlineData("a,b\n1,2\r", "a|b;1|2")]
    [InlineData("a,b\n,\n", "a|b;|")]
    [InlineData("a,b\n1,", "a|b;1|")]
    [InlineData("\uFEFFก,ข\n๑,๒\n", "ก|ข;๑|๒")]
    [InlineData("\n\na\n\r\nb\n\n", "a;b")]
    [InlineData("", "")]
    [InlineData("\n\r\n", "")]
    [InlineData("\uFEFF", "")]
    [InlineData("a,\"b\"\n\"1\",2\n", "a|b;1|2")]
    [InlineData("a,\"b,c\"\r\n1,\"2\r\n3\"\r\n", "a|b,c;1|2\r\n3")]
    [InlineData("a,\"say \"\"hi\"\"\"\n\"\"\"\",\"\"\n", "a|say \"hi\";\"|")]
    [InlineData("a,b\"c\"d\n", "a|b\"c\"d")]
    [InlineData("a,\"b\" c\"d\",e\n", "a|b c\"d\"|e")]
    [InlineData("a,\"b\"\"\"x\"\r\n", "a|b\"x\"")]
    [InlineData("a,\"b\"", "a|b")]
    [InlineData("a,\"b\"\r", "a|b")]
    [InlineData("a,\"b\",", "a|b|")]
    [InlineData("a,\"\"", "a|")]
    public void Reads_records_and_cells(string text, string cells)
    {
        // Every size of buffer puts its border somewhere else.
        foreach (var size in Enumerable.Range(12, 40).Append(4096))
        {
            Assert.Equal(cells, All(text, limit: new() { BufferBytes = size }));
        }
    }

    [Theory]
    [InlineData("a,b;c\n", ',', "a|b;c")]
    [InlineData("a;b;c,d\n", ';', "a|b|c,d")]
    [InlineData("a\tb\n", '\t', "a|b")]
    [InlineData("a|b\n", '|', "a|b")]
    [InlineData("\"a,b,c\";d\n", ';', "a,b,c|d")]
    [InlineData("one\n", ',', "one")]
    [InlineData("\n\na;b\n", ';', "a|b")]
    [InlineData("sep=;\r\na,b,c;d\r\n", ';', "a,b,c|d")]
    public void Finds_out_the_delimiter_from_the_first_line(string text, char delimiter, string cells)
    {
        Assert.Equal(delimiter, (char)new CsvRecords(Utf8(text)).Delimiter);
        Assert.Equal(cells, All(text));
    }

    [Fact]
    public void A_given_delimiter_is_used() => Assert.Equal("a,b|c", All("a,b;c\n", ';'));

    [Fact]
    public void Counts_records_and_lines()
    {
        var records = new CsvRecords(Utf8("h\n\n\"a\nb\nc\"\nd\n"));
        var seen = new List<(long Record, long Line, string Text)>();
        while (records.Next())
        {
            seen.Add((records.RecordNumber, records.LineNumber, records.Text(0)));
        }

        Assert.Equal([(1, 1, "h"), (2, 3, "a\nb\nc"), (3, 6, "d")], seen);
        Assert.False(records.Next());
        Assert.Equal(0, records.Count);
    }

    [Fact]
    public void A_column_that_is_not_there_is_refused()
    {
        var records = new CsvRecords(Utf8("a,b\n"));
        records.Next();

        Assert.Throws<ArgumentOutOfRangeException>(() => records.Text(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => records.Text(-1));
    }

    [Theory]
    [InlineData("h\n\"a\nb\nc", 2, "QuoteNotClosed")]
    [InlineData("h,\"i\nj\",\"a\nb\n", 2, "QuoteNotClosed")]
    [InlineData("h,\"i\nj\"\nk\n\"", 4, "QuoteNotClosed")]
    [InlineData("h\na,12345678901234567890,b\n", 2, "CellTooLong")]
    [InlineData("h\n\"12345678901234567890\"\n", 2, "CellTooLong")]
    [InlineData("h\n1,2,3,4,5,6,7,8,9,10,11,12,13\n", 2, "TooManyColumns")]
    [InlineData("h\n12345678901234,12345678901234,12345678901234,12345678901234,\n", 2, "RecordTooLong")]
    public void Stops_with_the_line_where_the_fault_is(string text, long line, string fault)
    {
        foreach (var size in (int[])[12, 17, 32, 4096])
        {
            var limit = new CsvLimit { BufferBytes = size, CellBytes = 16, RecordBytes = 50, Columns = 12 };

            var thrown = Assert.Throws<CsvFaultException>(() => All(text, limit: limit));

            Assert.Equal((fault, line), (thrown.Fault.ToString(), thrown.Line));
        }
    }

    [Theory]
    [InlineData("a", CsvFault.CellTooLong)]
    [InlineData("a,", CsvFault.TooManyColumns)]
    [InlineData("abcdefgh,abcdefgh", CsvFault.TooManyColumns)]
    [InlineData("\"a", CsvFault.CellTooLong)]
    [InlineData("\"a\n", CsvFault.QuoteNotClosed)]
    public void A_gigabyte_of_one_line_is_given_up_at_once(string start, CsvFault fault)
    {
        var endless = new EndlessStream(start);

        var thrown = Assert.Throws<CsvFaultException>(() => new CsvRecords(endless).Next());

        Assert.Equal((fault, 1), (thrown.Fault, thrown.Line));
        Assert.True(endless.BytesRead <= 1024 * 1024, $"{endless.BytesRead} bytes were read");
    }

    [Fact]
    public void Reads_back_whatever_was_written()
    {
        const string Letters = "ab,;\"\"\r\n กแ";
        var random = new Random(1);
        for (var round = 0; round < 3000; round++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, random.Next(2, 6))
                .Select(_ => new string(random.GetItems<char>(Letters, random.Next(20)))).ToArray()).ToArray();
            var text = string.Join(random.Next(2) == 0 ? "\n" : "\r\n", rows.Select(row => string.Join(',', row.Select(Quote))));

            var records = new CsvRecords(Utf8(text), ',', new() { BufferBytes = random.Next(12, 100) });

            foreach (var row in rows)
            {
                Assert.True(records.Next());
                Assert.Equal(row, Enumerable.Range(0, records.Count).Select(records.Text));
            }

            Assert.False(records.Next());
        }

        static string Quote(string cell) =>
            cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string All(string text, char? delimiter = null, CsvLimit? limit = null)
    {
        var records = new CsvRecords(Utf8(text), delimiter, limit);
        var rows = new List<string>();
        while (records.Next())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, records.Count).Select(records.Text)));
        }

        return string.Join(';', rows);
    }

    private sealed class EndlessStream(string text) : ForwardStream
    {
        public long BytesRead { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                var at = BytesRead + i;
                // An opening quotation mark stands at the beginning only.
                buffer[i] = (byte)text[text[0] == '"' && at > 0 ? 1 + (int)((at - 1) % (text.Length - 1)) : (int)(at % text.Length)];
            }

            BytesRead += buffer.Length;
            return buffer.Length;
        }
    }
}
