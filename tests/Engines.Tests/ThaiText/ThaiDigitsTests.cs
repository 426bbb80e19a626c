using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class ThaiDigitsTests
{
    [Theory]
    [InlineData("๐๑๒๓๔๕๖๗๘๙", "0123456789")]
    [InlineData("บ้านเลขที่ ๗๗/๑ หมู่ ๕", "บ้านเลขที่ 77/1 หมู่ 5")]
    [InlineData("", "")]
    public void Thai_and_Arabic_digits_turn_into_each_other(string thai, string arabic)
    {
        Assert.Equal(arabic, ThaiDigits.ToArabic(thai));
        Assert.Equal(thai, ThaiDigits.ToThai(arabic));
    }

    [Fact]
    public void Text_without_such_digits_comes_back_as_the_same_instance()
    {
        var text = new string("ฯ ๏ ๚ 12".ToCharArray());

        Assert.Same(text, ThaiDigits.ToArabic(text));
    }

    [Theory]
    [InlineData('๐', 0)]
    [InlineData('๙', 9)]
    [InlineData('7', 7)]
    [InlineData('๏', -1)]
    [InlineData('๚', -1)]
    [InlineData('x', -1)]
    [InlineData('٣', -1)]
    public void One_digit_has_its_value(char digit, int value) => Assert.Equal(value, ThaiDigits.ValueOf(digit));
}
