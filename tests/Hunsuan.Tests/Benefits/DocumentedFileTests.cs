using System.Text.RegularExpressions;
using Hunsuan.Benefits;
using Hunsuan.Tests.Guards;

namespace Hunsuan.Tests.Benefits;

/// <summary>What docs/benefits.md shows can be used as it stands.</summary>
public sealed partial class DocumentedFileTests : IDisposable
{
    private static readonly string[] Shown = [.. Block.Matches(Repository.Read("docs/benefits.md")).Select(m => m.Groups[1].Value)];

    private readonly RuleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_rule_file_that_is_shown_is_right()
    {
        var book = _folder.Write("old-age-allowance.yaml", Shown[0]).Read();

        Assert.Empty(book.Problems);
        Assert.Single(book.All);
    }

    [Fact]
    public void The_dictionary_that_is_shown_is_right()
    {
        var book = BenefitBook.Read(RuleFolder.Known, [], [_folder.Write("facts.yaml", Shown[1]).Path]);

        Assert.Empty(book.Problems);
        Assert.Equal("income_per_person", Assert.Single(book.Facts.All).Name);
    }

    [Fact]
    public void Every_key_of_a_rule_file_and_every_option_of_the_command_is_told()
    {
        var page = Repository.Read("docs/benefits.md");
        string[] keys =
        [
            .. Keys.Matches(Repository.Read("src/Hunsuan/Benefits/Files/BenefitFile.cs")).Select(m => m.Groups[1].Value),
            .. Keys.Matches(Repository.Read("src/Hunsuan/Benefits/Files/ValueParts.cs")).Select(m => m.Groups[1].Value),
        ];

        Assert.True(keys.Length > 30);
        Findings.None(keys.Distinct().Where(k => !page.Contains($"`{k}`", StringComparison.Ordinal) && !page.Contains($"{k}:", StringComparison.Ordinal)));
        Findings.None(Options.Matches(Repository.Read("src/Hunsuan/Benefits/Screening/ScreenCommand.cs")).Select(m => m.Groups[1].Value).Where(o => !page.Contains($"`{o}", StringComparison.Ordinal)));
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block { get; }

    // The first word handed to what reads a key.
    [GeneratedRegex("""(?:Text|TextOrNull|Words|WordsOrNull|WordsList|Day|Whole|Link|YesNo|Forms|Named|FormOrNull|End|Word<\w+>)\((?:form, )?"(\w+)""")]
    private static partial Regex Keys { get; }

    [GeneratedRegex("""Option<[^>]+> \w+ = new\("(--\w+)""")]
    private static partial Regex Options { get; }
}
