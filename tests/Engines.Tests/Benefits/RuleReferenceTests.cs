using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>Definitions, and rules that need other rules.</summary>
public class RuleReferenceTests
{
    private static RuleDraft Named(string id, string condition) => Rule(condition) with { Id = id };

    [Fact]
    public void A_definition_is_used_by_its_name()
    {
        var rule = Rule("is_old and not is_rich") with
        {
            Definitions = [new("is_rich", "income_year > limit"), new("is_old", "age >= 60 years")],
            Parameters = [Parameter("limit", "baht/year", "100000 baht/year")],
        };
        Assert.Equal(Verdict.Yes, RuleInterpreter.Evaluate(Compiled(rule), Alone(("age", 60), ("income_year", 10_000_000))).Verdict);
        Assert.Equal(Verdict.No, RuleInterpreter.Evaluate(Compiled(rule), Alone(("age", 60), ("income_year", 10_000_001))).Verdict);
    }

    [Fact]
    public void Definitions_that_need_each_other_are_refused_with_the_circle()
    {
        var fault = FaultOf(Rule("one") with { Definitions = [new("one", "two"), new("two", "disabled and one")] });
        Assert.Equal((RuleFaultKind.DefinitionCycle, RulePart.Definition, "two", 14), (fault.Kind, fault.Part, fault.Name, fault.Column));
        Assert.Equal(["one", "two", "one"], fault.Details);
    }

    [Fact]
    public void A_rule_may_need_another_in_any_order()
    {
        var set = Set(Named("second", "qualifies(\"first\") and age >= 70 years"), Named("first", "age >= 60 years"));
        Assert.Empty(set.Faults);
        Assert.Equal(["second", "first"], set.Rules.Select(r => r.Id));
        Verdict Of(object age) => RuleInterpreter.Evaluate(set.Find("second")!, Alone(("age", age))).Verdict;
        Assert.Equal(Verdict.Yes, Of(70));
        Assert.Equal(Verdict.No, Of(65));
        Assert.Equal(Verdict.Unknown, Of(new Interval(65, 75)));
    }

    [Fact]
    public void Rules_that_need_each_other_are_all_refused_and_so_is_who_needs_them()
    {
        var set = Set(
            Named("one", "qualifies(\"two\")"), Named("two", "not qualifies(\"one\")"), Named("three", "qualifies(\"one\")"),
            Named("self", "qualifies(\"self\")"), Named("sound", "disabled"));
        Assert.Equal(["sound"], set.Rules.Select(r => r.Id));
        Assert.Equal(
            [RuleFaultKind.RuleCycle, RuleFaultKind.RuleCycle, RuleFaultKind.RuleNeedsFaulty, RuleFaultKind.RuleCycle], set.Faults.Select(f => f.Kind));
        Assert.Equal(["one", "two", "one"], set.Faults[0].Details);
        Assert.Equal(["two", "one", "two"], set.Faults[1].Details);
    }

    [Fact]
    public void A_rule_that_needs_a_half_compiled_one_is_not_compiled()
    {
        var set = Set(Named("broken", "agee >= 60 years"), Named("needs", "qualifies(\"broken\") or disabled"));
        Assert.Empty(set.Rules);
        Assert.Equal([RuleFaultKind.UnknownName, RuleFaultKind.RuleNeedsFaulty], set.Faults.Select(f => f.Kind));
    }

    [Fact]
    public void A_rule_for_persons_cannot_ask_one_for_households()
    {
        var set = Set(ForHouseholds("size > 3") with { Id = "large" }, Named("person", "qualifies(\"large\")"));
        Assert.Equal(RuleFaultKind.RuleOfOtherEntity, Assert.Single(set.Faults).Kind);
        Assert.Equal("large", Assert.Single(set.Rules).Id);
    }

    [Fact]
    public void Two_rules_of_one_id_are_both_refused()
    {
        var set = Set(Named("twice", "disabled"), Named("twice", "not disabled"));
        Assert.Empty(set.Rules);
        Assert.Equal(RuleFaultKind.RuleTwice, Assert.Single(set.Faults).Kind);
    }
}
