using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class PersonPrefixTests
{
    [Theory]
    [InlineData("นาย", "นาย", Sex.Male)]
    [InlineData("นาง", "นาง", Sex.Female)]
    [InlineData("นางสาว", "นางสาว", Sex.Female)]
    [InlineData("น.ส.", "นางสาว", Sex.Female)]
    [InlineData("นส.", "นางสาว", Sex.Female)]
    [InlineData("น.ส", "นางสาว", Sex.Female)]
    [InlineData(" น. ส. ", "นางสาว", Sex.Female)]
    [InlineData("นาง สาว", "นางสาว", Sex.Female)]
    [InlineData("ด.ช.", "เด็กชาย", Sex.Male)]
    [InlineData("เด็กชาย", "เด็กชาย", Sex.Male)]
    [InlineData("ด.ญ.", "เด็กหญิง", Sex.Female)]
    [InlineData("เด็กหญิง", "เด็กหญิง", Sex.Female)]
    [InlineData("เเม่ชี", "แม่ชี", Sex.Female)]
    [InlineData("พระ", "พระ", Sex.Male)]
    [InlineData("พระครู", "พระครู", Sex.Male)]
    [InlineData("พระครูสังฆรักษ์", "พระครูสังฆรักษ์", Sex.Male)]
    [InlineData("พล.อ.", "พลเอก", null)]
    [InlineData("พล.ต.อ.", "พลตำรวจเอก", null)]
    [InlineData("ร.ต.", "ร้อยตรี", null)]
    [InlineData("ว่าที่ ร.ต.", "ว่าที่ร้อยตรี", null)]
    [InlineData("ว่าที่ร.ต.", "ว่าที่ร้อยตรี", null)]
    [InlineData("ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยตรีหญิง", Sex.Female)]
    [InlineData("ร.ต.อ.หญิง", "ร้อยตำรวจเอกหญิง", Sex.Female)]
    [InlineData("ร.ต.อ. (หญิง)", "ร้อยตำรวจเอกหญิง", Sex.Female)]
    [InlineData("จ.ส.ต.", "จ่าสิบตำรวจ", null)]
    [InlineData("จ่าสิบตรี", "จ่าสิบตรี", null)]
    [InlineData("ทพ.", "ทันตแพทย์", Sex.Male)]
    [InlineData("นพ.", "นายแพทย์", Sex.Male)]
    [InlineData("พญ.", "แพทย์หญิง", Sex.Female)]
    [InlineData("ดร.", "ดอกเตอร์", null)]
    [InlineData("หม่อมหลวง", "หม่อมหลวง", null)]
    [InlineData("ม.ร.ว.", "หม่อมราชวงศ์", null)]
    [InlineData("คุณหญิง", "คุณหญิง", Sex.Female)]
    [InlineData("Mr.", "นาย", Sex.Male)]
    [InlineData("MRS", "นาง", Sex.Female)]
    [InlineData("miss", "นางสาว", Sex.Female)]
    [InlineData("Ms.", "นางสาว", Sex.Female)]
    public void Finds_a_title_in_every_way_of_writing_it(string text, string thai, Sex? sex)
    {
        var prefix = PersonPrefix.Find(text);

        Assert.Equal((thai, sex), (prefix?.Thai, prefix?.Sex));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("สมชาย")]
    [InlineData("นายสมชาย")]
    public void Other_text_is_no_title(string? text) => Assert.Null(PersonPrefix.Find(text));

    [Fact]
    public void Text_far_too_long_is_no_title() => Assert.Null(PersonPrefix.Find(new string('น', 10_000)));

    [Fact]
    public void Every_form_of_every_title_is_found_with_the_same_sex()
    {
        foreach (var prefix in PersonPrefix.All)
        {
            Assert.Equal(prefix, PersonPrefix.Find(prefix.Thai));
            foreach (var form in prefix.Forms)
            {
                Assert.Equal(prefix.Sex, PersonPrefix.Find(form)!.Sex);
                Assert.Equal(form, ThaiNormal.Text(form));
            }
        }
    }

    [Fact]
    public void Every_title_stands_once_and_has_an_English_name()
    {
        Assert.Equal(PersonPrefix.All.Count, PersonPrefix.All.Select(prefix => prefix.Thai).Distinct().Count());
        Assert.DoesNotContain(PersonPrefix.All, prefix => prefix.English.Length < 2 || prefix.Abbreviation.Length < 2);
    }
}
