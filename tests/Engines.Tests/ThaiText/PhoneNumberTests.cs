using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("0800000000", PhoneKind.Mobile, "0800000000", "080-000-0000")]
    [InlineData("06-0000-0000", PhoneKind.Mobile, "0600000000", "060-000-0000")]
    [InlineData("๐๙๐ ๐๐๐ ๐๐๐๐", PhoneKind.Mobile, "0900000000", "090-000-0000")]
    [InlineData("+66 80 000 0000", PhoneKind.Mobile, "0800000000", "080-000-0000")]
    [InlineData("+66(0)80-000-0000", PhoneKind.Mobile, "0800000000", "080-000-0000")]
    [InlineData("66800000000", PhoneKind.Mobile, "0800000000", "080-000-0000")]
    [InlineData("800000000", PhoneKind.Mobile, "0800000000", "080-000-0000")]
    [InlineData("0 7700 0000", PhoneKind.Landline, "077000000", "077-000-000")]
    [InlineData("(02) 000.0000", PhoneKind.Landline, "020000000", "02-000-0000")]
    [InlineData("+6620000000", PhoneKind.Landline, "020000000", "02-000-0000")]
    [InlineData("77000000", PhoneKind.Landline, "077000000", "077-000-000")]
    [InlineData("0 2000 0000 ต่อ 12", PhoneKind.Landline, "020000000", "02-000-0000 ต่อ 12")]
    [InlineData("02-000-0000 ext. 12", PhoneKind.Landline, "020000000", "02-000-0000 ต่อ 12")]
    [InlineData("1300", PhoneKind.Hotline, "1300", "1300")]
    [InlineData("191", PhoneKind.Hotline, "191", "191")]
    public void Reads_numbers_as_people_write_them(string text, PhoneKind kind, string digits, string formatted)
    {
        Assert.True(PhoneNumber.TryParse(text, out var phone));
        Assert.Equal((kind, digits, formatted), (phone.Kind, phone.Digits, phone.Formatted));

        Assert.True(PhoneNumber.TryParse(phone.Formatted, out var again));
        Assert.Equal(phone, again);
    }

    [Theory]
    [InlineData("", CodeReading.NotKnown)]
    [InlineData(" - ", CodeReading.NotKnown)]
    [InlineData("080000000", CodeReading.WrongLength)]
    [InlineData("08000000000", CodeReading.WrongLength)]
    [InlineData("0200000000", CodeReading.WrongLength)]
    [InlineData("0100000000", CodeReading.WrongLength)]
    [InlineData("9999", CodeReading.WrongLength)]
    [InlineData("0800000000, 0900000000", CodeReading.WrongCharacter)]
    [InlineData("ไม่มี", CodeReading.WrongCharacter)]
    [InlineData("020000000 ต่อ", CodeReading.WrongCharacter)]
    [InlineData("99999999999999999999999999999", CodeReading.WrongLength)]
    public void Says_what_is_wrong_with_other_text(string text, CodeReading reading) =>
        Assert.Equal(reading, PhoneNumber.Read(text, out _));
}
