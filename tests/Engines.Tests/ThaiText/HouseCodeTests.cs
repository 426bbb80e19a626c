using System.Text;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class HouseCodeTests
{
    [Theory]
    [InlineData("56010000000", CodeReading.Valid)]
    [InlineData("5601-000000-1", CodeReading.Valid)]
    [InlineData("๕๖๐๑ ๐๐๐๐๐๐ ๙", CodeReading.Valid)]
    [InlineData("", CodeReading.NotKnown)]
    [InlineData("-", CodeReading.NotKnown)]
    [InlineData("5601000000", CodeReading.WrongLength)]
    [InlineData("560100000000", CodeReading.WrongLength)]
    [InlineData("77/1", CodeReading.WrongCharacter)]
    public void Says_what_is_right_or_wrong_with_a_code(string text, CodeReading reading)
    {
        Assert.Equal(reading, HouseCode.Read(text, out _));
        Assert.Equal(reading, HouseCode.Read(Encoding.UTF8.GetBytes(text), out _));
        Assert.Equal(reading == CodeReading.Valid, HouseCode.TryParse(text, out _));
    }

    [Fact]
    public void Shows_the_code_as_the_house_register_does()
    {
        HouseCode.Read("01234567890", out var code);

        Assert.Equal("01234567890", code.ToString());
        Assert.Equal("0123-456789-0", code.Formatted);
        Assert.Equal("0123", code.RegistryOffice);
        Assert.Equal(code, HouseCode.FromNumber(code.Number));
    }

    [Fact]
    public void Any_last_digit_is_accepted()
    {
        for (var digit = 0; digit < 10; digit++)
        {
            Assert.Equal(CodeReading.Valid, HouseCode.Read($"3014000123{digit}", out _));
        }
    }

    [Fact]
    public void Codes_are_ordered_by_their_digits()
    {
        var small = HouseCode.FromNumber(1);
        var great = HouseCode.FromNumber(2);

        Assert.True(small < great && great > small && small <= great && great >= small);
        Assert.Equal([small, great], new[] { great, small }.Order());
    }
}
