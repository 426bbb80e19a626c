using System.Reflection;
using System.Text.RegularExpressions;
using Hunsuan.Shared;

namespace Hunsuan.Tests.Guards;

/// <summary>Every text of the interface is there in Thai and in English.</summary>
public partial class TextTests
{
    private static readonly (string Name, Text Text)[] All =
    [
        .. from type in typeof(Text).Assembly.GetTypes()
           where type.Name.EndsWith("Texts", StringComparison.Ordinal)
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType == typeof(Text)
           select ($"{type.Name}.{field.Name}", (Text)field.GetValue(null)!),
    ];

    [Fact]
    public void Every_text_is_in_both_languages_with_the_same_placeholders()
    {
        Assert.True(All.Length > 50);
        Findings.None(
            from t in All
            where !ThaiLetter.IsMatch(t.Text.Thai) || !LatinLetter.IsMatch(t.Text.English)
                || Slots(t.Text.Thai) != Slots(t.Text.English)
            select t.Name);
    }

    [Fact]
    public void Pages_hold_no_words_of_their_own() =>
        Findings.None(
            from file in Repository.SourceFiles("src/Hunsuan")
            where file.EndsWith(".razor", StringComparison.Ordinal)
            from line in Repository.Read(file).Split('\n')
            where ThaiLetter.IsMatch(Allowed.Replace(line, ""))
            select $"{file}: {line.Trim()}");

    private static string Slots(string text) => string.Join(' ', Placeholder.Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"\p{IsThai}")]
    private static partial Regex ThaiLetter { get; }

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex LatinLetter { get; }

    // The system's own name, and the name of a language in that language.
    [GeneratedRegex("หุ้นส่วน|ภาษาไทย")]
    private static partial Regex Allowed { get; }
}
