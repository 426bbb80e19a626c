using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class HouseNumberTests
{
    [Theory]
    [InlineData("77", "77")]
    [InlineData("77/1", "77/1")]
    [InlineData("12 ทับ 3", "12/3")]
    [InlineData("12ทับ3", "12/3")]
    [InlineData("12 / 3", "12/3")]
    [InlineData("๗๗/๑", "77/1")]
    [InlineData("เลขที่ 77/1", "77/1")]
    [InlineData("บ้านเลขที่ 77/1", "77/1")]
    [InlineData("เลขที่บ้าน: 77/1", "77/1")]
    [InlineData("No.77/1", "77/1")]
    [InlineData("077/01", "77/1")]
    [InlineData("77/01", "77/1")]
    [InlineData("12/3-5", "12/3-5")]
    [InlineData("12 ก", "12ก")]
    [InlineData("99/9/9", "99/9/9")]
    [InlineData("0", "0")]
    [InlineData("บ้านพักครู", "บ้านพักครู")]
    [InlineData("", null)]
    [InlineData(" - ", null)]
    public void One_spelling_for_one_number(string text, string? number)
    {
        Assert.Equal(number, HouseNumber.Normalise(text));
        Assert.Equal(number, HouseNumber.Normalise(number ?? "-"));
    }

    [Theory]
    [InlineData("77/1 ม.5", "77/1", 5, null)]
    [InlineData("77/1 ม. 5", "77/1", 5, null)]
    [InlineData("77/1 ม5", "77/1", 5, null)]
    [InlineData("77/1ม.5", "77/1", 5, null)]
    [InlineData("77/1 หมู่ 5", "77/1", 5, null)]
    [InlineData("77/1 หมู่ที่ ๑๒", "77/1", 12, null)]
    [InlineData("77/1 หมู่ที่ 5 ต.แม่ปืม", "77/1", 5, "ต.แม่ปืม")]
    [InlineData("77/1 Moo 5", "77/1", 5, null)]
    [InlineData("ม.5", null, 5, null)]
    [InlineData("หมู่ที่ 5 เลขที่ 77", "77", 5, null)]
    [InlineData("77/1 ถ.พหลโยธิน", "77/1", null, "ถ.พหลโยธิน")]
    [InlineData("77 หมู่บ้านสุขใจ", "77", null, "หมู่บ้านสุขใจ")]
    [InlineData("77 ม.0", "77", null, null)]
    public void The_village_number_is_told_apart(string text, string? number, int? moo, string? rest)
    {
        var read = HouseNumber.Read(text);

        Assert.Equal((number, moo, rest), (read.Number, read.Moo?.Number, read.Rest));
    }

    [Theory]
    [InlineData("5", CodeReading.Valid, 5)]
    [InlineData("05", CodeReading.Valid, 5)]
    [InlineData(" ๑๒ ", CodeReading.Valid, 12)]
    [InlineData("ม.5", CodeReading.Valid, 5)]
    [InlineData("หมู่ที่ 5", CodeReading.Valid, 5)]
    [InlineData("หมู่ 99", CodeReading.Valid, 99)]
    [InlineData("", CodeReading.NotKnown, 0)]
    [InlineData("-", CodeReading.NotKnown, 0)]
    [InlineData("0", CodeReading.NotKnown, 0)]
    [InlineData("100", CodeReading.WrongLength, 0)]
    [InlineData("99999999999999", CodeReading.WrongLength, 0)]
    [InlineData("5/1", CodeReading.WrongCharacter, 0)]
    [InlineData("บ้านใหม่ 5", CodeReading.WrongCharacter, 0)]
    [InlineData("ห้า", CodeReading.WrongCharacter, 0)]
    public void Reads_village_numbers(string text, CodeReading reading, int number)
    {
        Assert.Equal(reading, Moo.Read(text, out var moo));
        Assert.Equal(number, moo.Number);
    }

    [Fact]
    public void Villages_are_ordered_by_number_and_have_two_digits()
    {
        Assert.Equal("05", Moo.Of(5).TwoDigits);
        Assert.Equal("5", Moo.Of(5).ToString());
        Assert.True(Moo.Of(5) < Moo.Of(12) && Moo.Of(12) > Moo.Of(5) && Moo.Of(5) <= Moo.Of(5) && Moo.Of(5) >= Moo.Of(5));
        Assert.Equal([Moo.Of(5), Moo.Of(12)], new[] { Moo.Of(12), Moo.Of(5) }.Order());
        Assert.Throws<ArgumentOutOfRangeException>(() => Moo.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Moo.Of(100));
    }
}
