using Hunsuan.Shared;

namespace Hunsuan.Tests;

public class CsvSheetTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+66", "'+66")]
    [InlineData("-", "-")]
    [InlineData("-2", "-2")]
    [InlineData("-19.25", "-19.25")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-.", "'-.")]
    [InlineData("'-2", "''-2")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a;=1+1", "\"a;=1+1\"")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"")]
    [InlineData("77/1", "77/1")]
    [InlineData("ก,ข", "\"ก,ข\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(null, "")]
    public void No_cell_is_run_as_a_formula(string? cell, string written) => Assert.Equal($"{written},x\r\n", CsvSheet.Row([cell, "x"]));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'=1+1")]
    [InlineData("''@x")]
    [InlineData("-")]
    [InlineData("-2")]
    [InlineData("'-2")]
    [InlineData("'")]
    [InlineData("'quoted'")]
    [InlineData("\rx")]
    [InlineData("＋x")]
    public void What_was_written_comes_back_as_it_was(string cell) => Assert.Equal(cell, CsvSheet.Plain(CsvSheet.Row([cell])[..^2].Trim('"')));
}
