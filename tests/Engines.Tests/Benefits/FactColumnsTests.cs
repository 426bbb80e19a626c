using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

public class FactColumnsTests
{
    private static RuleFact Fact(string name) => Book.Find(RuleEntity.Person, name)!;

    [Theory]
    [InlineData(0L), InlineData(5L), InlineData(int.MaxValue - 1L), InlineData((long)int.MaxValue), InlineData(int.MaxValue + 1L), InlineData(Interval.LargestInput)]
    public void Small_and_large_values_and_unknown_ones_stand_side_by_side(long value)
    {
        var columns = new FactColumns(Book, [0, 3]);
        foreach (var first in new[] { 7L, value })
        {
            Assert.True(columns.TrySet(Fact("income_year"), 0, first));
            Assert.True(columns.TrySet(Fact("income_year"), 2, new Interval(3, value + 3 > Interval.LargestInput ? value : value + 3)));
            Assert.Equal(Interval.Of(first), columns[Fact("income_year"), 0]);
            Assert.Equal(Fact("income_year").Unknown, columns[Fact("income_year"), 1]);
        }
        var rule = Compiled(Rule($"income_year == {value / 100}.{value % 100:00} baht/year", $"income_year > {value / 100}.{value % 100:00} baht/year"));
        var found = ColumnEvaluator.Evaluate([rule], columns)[0];
        for (var row = 0; row < 3; row++)
        {
            var plain = RuleInterpreter.Evaluate(rule, columns.Unit(0, row));
            Assert.Equal(plain.Conditions, found[row].Conditions);
        }
    }

    [Fact]
    public void A_value_can_be_set_again_after_it_was_read()
    {
        var (columns, rule) = (new FactColumns(Book, [0, 1]), Compiled(Rule("age >= 60 years", "nationality == \"thai\"", "disabled")));
        foreach (var age in new[] { 60, 59, 61 })
        {
            columns.TrySet(Fact("age"), 0, age);
            Assert.Equal(age >= 60 ? Verdict.Yes : Verdict.No, ColumnEvaluator.Evaluate([rule], columns)[0].Conditions[0][0]);
        }
        columns.TrySet(Fact("age"), 0, new Interval(59, 60));
        foreach (var truth in new[] { Verdict.Yes, Verdict.Unknown, Verdict.No })
        {
            Assert.True(columns.TrySet(Fact("disabled"), 0, Interval.OfTruth(truth)));
            Assert.Equal([Verdict.Unknown, Verdict.Unknown, truth], ColumnEvaluator.Evaluate([rule], columns)[0][0].Conditions);
        }
    }

    [Fact]
    public void Values_outside_of_what_was_declared_are_not_taken()
    {
        var columns = new FactColumns(Book, [0, 1]);
        Assert.False(columns.TrySet(Fact("age"), 0, 131));
        Assert.False(columns.TrySet(Fact("nationality"), 0, 3));
        Assert.False(columns.TrySet(Fact("nationality"), 0, -1));
        Assert.True(columns.TrySet(Fact("nationality"), 0, new Interval(-1, 2)));
        Assert.False(columns.TrySet(Fact("income_year"), 0, long.MinValue));
        Assert.Equal(Fact("age").Unknown, columns[Fact("age"), 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.TrySet(Fact("age"), 1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.TrySet(Fact("age"), -1, 5));
    }

    [Fact]
    public void Rows_of_households_begin_with_0_and_never_fall()
    {
        Assert.Throws<ArgumentException>(() => new FactColumns(Book, []));
        Assert.Throws<ArgumentException>(() => new FactColumns(Book, [1, 2]));
        Assert.Throws<ArgumentException>(() => new FactColumns(Book, [0, 2, 1]));
        Assert.Equal((0, 0), (new FactColumns(Book, [0]).Households, new FactColumns(Book, [0]).Persons));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 5)]
    public void Each_person_stands_in_the_household_whose_rows_hold_it(int person, int household)
    {
        var columns = new FactColumns(Book, [0, 0, 2, 2, 2, 3, 4, 4]);
        Assert.Equal(household, columns.HouseholdOf(person));
        Assert.InRange(person, columns.FirstMember(household), columns.FirstMember(household) + columns.Members(household) - 1);
    }

    [Fact]
    public void Rules_of_another_dictionary_are_refused()
    {
        var other = FactBook.Compile([Person("age", "months")]);
        Assert.Throws<ArgumentException>(() => ColumnEvaluator.Evaluate([Compiled(Rule("age > 5 years"))], new(other, [0, 1])));
    }
}
