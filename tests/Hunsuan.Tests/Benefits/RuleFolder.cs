using Hunsuan.Benefits;
using Hunsuan.Benefits.Facts;

namespace Hunsuan.Tests.Benefits;

/// <summary>A folder with rule files of a test, besides the dictionary that comes with the program.</summary>
internal sealed class RuleFolder : IDisposable
{
    public static readonly KnownOrigins Known = KnownOrigins.Load();

    /// <summary>A rule for whoever is 60 or older, right in every line.</summary>
    public const string Sound = """
        id: test-rule
        version: 1
        status: unverified
        in_force: null
        until: null
        entity: person
        kind: cash
        name: { th: กติกาทดสอบ, en: Test rule }
        agency: { th: หน่วยงานทดสอบ, en: Test agency }
        gives: { th: เงิน, en: Money }
        sources:
          - { text: { th: แต่งขึ้นเพื่อทดสอบ, en: made up for tests }, certainty: unverified }
        parameters:
          least: { type: years, values: [ { from: null, until: null, value: 60 years, source: 1, certainty: unverified } ] }
          rate: { type: baht/month, values: [ { from: null, until: null, value: 600 baht/month, certainty: unverified } ] }
        conditions:
          old: { when: age >= least, th: อายุถึงเกณฑ์, en: Is old enough, source: 1, certainty: unverified }
        amount: { cash: rate, per: month }
        examples:
          - { on: 2024-10-01, given: { age: 60 years }, then: yes, amount: 600 baht/month }
          - { on: 2024-10-01, given: { age: 59 years }, then: no }
          - { on: 2024-10-01, given: {}, then: unknown }
        """;

    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public RuleFolder Write(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    /// <summary>The sound rule with a part of its text in other words.</summary>
    public RuleFolder WriteChanged(string from, string to, string file = "test-rule.yaml")
    {
        Assert.Contains(from, Sound, StringComparison.Ordinal);
        return Write(file, Sound.Replace(from, to, StringComparison.Ordinal));
    }

    public BenefitBook Read() => BenefitBook.Read(Known, [BenefitBook.BuiltInFolder], [Path]);

    public void Dispose() => _folder.Dispose();
}
