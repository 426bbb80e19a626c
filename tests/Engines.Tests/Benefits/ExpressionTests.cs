using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>What expressions mean for one person.</summary>
public class ExpressionTests
{
    [Theory]
    [InlineData("age >= 60 years", 60, Verdict.Yes)]
    [InlineData("age >= 60 years", 59, Verdict.No)]
    [InlineData("age > 60 years", 60, Verdict.No)]
    [InlineData("age < 60 years", 59, Verdict.Yes)]
    [InlineData("age <= 60 years", 61, Verdict.No)]
    [InlineData("age == 60 years", 60, Verdict.Yes)]
    [InlineData("age != 60 years", 60, Verdict.No)]
    [InlineData("60 years <= age", 60, Verdict.Yes)]
    [InlineData("not age >= 60 years", 60, Verdict.No)]
    [InlineData("not (age < 10 years or age > 70 years)", 60, Verdict.Yes)]
    [InlineData("age in [59 years, 60 years]", 60, Verdict.Yes)]
    [InlineData("age in [59 years]", 60, Verdict.No)]
    [InlineData("age + 5 years == 2 * 30 years + 5 years", 60, Verdict.Yes)]
    [InlineData("age - 61 years == -1 year", 60, Verdict.Yes)]
    [InlineData("min(age, 50 years) == 50 years and max(age, 50 years) == age", 60, Verdict.Yes)]
    [InlineData("if age >= 60 years then true else false", 60, Verdict.Yes)]
    [InlineData("(if age > 80 years then 3 else 4) * 2 == 8", 60, Verdict.Yes)]
    public void Numbers_compare_and_add_up(string condition, int age, Verdict expected) => Assert.Equal(expected, Ask(condition, ("age", age)));

    [Theory]
    [InlineData("pension == 600 baht/month", Verdict.Yes)]
    [InlineData("pension == 600.00 baht/month", Verdict.Yes)]
    [InlineData("pension + 0.50 baht/month == 600.50 baht/month", Verdict.Yes)]
    [InlineData("yearly(pension) == 7200 baht/year", Verdict.Yes)]
    [InlineData("pension / 7 == 85.71 baht/month", Verdict.Yes)]
    [InlineData("(0 baht/month - pension) / 7 == -85.72 baht/month", Verdict.Yes)]
    public void Money_is_counted_in_satang_and_divided_downwards(string condition, Verdict expected) =>
        Assert.Equal(expected, Ask(condition, ("pension", 60_000)));

    [Fact]
    public void A_day_is_written_by_the_Common_Era_and_compared_as_a_day()
    {
        Assert.Equal(Verdict.Yes, Ask("birth_date >= 2015-10-01", ("birth_date", new DateOnly(2015, 10, 1))));
        Assert.Equal(Verdict.No, Ask("birth_date >= 2015-10-01", ("birth_date", new DateOnly(2015, 9, 30))));
        Assert.Equal(Verdict.Yes, Ask("today == 2024-10-01", ("age", 1)));
        Assert.Equal(Verdict.Yes, Ask("years_between(birth_date, today) == 9 years", ("birth_date", new DateOnly(2015, 10, 1))));
        Assert.Equal(Verdict.Yes, Ask("years_between(birth_date, today) == 8 years", ("birth_date", new DateOnly(2015, 10, 2))));
        Assert.Equal(Verdict.Yes, Ask("years_between(today, birth_date) == -9 years", ("birth_date", new DateOnly(2015, 10, 1))));
    }

    [Fact]
    public void Who_is_born_on_29_February_is_older_on_1_March()
    {
        const string condition = "years_between(birth_date, 2023-03-01) == 3 years and years_between(birth_date, 2023-02-28) == 2 years";
        Assert.Equal(Verdict.Yes, Ask(condition, ("birth_date", new DateOnly(2020, 2, 29))));
    }

    [Fact]
    public void A_partly_known_birth_date_gives_an_answer_where_all_its_days_agree()
    {
        var sometimeIn2015 = Interval.Of(new DateOnly(2015, 1, 1), new DateOnly(2015, 12, 31));
        Assert.Equal(Verdict.Yes, Ask("years_between(birth_date, today) < 10 years", ("birth_date", sometimeIn2015)));
        Assert.Equal(Verdict.Unknown, Ask("years_between(birth_date, today) < 9 years", ("birth_date", sometimeIn2015)));
        Assert.Equal(Verdict.No, Ask("years_between(birth_date, today) < 8 years", ("birth_date", sometimeIn2015)));
    }

