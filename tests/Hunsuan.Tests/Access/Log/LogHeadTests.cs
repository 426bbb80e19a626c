using System.Security.Cryptography;
using System.Text;
using Hunsuan.Access.Log;
using Hunsuan.Data.Keys;

namespace Hunsuan.Tests.Access.Log;

public class LogHeadTests
{
    private static readonly ActivityChain[] Chains =
        [new() { Chain = "th", Sequence = 12, FiguresChangedIn = 0, Seal = [1, 2, 3] }, new() { Chain = "56", Sequence = 3_000_000_000, FiguresChangedIn = 0, Seal = SHA256.HashData([]) }];

    private static LogHead Signed(KeyRing? keys = null) => LogHead.Sign(keys ?? TestDatabase.Keys, new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero), Chains);

    [Fact]
    public void What_is_published_is_read_again_as_it_was()
    {
        var head = Signed();

        var read = Assert.Single(LogHead.ReadAll(head.ToString()));

        Assert.Equal(head.ToString(), read.ToString());
        Assert.True(read.IsSigned);
        Assert.Equal(3_000_000_000, read.Ends[0].Sequence);
    }

    [Fact]
    public void A_changed_figure_does_not_fit_the_signature()
    {
        var text = Signed().ToString();

        Assert.False(Assert.Single(LogHead.ReadAll(text.Replace("th 12", "th 11", StringComparison.Ordinal))).IsSigned);
        Assert.False(Assert.Single(LogHead.ReadAll(text.Replace("2026", "2025", StringComparison.Ordinal))).IsSigned);
    }

    [Fact]
    public void What_a_power_cut_left_of_a_head_is_passed_over()
    {
        var whole = Signed().ToString();

        Assert.Equal(2, LogHead.ReadAll("\n" + whole + "\n" + whole[..(whole.Length / 2)] + "\n\n" + whole).Count);
    }

    [Fact]
    public void Anything_else_is_no_head() => Assert.Throws<FormatException>(() => LogHead.ReadAll("hello\nsignature x\n\n"));

    [Fact]
    public void The_same_key_always_signs_as_the_same_and_another_as_another()
    {
        Assert.Equal(Signed().KeyFingerprint, Signed().KeyFingerprint);
        Assert.NotEqual(Signed().KeyFingerprint, Signed(KeyRing.New(TimeProvider.System)).KeyFingerprint);
    }

    [Fact]
    public void Whoever_has_the_text_alone_can_check_it_as_the_documents_say()
    {
        var text = Signed().ToString();
        var body = text[..text.IndexOf("signature ", StringComparison.Ordinal)];
        var words = text.Split('\n').Select(l => l.Split(' ')).Where(l => l.Length == 2).ToDictionary(l => l[0], l => l[1]);
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(words["public-key"]), out _);

        Assert.True(key.VerifyData(Encoding.UTF8.GetBytes(body), Convert.FromBase64String(words["signature"]), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }
}
