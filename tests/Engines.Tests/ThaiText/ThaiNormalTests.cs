using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class ThaiNormalTests
{
    [Theory]
    [InlineData("สม\u200Bชาย", "สมชาย")]
    [InlineData("\uFEFFสม\u200C\u200D\u00ADชาย\u2060", "สมชาย")]
    [InlineData("สมชาย\u00A0ใจดี", "สมชาย ใจดี")]
    [InlineData("  สมชาย \t\r\n ใจดี\u3000", "สมชาย ใจดี")]
    [InlineData("สม\u0000ชาย\u0007", "สมชาย")]
    [InlineData("หมู่ ๕", "หมู่ 5")]
    public void Invisible_characters_go_and_spaces_are_squeezed(string odd, string normal) => Same(odd, normal);

    [Theory]
    [InlineData("เเม่", "แม่")]
    [InlineData("เ\u200Bเม่", "แม่")]
    [InlineData("เ\u0E48เม", "แม")]
    [InlineData("น\u0E4Dา", "นำ")]
    [InlineData("น\u0E49\u0E4Dา", "น้ำ")]
    [InlineData("น\u0E4D\u0E49า", "น้ำ")]
    [InlineData("นำ\u0E49", "น้ำ")]
    [InlineData("น\u0E4Dๅ", "นำ")]
    [InlineData("นำำ", "นำ")]
    [InlineData("น\u0E4Dำ", "นำ")]
    [InlineData("มๅลี", "มาลี")]
    [InlineData("ฤๅษี", "ฤๅษี")]
    [InlineData("ฦๅชา", "ฦๅชา")]
    public void Look_alikes_become_the_ordinary_letters(string odd, string normal) => Same(odd, normal);

    [Theory]
    [InlineData("ท\u0E48\u0E35", "ที่")]
    [InlineData("พันธ\u0E4C\u0E38", "พันธุ์")]
    [InlineData("สิทธ\u0E4C\u0E34", "สิทธิ์")]
    [InlineData("ที\u0E48\u0E48", "ที่")]
    [InlineData("ที\u0E35\u0E48", "ที่")]
    [InlineData("ที\u0E48\u0E35\u0E48", "ที่")]
    [InlineData("ก\u0E48\u0E49", "ก่")]
    [InlineData("จันทร\u0E4C\u0E4C", "จันทร์")]
    [InlineData("\u0E35สมชาย", "สมชาย")]
    [InlineData("สมชาย \u0E48 ใจดี", "สมชาย ใจดี")]
    [InlineData("มา\u0E48", "มา")]
    [InlineData("A\u0E48B1\u0E49", "AB1")]
    [InlineData("\u0E48\u0E49", "")]
    public void Marks_stand_in_order_once_and_on_a_consonant(string odd, string normal) => Same(odd, normal);

    [Theory]
    [InlineData("\uF700าน", "ฐาน")]
    [InlineData("ป\uF702", "ปี")]
    [InlineData("ป\uF702\uF705", "ปี่")]
    [InlineData("น\uF70B\uF711า", "น้ำ")]
    [InlineData("\uF70F\u0E38", "ญุ")]
    [InlineData("ก\uF70A ก\uF713", "ก่ ก่")]
    [InlineData("ฎ\uF718ฎ\uF719", "ฎุฎู")]
    [InlineData("สัตว\uF717", "สัตว์")]
    public void Glyphs_of_old_PDFs_become_letters(string odd, string normal) => Same(odd, normal);

    [Theory]
    [InlineData("Jose\u0301", "José")]
    [InlineData("Müller-Ångström", "Müller-Ångström")]
    [InlineData("\uD83D\uDE00 สมชาย", "\uD83D\uDE00 สมชาย")]
    [InlineData("พุทฺโธ", "พุทฺโธ")]
    [InlineData("อรหํ", "อรหํ")]
    public void Other_scripts_are_composed_and_kept(string odd, string normal) => Same(odd, normal);

    [Theory]
    [InlineData("à¸™à¸²à¸¢", "นาย")]
    [InlineData("à¸\u0081à¸²", "กา")]
    [InlineData("¹ÒÂ ÊÁªÒÂ", "นาย สมชาย")]
    [InlineData("São Tomé", "São Tomé")]
    [InlineData("±5", "±5")]
    [InlineData("«»", "«»")]
    [InlineData("«…»", "«…»")]
    [InlineData("ÄÖ", "ÄÖ")]
    public void Text_in_the_wrong_encoding_is_read_back_only_when_it_becomes_Thai(string odd, string normal) => Same(odd, normal);

    [Theory]
    [InlineData("นางสาวกัลยาณี ศรีสุวรรณ์")]
    [InlineData("ณ อยุธยา")]
    [InlineData("บ้านเลขที่ 77/1 หมู่ที่ 5 ต.แม่ปืม")]
    [InlineData("น้ำผึ้ง ก็ เพชร์ฯ ๆ")]
    [InlineData("Mr. John O'Neil")]
    [InlineData("")]
    public void Normal_text_comes_back_as_the_same_instance(string text)
    {
        var own = new string(text.ToCharArray());

        Assert.Same(own, ThaiNormal.Text(own));
    }

    [Theory]
    [InlineData("Somchai  Jaidee", "somchaijaidee")]
    [InlineData("ÉMILE", "émile")]
    [InlineData("สมชาย ใจดี", "สมชายใจดี")]
    [InlineData("นำ้ ฝน", "น้ำฝน")]
    public void Comparable_text_has_no_capitals_and_no_spaces(string text, string comparable) =>
        Assert.Equal(comparable, ThaiNormal.Comparable(text));

    [Fact]
    public void Normalising_twice_is_the_same_as_once()
    {
        const string Alphabet = "กขนรฤฦเแไาะๅำํ์่้๊ิีุูัฺ็๎ๆ๕ \u200B\u00A0\uF70A\uF711aéÊÁ-\u0301\uD83D\uDE00";
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(12)));

            var once = ThaiNormal.Text(text);

            Assert.Equal(once, ThaiNormal.Text(once));
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_goes() => Same("ก\uD83Dข\uDE00", "กข");

    [Fact]
    public void A_byte_order_mark_read_the_wrong_way_round_goes() => Same("\uFFFEกé\uFFFF", "กé");

    [Fact]
    public void Long_text_is_normalised_too()
    {
        var text = string.Concat(Enumerable.Repeat("นำ\u0E49  ", 1000));

        Assert.Equal(string.Join(' ', Enumerable.Repeat("น้ำ", 1000)), ThaiNormal.Text(text));
    }

    private static void Same(string odd, string normal) => Assert.Equal(normal, ThaiNormal.Text(odd));
}
