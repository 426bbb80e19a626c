using Hunsuan.Engines.Benefits;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>Invented households of whom much is not known, or only from to; the same for the same seed.</summary>
internal sealed class RandomPeople
{
    private readonly Random _random;

    public RandomPeople(int seed, int persons, bool withEmptyHouseholds = true, int largest = 9)
    {
        _random = new(seed);
        var first = new List<int> { 0 };
        while (first[^1] < persons) first.Add(Math.Min(persons, first[^1] + (withEmptyHouseholds ? _random.Next(largest) : 1 + _random.Next(largest))));
        Columns = new(RuleBench.Book, [.. first]);
        foreach (var fact in RuleBench.Book.Of(RuleEntity.Person).Concat(RuleBench.Book.Of(RuleEntity.Household))) Fill(fact);
        Units = [.. Enumerable.Range(0, Columns.Households).Select(h => Columns.Unit(h))];
    }

    public FactColumns Columns { get; }

    /// <summary>The same households as the interpreter takes them.</summary>
    public UnitFacts[] Units { get; }

    /// <summary>One fact is never set, another always known; of the others some rows are unknown, some known from to.</summary>
    private void Fill(RuleFact fact)
    {
        var (unknown, partly) = _random.Next(5) switch { 0 => (100, 0), 1 => (0, 0), 2 => (15, 0), 3 => (60, 20), _ => (15, 10) };
        var isLarge = _random.Next(3) == 0;
        for (var row = 0; row < Columns.Rows(fact.Entity); row++)
        {
            var dice = _random.Next(100);
            if (dice < unknown) continue;
            var (a, b) = (Value(fact, isLarge), Value(fact, isLarge));
            var isPartly = dice < unknown + partly && fact.Type.Unit is not (RuleUnit.Truth or RuleUnit.Choice);
            Assert.True(Columns.TrySet(fact, row, isPartly ? new Interval(Math.Min(a, b), Math.Max(a, b)) : Interval.Of(a)));
        }
    }

    /// <summary>Of few different values, so that limits are met exactly.</summary>
    private long Value(RuleFact fact, bool isLarge) => fact.Type.Unit switch
    {
        RuleUnit.Truth => _random.Next(2),
        RuleUnit.Choice => _random.Next(fact.Type.Choices.Count),
        RuleUnit.Date => RandomRule.FirstDay + _random.Next(RandomRule.Days),
        _ when isLarge && _random.Next(4) == 0 => _random.Next(2) == 0 ? fact.Unknown.Hi : fact.Unknown.Lo,
        RuleUnit.Baht or RuleUnit.BahtPerDay or RuleUnit.BahtPerMonth or RuleUnit.BahtPerYear => 100 * _random.Next(10),
        _ => Math.Clamp(_random.Next(12), fact.Unknown.Lo, fact.Unknown.Hi),
    };
}
