using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class PersonNameTests
{
    [Theory]
    [InlineData("นายสมชาย ใจดี", "นาย", "สมชาย", "ใจดี")]
    [InlineData("นาย สมชาย  ใจดี", "นาย", "สมชาย", "ใจดี")]
    [InlineData("นางสาวสมหญิง ใจดี", "นางสาว", "สมหญิง", "ใจดี")]
    [InlineData("นางสาวิตรี ใจดี", "นาง", "สาวิตรี", "ใจดี")]
    [InlineData("น.ส.สมหญิง ใจดี", "นางสาว", "สมหญิง", "ใจดี")]
    [InlineData("น.ส. สมหญิง ใจดี", "นางสาว", "สมหญิง", "ใจดี")]
    [InlineData("นส สมหญิง ใจดี", "นางสาว", "สมหญิง", "ใจดี")]
    [InlineData("นส.สมหญิง ใจดี", "นางสาว", "สมหญิง", "ใจดี")]
    [InlineData("ด.ช.ก้อง ใจดี", "เด็กชาย", "ก้อง", "ใจดี")]
    [InlineData("นายดี มาก", "นาย", "ดี", "มาก")]
    [InlineData("ว่าที่ ร.ต.สมชาย ใจดี", "ว่าที่ร้อยตรี", "สมชาย", "ใจดี")]
    [InlineData("ว่าที่ร้อยตรีหญิง สมศรี ใจดี", "ว่าที่ร้อยตรีหญิง", "สมศรี", "ใจดี")]
    [InlineData("พล.ต.อ.สมชาย ใจดี", "พลตำรวจเอก", "สมชาย", "ใจดี")]
    [InlineData("พล. ต. อ. สมชาย ใจดี", "พลตำรวจเอก", "สมชาย", "ใจดี")]
    [InlineData("พล.ต. อรุณ ใจดี", "พลตรี", "อรุณ", "ใจดี")]
    [InlineData("ร.ต.อ.หญิง สมศรี ใจดี", "ร้อยตำรวจเอกหญิง", "สมศรี", "ใจดี")]
    [InlineData("พ.อ.(พิเศษ) สมชาย ใจดี", "พันเอกพิเศษ", "สมชาย", "ใจดี")]
    [InlineData("พระครูปิยธรรม", "พระครู", "ปิยธรรม", null)]
    [InlineData("พระมหาสมชาย", "พระมหา", "สมชาย", null)]
    [InlineData("นายแพทย์สมชาย ใจดี", "นายแพทย์", "สมชาย", "ใจดี")]
    [InlineData("Mr. John Smith", "นาย", "John", "Smith")]
    [InlineData("MISS Anna Lee", "นางสาว", "Anna", "Lee")]
    [InlineData("คุณสมชาย ใจดี", "คุณ", "สมชาย", "ใจดี")]
    [InlineData("นาย", "นาย", null, null)]
    [InlineData("นาย -", "นาย", null, null)]
    [InlineData("นาย ก ใจดี", "นาย", "ก", "ใจดี")]
    public void The_title_leaves_the_name(string full, string prefix, string? given, string? family) => Check(full, prefix, given, family);

    [Theory]
    [InlineData("นายิกา ใจดี", "นายิกา", "ใจดี")]
    [InlineData("นางนวล ใจดี", "นางนวล", "ใจดี")]
    [InlineData("นายก", "นายก", null)]
    [InlineData("นพดล ใจดี", "นพดล", "ใจดี")]
    [InlineData("ดรุณี ใจดี", "ดรุณี", "ใจดี")]
    [InlineData("คุณากร ใจดี", "คุณากร", "ใจดี")]
    [InlineData("คุณวุฒิ ใจดี", "คุณวุฒิ", "ใจดี")]
    [InlineData("พระพาย ใจดี", "พระพาย", "ใจดี")]
    [InlineData("พลอย ใจดี", "พลอย", "ใจดี")]
    [InlineData("พญา ใจดี", "พญา", "ใจดี")]
    [InlineData("Missy Lee", "Missy", "Lee")]
    [InlineData("Drake Lee", "Drake", "Lee")]
    [InlineData("สมชาย ใจดี", "สมชาย", "ใจดี")]
    public void A_name_that_begins_like_a_title_stays_whole(string full, string given, string? family) => Check(full, null, given, family);

    [Theory]
    [InlineData("รศ.ดร.สมศรี ใจดี", "รองศาสตราจารย์,ดอกเตอร์", "สมศรี", null)]
    [InlineData("พล.ต.ท. ม.ล.สมชาย ใจดี", "พลตำรวจโท,หม่อมหลวง", "สมชาย", null)]
    [InlineData("ผศ.นพ.สมชาย ใจดี", "ผู้ช่วยศาสตราจารย์,นายแพทย์", "สมชาย", Sex.Male)]
    [InlineData("ดร.น.ส.สมศรี ใจดี", "ดอกเตอร์,นางสาว", "สมศรี", Sex.Female)]
    [InlineData("นายพระนาย ใจดี", "นาย", "พระนาย", Sex.Male)]
    [InlineData("นางคุณธรรม ใจดี", "นาง", "คุณธรรม", Sex.Female)]
    public void Several_titles_are_kept_in_order(string full, string prefixes, string given, Sex? sex)
    {
        var name = PersonName.Split(full);

        Assert.Equal(prefixes, string.Join(',', name.Prefixes));
        Assert.Equal((given, "ใจดี", sex), (name.Given, name.Family, name.ImpliedSex));
    }

    [Theory]
    [InlineData("นายสมชาย ณ อยุธยา", "สมชาย", null, "ณ อยุธยา")]
    [InlineData("สมชาย รักดี ณ อยุธยา", "สมชาย", null, "รักดี ณ อยุธยา")]
    [InlineData("สมชาย ณ. ระนอง", "สมชาย", null, "ณ ระนอง")]
    [InlineData("ณ อยุธยา", "ณ", null, "อยุธยา")]
    [InlineData("สมชาย แซ่ลิ้ม", "สมชาย", null, "แซ่ลิ้ม")]
    [InlineData("สมชาย แซ่ ลิ้ม", "สมชาย", null, "แซ่ลิ้ม")]
    [InlineData("อับดุล บิน อาหมัด", "อับดุล", null, "บิน อาหมัด")]
    [InlineData("อับดุล รอมาน บิน อาหมัด", "อับดุล", "รอมาน", "บิน อาหมัด")]
    [InlineData("Siti binti Ahmad", "Siti", null, "binti Ahmad")]
    [InlineData("สมศรี กลาง ใจดี", "สมศรี", "กลาง", "ใจดี")]
    [InlineData("John Paul Peter Smith", "John", "Paul Peter", "Smith")]
    [InlineData("สมชาย -", "สมชาย", null, null)]
    [InlineData("-", null, null, null)]
    [InlineData("", null, null, null)]
    public void The_family_name_may_have_several_words(string full, string? given, string? middle, string? family)
    {
        var name = PersonName.Split(full);

        Assert.Equal((given, middle, family), (name.Given, name.Middle, name.Family));
    }

    [Theory]
    [InlineData("นางสมศรี (เดิม นางสาวสมหมาย) ใจดี", "สมศรี", "ใจดี", "สมหมาย")]
    [InlineData("สมศรี ใจดี (รักชาติ)", "สมศรี", "ใจดี", "รักชาติ")]
    [InlineData("สมศรี(สมใจ) ใจดี(นามสกุลเดิม: รักชาติ)", "สมศรี", "ใจดี", "สมใจ,รักชาติ")]
    [InlineData("สมศรี ใจดี (รักชาติ", "สมศรี", "ใจดี", "รักชาติ")]
    [InlineData("สมศรี ใจดี (-)", "สมศรี", "ใจดี", "")]
    public void Names_in_brackets_are_alternates(string full, string given, string family, string alternates)
    {
        var name = PersonName.Split(full);

        Assert.Equal((given, family, alternates), (name.Given, name.Family, string.Join(',', name.Alternates)));
    }

    private static void Check(string full, string? prefix, string? given, string? family)
    {
        var name = PersonName.Split(full);

        Assert.Equal((prefix, given, family), (name.Prefix?.Thai, name.Given, name.Family));
    }
}
