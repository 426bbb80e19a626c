using Hunsuan.Engines.Tests.Linkage;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Engines.ThaiText.SoundCodes;

namespace Hunsuan.Engines.Tests.ThaiText.SoundCodes;

public class SoundCodeTests
{
    // What PyThaiNLP's documentation and tests print; of Udom83 two words more, which are read from left to right here.
    [Theory]
    [InlineData("ลัก", "ร1000")]
    [InlineData("รัก", "ร1000")]
    [InlineData("รักษ์", "ร1000")]
    [InlineData("บูรณการ", "บE419")]
    [InlineData("ปัจจุบัน", "ป3E54")]
    [InlineData("รถ", "ร3000")]
    [InlineData("น์", "")]
    [InlineData("", "")]
    public void LK82_is_as_published(string word, string code) => Assert.Equal(code, Lk82.Of(word));

    [Theory]
    [InlineData("ลัก", "ร100000")]
    [InlineData("รัก", "ร100000")]
    [InlineData("รักษ์", "ร100000")]
    [InlineData("บูรณการ", "บ931900")]
    [InlineData("ปัจจุบัน", "ป775300")]
    [InlineData("รถ", "ร800000")]
    [InlineData("น์", "")]
    [InlineData("", "")]
    [InlineData("อุไรรัตน์", "อ929400")]
    [InlineData("ทำไม", "ท002000")]
    public void Udom83_is_as_published(string word, string code) => Assert.Equal(code, Udom83.Of(word));

    [Theory]
    [InlineData("ลัก", "ล100")]
    [InlineData("รัก", "ร100")]
    [InlineData("รักษ์", "ร100")]
    [InlineData("บูรณการ", "บ5515", 5)]
    [InlineData("บูรณการ", "บ55150", 6)]
    [InlineData("บูรณการ", "บ551")]
    [InlineData("บูรณะ", "บ550")]
    [InlineData("คน", "ค500")]
    [InlineData("คนA", "ค500")]
    [InlineData("ดา", "ด000")]
    [InlineData("", "")]
    public void MetaSound_is_as_published(string word, string code, int length = 4) => Assert.Equal(code, MetaSound.Of(word, length));

    [Theory]
    [InlineData("เหตุ", "เหด", true, true, true)]
    [InlineData("ศิริพร", "สิริพร", true, true, false)]
    [InlineData("วรรณ", "วัณณ", true, true, false)]
    [InlineData("พรรค", "พัค", true, false, false)]
    [InlineData("ธรรมดา", "ทัมดา", true, true, false)]
    [InlineData("จันทร์", "จัน", true, true, false)]
    [InlineData("ไชยา", "ชยา", false, true, true)]
    [InlineData("กำมะหยี่", "กัมมะหยี่", true, true, false)]
    [InlineData("สมชาย", "สมหญิง", false, false, false)]
    public void Words_of_one_sound_share_codes(string one, string other, bool lk82, bool udom83, bool metaSound)
    {
        Assert.Equal((lk82, udom83, metaSound), (Lk82.Of(one) == Lk82.Of(other), Udom83.Of(one) == Udom83.Of(other), MetaSound.Of(one) == MetaSound.Of(other)));
    }

    // Of Soundex the examples of the United States' National Archives, with six places.
    [Theory]
    [InlineData("Robert", "R16300")]
    [InlineData("Rupert", "R16300")]
    [InlineData("Rubin", "R15000")]
    [InlineData("Ashcraft", "A26130")]
    [InlineData("Tymczak", "T52200")]
    [InlineData("Pfister", "P23600")]
    [InlineData("Honeyman", "H55500")]
    [InlineData("Washington", "W25235")]
    [InlineData("Catherine", "K36500")]
    [InlineData("KATHRYN", "K36500")]
    [InlineData("Wright", "R30000")]
    [InlineData("Reit", "R30000")]
    [InlineData("Knight", "N30000")]
    [InlineData("Philip", "F41000")]
    [InlineData("Mitchell", "M24000")]
    [InlineData("Müller", "M46000")]
    [InlineData("Öztürk", "A23620")]
    [InlineData("กมล 12", "")]
    public void Latin_names_have_a_code(string name, string code) => Assert.Equal(code, LatinSound.Of(name));

    [Fact]
    public void Codes_agree_with_their_rules_told_one_by_one()
    {
        var texts = new RandomTexts(3);
        for (var i = 0; i < 6_000; i++)
        {
            var text = texts.Next(i % 50 == 0 ? 100 : 14);

            Assert.Equal((text, PlainSounds.Lk82(text)), (text, Lk82.Of(text)));
            Assert.Equal((text, PlainSounds.Udom83(text)), (text, Udom83.Of(text)));
            Assert.Equal((text, PlainSounds.MetaSound(text, i % 9)), (text, MetaSound.Of(text, i % 9)));
            Assert.Equal((text, PlainSounds.Latin(text)), (text, LatinSound.Of(text)));
        }
    }

    [Fact]
    public void Any_text_has_a_code_of_its_length_or_none_and_the_normal_form_changes_it_once()
    {
        var random = new Random(4);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(90)).Select(_ => (char)(random.Next(3) == 0 ? random.Next(0x10000) : random.Next(0x0E00, 0x0E80)))]);
            var normal = ThaiNormal.Text(text);

            foreach (var (of, length) in new (Func<string, string>, int)[] { (Lk82.Of, Lk82.Length), (Udom83.Of, Udom83.Length), (w => MetaSound.Of(w), 4), (LatinSound.Of, LatinSound.Length) })
            {
                Assert.True(of(text).Length is var found && (found == 0 || found == length));
                Assert.Equal(of(normal), of(ThaiNormal.Text(normal)));
                Assert.DoesNotContain('\0', of(text));
            }
        }
    }
}
