using Hunsuan.Benefits;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Tests.Benefits;

public class RuleFaultTextsTests
{
    public static TheoryData<RuleFaultKind> Kinds => [.. Enum.GetValues<RuleFaultKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_fault_has_its_sentence_in_both_languages(RuleFaultKind kind)
    {
        var problem = RuleFaultTexts.Of(new(kind, "test-rule", RulePart.Condition, "old", 7, ["one", "two", "three", "four", "five"]), "benefits/test-rule.yaml");

        Assert.Equal("conditions.old.when", problem.Field);
        Assert.StartsWith("benefits/test-rule.yaml ที่ conditions.old.when ตัวอักษรที่ 7: ", problem.Message.Thai, StringComparison.Ordinal);
        Assert.StartsWith("benefits/test-rule.yaml, at conditions.old.when, character 7: ", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains(problem.Message.Thai, c => c is >= '\u0E01' and <= '\u0E5B');
        Assert.DoesNotContain(problem.Message.English, c => c is >= '\u0E01' and <= '\u0E5B');
    }
}
