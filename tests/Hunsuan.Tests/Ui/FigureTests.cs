using Hunsuan.Ui;

namespace Hunsuan.Tests.Ui;

public class FigureTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1234567, "1,234,567")]
    public void Numbers_are_grouped_by_thousands(long number, string text) => Assert.Equal(text, Figure.Of(number));

    [Theory]
    [InlineData(1, 8, "12.5%")]
    [InlineData(2, 3, "66.7%")]
    [InlineData(0, 5, "0.0%")]
    [InlineData(5, 0, null)]
    public void A_share_of_nothing_is_no_number(long part, long whole, string? text) => Assert.Equal(text, Figure.Share(part, whole));
}
