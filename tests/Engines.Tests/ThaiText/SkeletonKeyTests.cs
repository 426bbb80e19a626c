using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class SkeletonKeyTests
{
    [Theory]
    [InlineData("ศิริพร", "สิลิพล")]
    [InlineData("สิทธิ์", "สิท")]
    [InlineData("พันธุ์", "พัน")]
    [InlineData("จันทร์", "จันท")]
    [InlineData("วรรณา", "วันา")]
    [InlineData("ทรงพล", "สงพล")]
    [InlineData("เพ็ญ", "เพย")]
    [InlineData("น้ำผึ้ง", "นำพิง")]
    [InlineData("ณัฏฐ์ ใจดี", "นัทไจดิ")]
    [InlineData("ฮาซัน", "หาสัน")]
    [InlineData("ขวัญฤทัย", "ควัยฤทัย")]
    [InlineData("ไพฑูรย์", "ไพทุล")]
    [InlineData("John O'Neil", "johnoneil")]
    [InlineData("ÉMILE Müller 3", "emilemuller")]
    [InlineData("12/3 -", "")]
    [InlineData("", "")]
    public void The_key_keeps_the_sound(string name, string key) => Assert.Equal(key, SkeletonKey.Of(name));

    [Theory]
    [InlineData("ศิริพร", "สิริพร")]
    [InlineData("ณัฐ", "นัท")]
    [InlineData("กัญญา", "กันยา", false)]
    [InlineData("วรรณ", "วัน")]
    [InlineData("วรรณี", "วันณี")]
    [InlineData("พรพรรณ", "พรพันธ์")]
    [InlineData("ทรัพย์", "ซัพ")]
    [InlineData("ศรี", "สรี")]
    [InlineData("จันทร์เพ็ญ", "จันทน์เพ็ญ")]
    [InlineData("ใจ", "ไจ")]
    [InlineData("บุญชู", "บุญชุ")]
    [InlineData("ปื้น", "ปี่น")]
    [InlineData("ภัทรา", "พัทรา")]
    [InlineData("แก้ว", "เเกว")]
    [InlineData("สมชาย", "สมหญิง", false)]
    [InlineData("มานี", "มานะ", false)]
    public void Spellings_of_one_name_share_a_key(string one, string other, bool shared = true) =>
        Assert.Equal(shared, SkeletonKey.Of(one) == SkeletonKey.Of(other));

    [Fact]
    public void The_key_of_a_key_of_Thai_words_is_the_key()
    {
        foreach (var name in "สมชาย ศิริพร กัลยาณี ณัฏฐ์ ไพฑูรย์ วรรณา ธรรมรงค์ ทรงพล ลักษมณ์ พิมพ์ใจ เหรียญ ประภัสสร".Split(' '))
        {
            var key = SkeletonKey.Of(name);

            Assert.Equal(key, SkeletonKey.Of(key));
        }
    }

    [Fact]
    public void A_key_that_changes_nothing_is_the_same_instance()
    {
        var name = new string("สมพง".ToCharArray());

        Assert.Same(name, SkeletonKey.Of(name));
    }
}
