using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>What does not fit does not compile, and says where.</summary>
public class RuleFaultTests
{
    [Theory]
    [InlineData("", RuleFaultKind.ExpressionEmpty, 0)]
    [InlineData("age >= 60 years;", RuleFaultKind.UnknownCharacter, 16, ";")]
    [InlineData("age >= ๖๐ years", RuleFaultKind.UnknownCharacter, 8, "๖")]
    [InlineData("age = 60 years", RuleFaultKind.SingleEquals, 5)]
    [InlineData("nationality == \"thai", RuleFaultKind.TextNotClosed, 16)]
    [InlineData("age >= 60.5 years", RuleFaultKind.NumberNotPossible, 8, "60.5")]
    [InlineData("income_year < 0.005 baht/year", RuleFaultKind.NumberNotPossible, 15, "0.005")]
    [InlineData("rooms_of_debt < 99999999999999999999999999999999 baht", RuleFaultKind.NumberNotPossible, 17, "99999999999999999999999999999999")]
    [InlineData("birth_date >= 2558-10-01", RuleFaultKind.BuddhistYear, 15, "2558-10-01", "2015-10-01")]
    [InlineData("birth_date >= 2015-02-29", RuleFaultKind.NoSuchDay, 15, "2015-02-29")]
    [InlineData("age >= 60 yeers", RuleFaultKind.UnknownUnit, 11, "yeers")]
    [InlineData("income_year < 5 baht/decade", RuleFaultKind.UnknownUnit, 17, "baht/decade")]
    [InlineData("age >=", RuleFaultKind.Unexpected, 7, "", "")]
    [InlineData("(age >= 60 years", RuleFaultKind.Unexpected, 17, "", ")")]
    [InlineData("age >= 60 years disabled", RuleFaultKind.Unexpected, 17, "disabled", "")]
    [InlineData("income_year < 100,000 baht/year", RuleFaultKind.Unexpected, 18, ",", "")]
    [InlineData("if disabled then true", RuleFaultKind.Unexpected, 22, "", "else")]
    [InlineData("age in [60 years 61 years]", RuleFaultKind.Unexpected, 18, "61", "]")]
    [InlineData("1 year < age < 6 years", RuleFaultKind.ChainedComparison, 14, "<")]
    [InlineData("agee >= 60 years", RuleFaultKind.UnknownName, 1, "agee", "age")]
    [InlineData("rooms > 3", RuleFaultKind.FactOfHousehold, 1, "rooms")]
    [InlineData("household.age > 3 years", RuleFaultKind.FactOfPerson, 1, "age")]
    [InlineData("members.exists(m, m.rooms > 3)", RuleFaultKind.FactOfHousehold, 19, "rooms")]
    [InlineData("household.roms > 3", RuleFaultKind.UnknownName, 1, "household.roms", "rooms")]
    [InlineData("neighbour.age > 3 years", RuleFaultKind.UnknownName, 1, "neighbour", "")]
    [InlineData("size > 3", RuleFaultKind.UnknownName, 1, "size", "")]
    [InlineData("monthly(income_year) > 5 baht/month", RuleFaultKind.UnknownFunction, 1, "monthly", "")]
    [InlineData("members.any(m, m.disabled)", RuleFaultKind.UnknownFunction, 1, "members.any", "members.all")]
    [InlineData("min(age) > 5 years", RuleFaultKind.ArgumentCount, 1, "min", "2", "1")]
    [InlineData("age >= 60", RuleFaultKind.UnitsDiffer, 5, ">=", "years", "number")]
    [InlineData("age >= 60 months", RuleFaultKind.UnitsDiffer, 5, ">=", "years", "months")]
    [InlineData("income_year <= 100000 baht", RuleFaultKind.UnitsDiffer, 13, "<=", "baht/year", "baht")]
    [InlineData("pension < income_year", RuleFaultKind.UnitsDiffer, 9, "<", "baht/month", "baht/year")]
    [InlineData("income_year + pension > 5 baht/year", RuleFaultKind.UnitsDiffer, 13, "+", "baht/year", "baht/month")]
    [InlineData("pension * pension > 5 baht/month", RuleFaultKind.UnitsDiffer, 9, "*", "baht/month", "baht/month")]
    [InlineData("nationality == sex", RuleFaultKind.UnitsDiffer, 13, "==", "choice(nationality)", "choice(sex)")]
    [InlineData("age in [60]", RuleFaultKind.UnitsDiffer, 9, "in", "years", "number")]
    [InlineData("(if disabled then 1 else age) > 0", RuleFaultKind.UnitsDiffer, 2, "if", "number", "years")]
    [InlineData("age and disabled", RuleFaultKind.TypeNotPossible, 1, "and", "years", "truth")]
    [InlineData("disabled < student", RuleFaultKind.TypeNotPossible, 10, "<", "truth", "ordered")]
    [InlineData("nationality > \"thai\"", RuleFaultKind.TypeNotPossible, 13, ">", "choice(nationality)", "ordered")]
    [InlineData("birth_date + 1 > today", RuleFaultKind.TypeNotPossible, 12, "+", "date", "amount")]
    [InlineData("yearly(income_year) > 5 baht/year", RuleFaultKind.TypeNotPossible, 8, "yearly", "baht/year", "baht/month")]
    [InlineData("age / 2 > 5 years", RuleFaultKind.TypeNotPossible, 5, "/", "years", "money")]
    [InlineData("age", RuleFaultKind.ConditionNotTruth, 1, "years")]
    [InlineData("nationality == \"thia\"", RuleFaultKind.UnknownChoice, 16, "thia", "thai", "other", "a=b")]
    [InlineData("age == \"60\"", RuleFaultKind.TextWithoutChoice, 8, "60")]
    [InlineData("\"thai\" == \"thai\"", RuleFaultKind.TextWithoutChoice, 1, "thai")]
    [InlineData("members.exists(m, members.exists(n, n.age > m.age))", RuleFaultKind.MembersInMembers, 19, "members.exists")]
    [InlineData("members.exists(age, age.disabled)", RuleFaultKind.NameTaken, 16, "age")]
    [InlineData("pension / 0 > 5 baht/month", RuleFaultKind.DivisionNotPossible, 9, "0")]
    [InlineData("pension / children_born > 5 baht/month", RuleFaultKind.DivisionNotPossible, 9, "number")]
    [InlineData("is_known(age + 1 year)", RuleFaultKind.KnownNeedsFact, 1)]
    [InlineData("qualifies(\"other\")", RuleFaultKind.UnknownRule, 11, "other", "")]
    public void An_expression_that_does_not_fit_is_refused_with_its_place(string condition, RuleFaultKind kind, int column, params string[] details)
    {
        var fault = FaultOf(condition);
        Assert.Equal((kind, column), (fault.Kind, fault.Column));
        Assert.Equal(details, fault.Details);
        Assert.Equal(("rule", RulePart.Condition, "a"), (fault.Rule, fault.Part, fault.Name));
    }