    [Theory]
    [InlineData("disabled and age >= 60 years", Verdict.Unknown)]
    [InlineData("disabled and age >= 61 years", Verdict.No)]
    [InlineData("disabled or age >= 60 years", Verdict.Yes)]
    [InlineData("not disabled", Verdict.Unknown)]
    [InlineData("disabled == disabled", Verdict.Unknown)]
    [InlineData("nationality == \"thai\"", Verdict.Unknown)]
    [InlineData("nationality == nationality", Verdict.Unknown)]
    [InlineData("nationality in []", Verdict.No)]
    [InlineData("not (nationality in [])", Verdict.Yes)]
    [InlineData("nationality in [\"thai\", \"other\", \"a=b\"]", Verdict.Unknown)]
    [InlineData("if disabled then age >= 60 years else age >= 50 years", Verdict.Yes)]
    [InlineData("if disabled then age >= 61 years else age >= 50 years", Verdict.Unknown)]
    [InlineData("is_known(age) and not is_known(disabled)", Verdict.Yes)]
    [InlineData("income_year >= 0 baht/year", Verdict.Yes)]
    [InlineData("income_year * 0 == 0 baht/year", Verdict.Yes)]
    [InlineData("income_year - income_year == 0 baht/year", Verdict.Unknown)]
    [InlineData("age + age_of_nobody >= 60 years", Verdict.Yes)]
    public void What_is_unknown_stays_unknown_until_it_makes_no_difference(string condition, Verdict expected)
    {
        var rule = Rule(condition) with { Definitions = [new("age_of_nobody", "if age > 200 years then 1 year else 0 years")] };
        Assert.Equal(expected, RuleInterpreter.Evaluate(Compiled(rule), Alone(("age", 60))).Verdict);
    }

    [Theory]
    [InlineData("members.exists(m, m.age < 6 years)", Verdict.Yes)]
    [InlineData("members.all(m, m.age < 70 years)", Verdict.Unknown)]
    [InlineData("members.all(m, m.age < 60 years)", Verdict.No)]
    [InlineData("members.count(m, m.age >= 60 years) >= 1", Verdict.Yes)]
    [InlineData("members.count(m, m.age >= 60 years) == 2", Verdict.Unknown)]
    [InlineData("members.count(m, m.age >= 60 years) > 2", Verdict.No)]
    [InlineData("members.sum(m, m.age) >= 65 years", Verdict.Yes)]
    [InlineData("members.sum(m, m.age) <= 65 years", Verdict.Unknown)]
    [InlineData("members.min(m, m.age) <= 5 years", Verdict.Yes)]
    [InlineData("members.max(m, m.age) >= 61 years", Verdict.Unknown)]
    [InlineData("household.size == 3", Verdict.Yes)]
    [InlineData("members.exists(m, m.age < age)", Verdict.Yes)]
    [InlineData("members.all(m, m.age <= age)", Verdict.Unknown)]
    public void Members_are_asked_one_by_one(string condition, Verdict expected) =>
        Assert.Equal(expected, Ask(condition, Together([("age", 60)], [("age", 5)], [])));

    [Fact]
    public void Nobody_is_there_in_an_empty_household()
    {
        var empty = new UnitFacts(new(Book, RuleEntity.Household), []);
        Verdict Of(string condition) => RuleInterpreter.Evaluate(Compiled(ForHouseholds(condition)), empty).Verdict;

        Assert.Equal(Verdict.No, Of("members.exists(m, m.age >= 0 years)"));
        Assert.Equal(Verdict.Yes, Of("members.all(m, m.age > 200 years)"));
        Assert.Equal(Verdict.Yes, Of("members.count(m, m.disabled) == 0 and members.sum(m, m.age) == 0 years and size == 0"));
        Assert.Equal(Verdict.Unknown, Of("members.min(m, m.age) <= 130 years"));
    }

    [Fact]
    public void The_amount_is_as_exact_as_what_is_known()
    {
        var rule = Compiled(Rule("age >= 60 years") with { Tables = [Allowance], Amount = "rate(age)" });
        Interval? Amount(object age) => RuleInterpreter.Evaluate(rule, Alone(("age", age))).Amount;

        Assert.Equal(Interval.Of(70_000), Amount(79));
        Assert.Equal(new(60_000, 80_000), Amount(new Interval(69, 80)));
        Assert.Equal(new(60_000, 100_000), Amount(new Interval(0, 130)));
        Assert.Equal(Interval.Anything, Amount(59));
    }

    [Fact]
    public void What_grows_beyond_all_numbers_becomes_unknown_and_never_wraps()
    {
        const string product = "children_born * children_born * children_born * children_born * children_born * debt * 1000000000";
        Assert.Equal(Verdict.Yes, Ask($"{product} > 1000000000 baht", ("children_born", 20), ("debt", 1_000_000_000)));
        Assert.Equal(Verdict.Unknown, Ask($"{product} == {product}", ("children_born", 20), ("debt", 1_000_000_000)));
        Assert.Equal(Verdict.Yes, Ask($"{product} < -1000000000 baht", ("children_born", 20), ("debt", -1_000_000_000)));
    }
}
