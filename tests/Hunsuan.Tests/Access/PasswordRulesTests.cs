using System.Security.Cryptography;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Access;

public class PasswordRulesTests
{
    private static readonly User Somebody = new()
    {
        Id = Ids.New(), UserName = "saijai.boonma", Name = "สายใจ บุญมา", PasswordHash = "",
    };

    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("ทดสอบรหัสผ่านใหม่")]
    [InlineData("ช้างกินกล้วยวันอังคาร")]
    [InlineData("k7#Vq2mLx9")]
    [InlineData("a8f39b27c1")]
    public void Takes_long_ones_of_any_letters(string password) => Assert.Empty(Problems(password));

    [Theory]
    [InlineData("123456789012345")] // keys in a row
    [InlineData("qwertyuiop")]
    [InlineData("asdfghjkl;zxcv")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("ฟหกดเ้่าสวง")] // the same keys on the Thai side
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("password2569")] // common words with digits and signs around
    [InlineData("football!!2024")]
    [InlineData("P@ssw0rd1234")]
    [InlineData("Sunshine#####")]
    [InlineData("hunsuan-2569")] // words of this system, with years of the Buddhist Era
    [InlineData("หุ้นส่วน2569!")]
    [InlineData("รหัสผ่าน12345")]
    [InlineData("isylzjko12345")] // รหัสผ่าน, typed with the keyboard set to English
    [InlineData("Phayao-2570-01")] // provinces
    [InlineData("เชียงใหม่2567")]
    [InlineData("g=up'.s,j2567")] // เชียงใหม่, typed with the keyboard set to English
    [InlineData("saijai.boonma1")] // one's own name
    [InlineData("สายใจบุญมา2530")]
    [InlineData("boonmaboonma")]
    public void Refuses_what_anybody_would_try(string password) => Assert.Equal(AccessTexts.PasswordGuessable, Assert.Single(Problems(password)));

    [Theory]
    [InlineData("k7#Vq2mLx", 10)]
    [InlineData("", 10)]
    public void Refuses_short_ones(string password, int least) => Assert.Equal(AccessTexts.PasswordTooShort.With(least), Assert.Single(Problems(password)));

    [Fact]
    public void Refuses_very_long_ones() => Assert.Single(Problems(new string('ก', Passwords.MaxLength + 1)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(500)]
    public void Finds_every_stolen_password_of_a_list_and_no_other(int count)
    {
        using var folder = new TemporaryFolder();
        var stolen = Enumerable.Range(0, count).Select(i => $"very stolen secret {i}").ToList();
#pragma warning disable CA5350 // The form of the list.
        var lines = stolen.Select((p, i) => $"{Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(p)))}:{i * 7919}").Order(StringComparer.Ordinal);
#pragma warning restore CA5350
        File.WriteAllText(Path.Combine(folder.Path, BreachedPasswords.FileName), string.Join("\r\n", lines) + (count % 2 == 0 ? "\r\n" : ""));
        var rules = GivenRules.All(folder.Path);

        Assert.All(stolen, p => Assert.Equal(AccessTexts.PasswordBreached, Assert.Single(rules.Check("New", p, Somebody)).Message));
        Assert.All(Enumerable.Range(count, 200), i => Assert.Empty(rules.Check("New", $"very stolen secret {i}", Somebody)));
    }

    private static IEnumerable<Hunsuan.Shared.Text> Problems(string password) => GivenRules.All().Check("New", password, Somebody).Select(p => p.Message);
}
