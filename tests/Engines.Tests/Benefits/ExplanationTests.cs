using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

public class ExplanationTests
{
    private static RuleExplanation Explain(RuleDraft rule, UnitFacts facts) => RuleInterpreter.Explain(Compiled(rule), facts);

    [Fact]
    public void A_condition_tells_what_was_read_the_limit_and_the_value_in_force()
    {
        var rule = Rule("age >= minimum", "nationality == \"thai\"") with
        {
            Parameters = [new("minimum", "years", [new(null, new(2009, 9, 30), null, "65 years"), new(new(2009, 10, 1), null, null, "60 years")])],
        };
        var why = Explain(rule, Alone(("age", 59)));
        Assert.Equal(Verdict.No, why.Verdict);

        var age = why.Conditions[0];
        Assert.Equal(("a", Verdict.No), (age.Name, age.Truth));
        Assert.Equal(("age", 0, Interval.Of(59)), (Assert.Single(age.Facts).Fact.Name, age.Facts[0].Member!.Value, age.Facts[0].Value));
        Assert.Equal(("minimum", 1, Interval.Of(60)), (Assert.Single(age.Values).Name, age.Values[0].Index, age.Values[0].Value));
        var compared = Assert.Single(age.Comparisons);
        Assert.Equal((5, ">=", Interval.Of(59), Interval.Of(60), Verdict.No), (compared.Column, compared.Sign, compared.Left, compared.Right, compared.Truth));
        Assert.True(compared is { IsLeftLimit: false, IsRightLimit: true });
        Assert.Equal(60, age.Change!.To);

        Assert.Equal(Verdict.Unknown, why.Conditions[1].Truth);
        Assert.True(Assert.Single(why.Conditions[1].Missing).IsUnknown);
        Assert.Empty(why.Ask);
        Assert.Null(why.Change);
    }

    [Fact]
    public void What_to_ask_is_only_what_could_change_the_answer()
    {
        var why = Explain(Rule("age >= 60 years", "disabled or (student and age > 90 years)", "sex == \"male\" or age > 50 years"), Alone(("age", 60)));
        Assert.Equal(Verdict.Unknown, why.Verdict);
        Assert.Equal(["disabled"], why.Ask.Select(f => f.Fact.Name));
    }

    [Fact]
    public void It_is_asked_of_the_member_of_whom_it_is_not_known()
    {
        var why = Explain(Rule("members.all(m, m.age < 70 years) and not is_known(sex)"), Together([("age", 5)], [], [("age", new Interval(60, 69))]));
        var asked = Assert.Single(why.Ask);
        Assert.Equal(("age", 1), (asked.Fact.Name, asked.Member!.Value));
    }

    [Theory]
    [InlineData("age >= 60 years", 59, 60)]
    [InlineData("age >= 60 years", 75, 59)]
    [InlineData("age > 20 years and age < 40 years", 42, 39)]
    [InlineData("age > 20 years and age < 40 years", 38, 40)]
    [InlineData("age > 20 years and age < 40 years", 22, 20)]
    [InlineData("age in [3 years, 50 years, 100 years]", 60, 50)]
    [InlineData("2 * age + 1 year > 101 years", 50, 51)]
    [InlineData("is_known(age) and age >= 60 years", 50, 60)]
    public void The_smallest_change_turns_the_condition(string condition, int age, long to)
    {
        var why = Explain(Rule(condition), Alone(("age", age)));
        Assert.Equal((age, to), (why.Change!.From, why.Change.To));
    }

    [Theory]
    [InlineData("age >= 0 years")]
    [InlineData("age > 200 years")]
    [InlineData("disabled and age > 50 years")]
    [InlineData("disabled or age > 70 years")]
    public void Where_no_change_turns_it_there_is_none(string condition) => Assert.Null(Explain(Rule(condition), Alone(("age", 60))).Change);

    [Fact]
    public void The_smallest_change_in_money_is_exact_to_the_satang()
    {
        var rule = Rule("members.sum(m, m.income_year) <= 100000 baht/year * household.size");
        var why = Explain(rule, Together([("income_year", 15_000_001)], [("income_year", 5_000_003)]));
        Assert.Equal((Verdict.No, 0, 15_000_001, 14_999_997), (why.Verdict, why.Change!.Member!.Value, why.Change.From, why.Change.To));
    }

    [Fact]
    public void A_verdict_of_no_turns_only_where_one_condition_alone_stands_in_the_way()
    {
        var rule = Rule("age >= 60 years", "income_year <= 100000 baht/year");
        Assert.Null(Explain(rule, Alone(("age", 59), ("income_year", 20_000_000))).Change);
        Assert.Null(Explain(rule, Alone(("age", 59))).Change);
        Assert.Equal("age", Explain(rule, Alone(("age", 59), ("income_year", 0))).Change!.Fact.Name);
    }

    [Fact]
    public void Explanation_and_plain_answer_are_the_same()
    {
        var rule = Rule("age >= 60 years", "disabled or student") with { Tables = [Allowance], Amount = "rate(age)" };
        foreach (var facts in new[] { Alone(), Alone(("age", 60)), Alone(("age", 60), ("disabled", true)), Alone(("age", 1), ("disabled", false)) })
        {
            var (why, plain) = (Explain(rule, facts), RuleInterpreter.Evaluate(Compiled(rule), facts));
            Assert.Equal(plain.Verdict, why.Verdict);
            Assert.Equal(plain.Conditions, why.Conditions.Select(c => c.Truth));
            Assert.Equal(plain.Amount, why.Amount);
        }
    }
}
