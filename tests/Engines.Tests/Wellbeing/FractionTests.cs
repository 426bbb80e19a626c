using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

public class FractionTests
{
    [Theory]
    [InlineData("1/3", 1, 3)]
    [InlineData("0.2", 1, 5)]
    [InlineData("26%", 13, 50)]
    [InlineData(" 2 / 8 ", 1, 4)]
    [InlineData("1", 1, 1)]
    [InlineData("0", 0, 1)]
    [InlineData("0.025", 1, 40)]
    [InlineData("0.5/2", 1, 4)]
    [InlineData("-0.5", -1, 2)]
    public void Reads_shares_exactly(string text, int numerator, int denominator)
    {
        var value = Fraction.Parse(text);

        Assert.Equal(numerator, value.Numerator);
        Assert.Equal(denominator, value.Denominator);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a third")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1/")]
    [InlineData("0,2")]
    [InlineData("1e-3")]
    public void Refuses_what_is_no_share(string? text)
    {
        Assert.False(Fraction.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Fraction.Parse(text!));
    }

    [Fact]
    public void Adds_and_multiplies_exactly()
    {
        var (third, same) = (new Fraction(1, 3), new Fraction(2, 6));

        Assert.Equal(Fraction.One, third + third + third);
        Assert.Equal(new Fraction(1, 9), third * third);
        Assert.Equal(new Fraction(-1, 2), new Fraction(1, -2));
        Assert.Equal(Fraction.Zero, default);
        Assert.True(third < new Fraction(2, 5) && third <= same && third > Fraction.Zero && third >= same);
    }

    [Theory]
    [InlineData("0.2", 40, 8)]
    [InlineData("1/3", 40, 14)]
    [InlineData("0", 40, 0)]
    [InlineData("1", 40, 40)]
    public void Rounds_a_line_up(string share, int whole, int line) => Assert.Equal(line, Fraction.Parse(share).CeilingOf(whole));

    [Fact]
    public void Refuses_the_denominator_0() => Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0));
}
