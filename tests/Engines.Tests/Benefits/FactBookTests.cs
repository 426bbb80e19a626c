using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>The dictionary of facts and what may be set of them.</summary>
public class FactBookTests
{
    [Fact]
    public void Facts_have_places_without_holes_for_persons_and_households()
    {
        Assert.Empty(Book.Faults);
        foreach (var entity in new[] { RuleEntity.Person, RuleEntity.Household })
            Assert.Equal(Enumerable.Range(0, Book.Of(entity).Count), Book.Of(entity).Select(f => f.Index));
        Assert.Equal(new(0, 130), Book.Find(RuleEntity.Person, "age")!.Unknown);
        Assert.Null(Book.Find(RuleEntity.Household, "age"));
    }

    [Fact]
    public void A_wrong_fact_is_left_out_and_named()
    {
        var book = FactBook.Compile(
        [
            Person("age", "years"), Person("age", "months"), Household("age", "years"), Person("Age", "years"), Person("today", "date"), Person("x", "year"),
            Person("y", "years", 5, 4), Person("z", "baht", null, Interval.LargestInput + 1), Choice("one", "only"), Choice("two", "a", "a"),
            new("w", RuleEntity.Person, "years", null, null, ["a", "b"]),
        ]);
        Assert.Equal(["age"], book.Of(RuleEntity.Person).Select(f => f.Name));
        Assert.Equal(["age"], book.Of(RuleEntity.Household).Select(f => f.Name));
        Assert.Equal(
            [
                RuleFaultKind.NameTaken, RuleFaultKind.NameNotPossible, RuleFaultKind.NameTaken, RuleFaultKind.UnknownType, RuleFaultKind.RangeNotPossible,
                RuleFaultKind.RangeNotPossible, RuleFaultKind.ChoicesNotPossible, RuleFaultKind.ChoicesNotPossible, RuleFaultKind.ChoicesNotPossible,
            ],
            book.Faults.Select(f => f.Kind));
    }

    [Fact]
    public void Values_outside_of_what_was_declared_are_not_taken()
    {
        var row = new FactRow(Book, RuleEntity.Person);
        Assert.False(row.TrySet("age", 131));
        Assert.False(row.TrySet("age", new Interval(-1, 5)));
        Assert.False(row.TrySet("age", true));
        Assert.False(row.TrySet("age", "60"));
        Assert.False(row.TrySet("income_year", Interval.LargestInput + 1));
        Assert.False(row.TrySet("income_year", long.MinValue));
        Assert.False(row.TrySet("nationality", "thia"));
        Assert.False(row.TrySet("nationality", new Interval(0, 1)));
        Assert.False(row.TrySet("rooms", 3));
        Assert.All(Book.Of(RuleEntity.Person), fact => Assert.Equal(fact.Unknown, row[fact]));
        Assert.True(row.TrySet("age", 130));
    }
}
