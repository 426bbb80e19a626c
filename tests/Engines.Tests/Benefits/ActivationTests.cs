using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>What is looked at before a rule is activated.</summary>
public class ActivationTests
{
    private static readonly RuleFact Age = Book.Find(RuleEntity.Person, "age")!;

    /// <summary>One household a person, of these ages; null is unknown.</summary>
    private static FactColumns Ages(params Interval?[] ages)
    {
        var columns = new FactColumns(Book, [.. Enumerable.Range(0, ages.Length + 1)]);
        for (var row = 0; row < ages.Length; row++)
        {
            if (ages[row] is { } age) Assert.True(columns.TrySet(Age, row, age));
        }
        return columns;
    }

    private static RuleColumns Try(RuleDraft rule, FactColumns columns) => Assert.Single(ColumnEvaluator.Evaluate([Compiled(rule)], columns));

    private static RuleColumns Try(string condition, params Interval?[] ages) => Try(Rule(condition), Ages(ages));

    [Fact]
    public void A_rule_that_matches_everybody_or_nobody_is_stopped()
    {
        static ActivationStop Of(string condition, params Interval?[] ages) => ShareMatched.Of(Try(condition, ages)).Stop;

        Assert.Equal(ActivationStop.None, Of("age >= 60 years", Interval.Of(60), Interval.Of(59)));
        Assert.Equal(ActivationStop.Everybody, Of("age >= 0 years", Interval.Of(60), null));
        Assert.Equal(ActivationStop.Everybody, Of("age >= 50 years", Interval.Of(60), null));
        Assert.Equal(ActivationStop.Nobody, Of("age > 130 years", Interval.Of(60), null));
        Assert.Equal(ActivationStop.Nobody, Of("age > 100 years", Interval.Of(60), null));
        Assert.Equal(ActivationStop.NothingKnown, Of("age > 60 years", null, null));
        Assert.Equal(ActivationStop.NoRows, Of("age > 60 years"));
        Assert.Equal(new(2, 1, 1), ShareMatched.Of(Try("age >= 60 years", Interval.Of(60), Interval.Of(61), Interval.Of(1), null)));
    }

    [Fact]
    public void Who_gains_and_who_loses_between_two_versions_is_told_by_row()
    {
        var columns = Ages(Interval.Of(59), Interval.Of(60), Interval.Of(61), Interval.Of(80), new Interval(59, 60), null);
        var change = RuleChange.Between(Try(Rule("age >= 60 years"), columns), Try(Rule("age >= 59 years and age < 80 years"), columns));
        Assert.Equal([0], change.Gained);
        Assert.Equal([4], change.GainedFromUnknown);
        Assert.Equal([3], change.Lost);
        Assert.Empty(change.LostToUnknown);
        Assert.Null(change.CostDifference);

        var back = RuleChange.Between(Try(Rule("age >= 59 years and age < 80 years"), columns), Try(Rule("age >= 60 years"), columns));
        Assert.Equal([0], back.Lost);
        Assert.Equal([4], back.LostToUnknown);
        Assert.Equal([3], back.Gained);
    }

    [Fact]
    public void Cost_is_that_of_the_certain_and_at_most_that_of_all_who_are_possible()
    {
        var columns = Ages(Interval.Of(59), Interval.Of(60), new Interval(69, 70), null);
        RuleDraft With(string amount) => Rule("age >= 60 years") with { Tables = [Allowance], Amount = amount };
        var cost = RuleCost.Of(Try(With("rate(age)"), columns))!;
        Assert.Equal(new(120_000, 130_000), cost.Certain);
        Assert.Equal(new(120_000, 230_000), cost.Possible);

        var change = RuleChange.Between(Try(With("rate(age)"), columns), Try(With("650 baht/month"), columns));
        Assert.Equal([1], change.Raised);
        Assert.Empty(change.Lowered);
        Assert.Equal(new(0, 10_000), change.CostDifference);
        Assert.Null(RuleChange.Between(Try(With("rate(age)"), columns), Try(With("7000 baht/year"), columns)).CostDifference);
    }

    [Fact]
    public void Versions_on_other_rows_are_not_compared()
    {
        var one = Try("age >= 60 years", Interval.Of(60));
        Assert.Throws<ArgumentException>(() => RuleChange.Between(one, Try("age >= 60 years", Interval.Of(60), null)));
        Assert.Throws<ArgumentException>(() => RuleChange.Between(one, Try(ForHouseholds("size > 1"), Ages(Interval.Of(60)))));
    }
}
