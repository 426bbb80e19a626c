using Hunsuan.Insight.Lists;

namespace Hunsuan.Tests.Insight;

public class CsvSheetTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+66", "'+66")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"")]
    [InlineData("77/1", "77/1")]
    [InlineData("ก,ข", "\"ก,ข\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(null, "")]
    public void No_cell_is_run_as_a_formula(string? cell, string written) => Assert.Equal($"{written},x\r\n", CsvSheet.Row([cell, "x"]));
}
