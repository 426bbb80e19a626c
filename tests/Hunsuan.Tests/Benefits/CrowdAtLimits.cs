using Hunsuan.Engines.Benefits;

namespace Hunsuan.Tests.Benefits;

/// <summary>Invented households whose facts lie at the numbers that a rule names, one below or one above; much of them is not known, or only from to.</summary>
internal sealed class CrowdAtLimits
{
    private const int LargestHousehold = 6;

    private readonly Random _random = new(20_241_001);
    private readonly long[] _numbers;
    private readonly DateOnly _on;

    public CrowdAtLimits(FactBook book, CompiledRule rule, DateOnly on, int persons)
    {
        _on = on;
        _numbers = [.. NumbersOf(rule).SelectMany(n => new[] { n - 1, n, n + 1 }).Where(n => n >= 0).Distinct()];
        var first = new List<int> { 0 };
        while (first[^1] < persons) first.Add(Math.Min(persons, first[^1] + 1 + _random.Next(LargestHousehold)));
        Columns = new(book, [.. first]);
        foreach (var fact in rule.Facts) Fill(fact);
    }

    public FactColumns Columns { get; }

    // The parameters that count on the day; 1 where it has none.
    private static IEnumerable<long> NumbersOf(CompiledRule rule) =>
        rule.ValuesInForce.Where(v => v.Value is { IsKnown: true }).Select(v => v.Value!.Value.Lo).Append(1);

    private void Fill(RuleFact fact)
    {
        for (var row = 0; row < Columns.Rows(fact.Entity); row++)
        {
            var dice = _random.Next(100);
            if (dice < 10) continue;
            var (a, b) = (Value(fact), Value(fact));
            var isPartly = dice < 15 && fact.Type.Unit is not (RuleUnit.Truth or RuleUnit.Choice);
            Assert.True(Columns.TrySet(fact, row, isPartly ? new Interval(Math.Min(a, b), Math.Max(a, b)) : Interval.Of(a)));
        }
    }

    private long Value(RuleFact fact) => fact.Type.Unit switch
    {
        RuleUnit.Truth => _random.Next(2),
        RuleUnit.Choice => _random.Next(fact.Type.Choices.Count),
        RuleUnit.Date => _on.AddYears(-(int)Math.Min(120, Number)).AddDays(_random.Next(-1, 2)).DayNumber,
        _ when _random.Next(4) == 0 => Math.Clamp(_random.Next(100), fact.Unknown.Lo, fact.Unknown.Hi),
        _ => Math.Clamp(Number, fact.Unknown.Lo, fact.Unknown.Hi),
    };

    private long Number => _numbers[_random.Next(_numbers.Length)];
}