    [Fact]
    public void Every_fault_of_several_expressions_is_told_at_once()
    {
        var set = Set(Rule("agee > 1 year", "disabled", "pension > 5 years") with { Amount = "age", Definitions = [new("unused", "nothing + 1")] });
        Assert.Equal(
            [RuleFaultKind.UnknownName, RuleFaultKind.UnknownName, RuleFaultKind.UnitsDiffer, RuleFaultKind.AmountNotMoney],
            set.Faults.Select(f => f.Kind));
        Assert.Empty(set.Rules);
    }

    [Fact]
    public void Very_long_deep_or_growing_expressions_are_refused()
    {
        Assert.Equal(RuleFaultKind.ExpressionTooLarge, FaultOf(string.Join(" or ", Enumerable.Repeat("disabled", 1_000))).Kind);
        Assert.Equal(RuleFaultKind.ExpressionTooLarge, FaultOf($"{new string('(', 100)}disabled{new string(')', 100)}").Kind);
        Assert.Equal(RuleFaultKind.ExpressionTooLarge, FaultOf($"{string.Concat(Enumerable.Repeat("not ", 100))}disabled").Kind);
        Assert.Equal(RuleFaultKind.ExpressionTooLarge, FaultOf(string.Join("+", Enumerable.Repeat("age", 300)) + " > 1 year").Kind);

        var doubling = Enumerable.Range(1, 40).Select(i => new NamedExpression($"d{i}", i == 1 ? "age" : $"d{i - 1} + d{i - 1}"));
        var fault = Set(Rule("d40 > 1 year") with { Definitions = [.. doubling] }).Faults[0];
        Assert.Equal((RuleFaultKind.ExpressionTooLarge, RulePart.Definition), (fault.Kind, fault.Part));
    }

    [Theory]
    [InlineData("age", RuleFaultKind.NameTaken)]
    [InlineData("and", RuleFaultKind.NameTaken)]
    [InlineData("years", RuleFaultKind.NameTaken)]
    [InlineData("Old", RuleFaultKind.NameNotPossible)]
    [InlineData("is-old", RuleFaultKind.NameNotPossible)]
    [InlineData("", RuleFaultKind.NameNotPossible)]
    public void A_name_is_neither_taken_nor_odd(string name, RuleFaultKind kind)
    {
        Assert.Equal(kind, FaultOf(Rule("disabled") with { Definitions = [new(name, "true")] }).Kind);
        Assert.Equal(kind, FaultOf(Rule("disabled") with { Parameters = [Parameter(name, "number", "1")] }).Kind);
        Assert.Equal(kind, FaultOf(Rule("disabled") with { Tables = [Allowance with { Name = name }] }).Kind);
    }

    [Fact]
    public void A_rule_without_conditions_would_match_everybody_and_is_refused() => Assert.Equal(RuleFaultKind.NoCondition, FaultOf(Rule()).Kind);
}
