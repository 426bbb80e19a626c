using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class BahtWordsTests
{
    [Theory]
    [InlineData(0, "ศูนย์บาทถ้วน")]
    [InlineData(1_00, "หนึ่งบาทถ้วน")]
    [InlineData(10_00, "สิบบาทถ้วน")]
    [InlineData(11_00, "สิบเอ็ดบาทถ้วน")]
    [InlineData(20_00, "ยี่สิบบาทถ้วน")]
    [InlineData(21_00, "ยี่สิบเอ็ดบาทถ้วน")]
    [InlineData(101_00, "หนึ่งร้อยเอ็ดบาทถ้วน")]
    [InlineData(3_000_00, "สามพันบาทถ้วน")]
    [InlineData(2_050_25, "สองพันห้าสิบบาทยี่สิบห้าสตางค์")]
    [InlineData(50, "ห้าสิบสตางค์")]
    [InlineData(1, "หนึ่งสตางค์")]
    [InlineData(123_456_00, "หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหกบาทถ้วน")]
    [InlineData(1_000_000_00, "หนึ่งล้านบาทถ้วน")]
    [InlineData(1_000_001_00, "หนึ่งล้านเอ็ดบาทถ้วน")]
    [InlineData(21_000_000_00, "ยี่สิบเอ็ดล้านบาทถ้วน")]
    [InlineData(1_000_000_000_000_00, "หนึ่งล้านล้านบาทถ้วน")]
    public void Of_money(long satang, string words) => Assert.Equal(words, BahtWords.Of(satang));

    [Fact]
    public void Below_zero_is_no_amount() => Assert.Throws<ArgumentOutOfRangeException>(() => BahtWords.Of(-1));
}
