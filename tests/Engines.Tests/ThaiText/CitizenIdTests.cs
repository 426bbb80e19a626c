using System.Text;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class CitizenIdTests
{
    [Theory]
    [InlineData("3249800008341", CodeReading.Valid)]
    [InlineData("3012304567082", CodeReading.Valid)]
    [InlineData("1234567890121", CodeReading.Valid)]
    [InlineData("1-2345-67890-12-1", CodeReading.Valid)]
    [InlineData(" 1 2345 67890 12 1 ", CodeReading.Valid)]
    [InlineData("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑", CodeReading.Valid)]
    [InlineData("1–2345–67890–12–1", CodeReading.Valid)]
    [InlineData("1234567890122", CodeReading.WrongCheckDigit)]
    [InlineData("0000000000000", CodeReading.WrongCheckDigit)]
    [InlineData("", CodeReading.NotKnown)]
    [InlineData("  ", CodeReading.NotKnown)]
    [InlineData("-", CodeReading.NotKnown)]
    [InlineData("123456789012", CodeReading.WrongLength)]
    [InlineData("12345678901211", CodeReading.WrongLength)]
    [InlineData("99999999999999999999999999", CodeReading.WrongLength)]
    [InlineData("1.23457E+12", CodeReading.WrongCharacter)]
    [InlineData("1-2345-xxxxx-12-1", CodeReading.WrongCharacter)]
    [InlineData("ไม่มี", CodeReading.WrongCharacter)]
    [InlineData("G123456", CodeReading.WrongCharacter)]
    public void Says_what_is_right_or_wrong_with_a_number(string text, CodeReading reading)
    {
        Assert.Equal(reading, CitizenId.Read(text, out _));
        Assert.Equal(reading, CitizenId.Read(Encoding.UTF8.GetBytes(text), out _));
        Assert.Equal(reading == CodeReading.Valid, CitizenId.TryParse(text, out _));
    }

    [Fact]
    public void Keeps_a_leading_zero_in_every_text_form()
    {
        var id = CitizenId.WithCheckDigit(12_345_678_901);

        Assert.Equal(CodeReading.Valid, CitizenId.Read(id.ToString(), out var again));
        Assert.Equal(id, again);
        Assert.Equal("0123456789016", id.ToString());
        Assert.Equal("0-1234-56789-01-6", id.Formatted);
        Assert.Equal("x-xxxx-xxxxx-01-6", id.Masked);
    }

    [Fact]
    public void A_number_with_a_wrong_check_digit_can_still_be_shown()
    {
        CitizenId.Read("1234567890122", out var id);

        Assert.Equal("1234567890122", id.ToString());
        Assert.False(id.HasRightCheckDigit);
    }

    [Fact]
    public void Every_completed_number_is_valid_and_every_other_last_digit_is_not()
    {
        var random = new Random(1);
        for (var i = 0; i < 1000; i++)
        {
            var id = CitizenId.WithCheckDigit(random.NextInt64(1_000_000_000_000));
            for (var digit = 0; digit < 10; digit++)
            {
                var other = CitizenId.FromNumber(id.Number / 10 * 10 + digit);

                Assert.Equal(other == id, other.HasRightCheckDigit);
            }

            Assert.Equal(CodeReading.Valid, CitizenId.Read(id.Formatted, out var again));
            Assert.Equal(id, again);
        }
    }

    [Theory]
    [InlineData("0123456789016", 0, false)]
    [InlineData("3249800008341", 3, true)]
    [InlineData("1234567890121", 1, true)]
    public void The_first_digit_tells_the_kind_of_person_and_how_certain_that_is(string text, int digit, bool isConfirmed)
    {
        CitizenId.Read(text, out var id);

        Assert.Equal((digit, isConfirmed), (id.Type.Digit, id.Type.IsConfirmed));
        Assert.NotEqual(id.Type.Thai, id.Type.English);
    }

    [Fact]
    public void Each_first_digit_has_its_own_meaning() =>
        Assert.Equal(Enumerable.Range(0, 10), Enumerable.Range(0, 10).Select(digit => PersonType.OfDigit(digit).Digit));

    [Fact]
    public void A_wrong_third_digit_is_never_noticed()
    {
        for (var digit = 0; digit < 10; digit++)
        {
            Assert.True(CitizenId.TryParse($"12{digit}4567890121", out _));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000_000_000_000)]
    public void Refuses_an_integer_that_is_no_number(long number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CitizenId.FromNumber(number));

    [Fact]
    public void Numbers_are_ordered_by_their_digits()
    {
        var small = CitizenId.FromNumber(1);
        var great = CitizenId.FromNumber(2);

        Assert.True(small < great && great > small && small <= great && great >= small);
        Assert.Equal([small, great], new[] { great, small }.Order());
    }
}
