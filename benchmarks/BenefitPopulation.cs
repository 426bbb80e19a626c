using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benchmarks;

/// <summary>Invented persons in households of 1 to 6, and five rules like those of real benefits; the same for the same seed.</summary>
internal sealed class BenefitPopulation
{
    public const int NotKnown = -1;

    public static readonly DateOnly On = new(2024, 10, 1);

    private static readonly FactBook Book = FactBook.Compile(
    [
        new("age", RuleEntity.Person, "years", 0, 130, []),
        new("birth_date", RuleEntity.Person, "date", null, null, []),
        new("nationality", RuleEntity.Person, "choice", null, null, ["thai", "other"]),
        new("income_year", RuleEntity.Person, "baht/year", 0, null, []),
        new("disabled", RuleEntity.Person, "truth", null, null, []),
        new("assets", RuleEntity.Person, "baht", 0, null, []),
        new("owns_land", RuleEntity.Household, "truth", null, null, []),
    ]);

    private readonly Random _random = new(20_241_001);

    public BenefitPopulation(int persons)
    {
        var first = new List<int> { 0 };
        while (first[^1] < persons) first.Add(Math.Min(persons, first[^1] + 1 + _random.Next(6)));
        FirstMember = [.. first];
        (Age, Born, Income, Assets) = (new int[persons], new int[persons], new long[persons], new long[persons]);
        (Nationality, Disabled, OwnsLand) = (new sbyte[persons], new sbyte[persons], new sbyte[first.Count - 1]);
        for (var row = 0; row < persons; row++) AddPerson(row);
        for (var h = 0; h < OwnsLand.Length; h++) OwnsLand[h] = (sbyte)(_random.Next(100) < 10 ? NotKnown : _random.Next(2));
        Columns = ToColumns();
    }

    public int[] FirstMember { get; }
    public int[] Age { get; }
    public int[] Born { get; }
    public long[] Income { get; }
    public long[] Assets { get; }
    public sbyte[] Nationality { get; }
    public sbyte[] Disabled { get; }
    public sbyte[] OwnsLand { get; }
    public FactColumns Columns { get; }

    /// <summary>Old age, disability, young child, card for the poor, household in hardship.</summary>
    public static IReadOnlyList<CompiledRule> Rules()
    {
        var set = RuleCompiler.Compile(
        [
            Rule("old", "rate(age)", "nationality == \"thai\"", "age >= 60 years"),
            Rule("disability", "if age < 18 years then 1000 baht/month else 800 baht/month", "nationality == \"thai\"", "disabled"),
            Rule(
                "child", "600 baht/month", "nationality == \"thai\"", "birth_date >= 2015-10-01 and age < 6 years",
                "members.sum(m, m.income_year) <= 100000 baht/year * household.size"),
            Rule(
                "card", "300 baht/month", "nationality == \"thai\"", "age >= 18 years", "income_year <= 100000 baht/year", "assets <= 100000 baht",
                "members.sum(m, m.income_year) <= 100000 baht/year * household.size"),
            Rule(
                "hardship", "1000 baht/month", "members.exists(m, m.disabled or m.age >= 80 years)", "members.count(m, m.age < 15 years) >= 1 and not household.owns_land",
                "members.sum(m, m.income_year) <= 100000 baht/year * household.size"),
        ], Book, On);
        return set.Faults.Count == 0 ? set.Rules : throw new InvalidOperationException(string.Join('\n', set.Faults));
    }

    private static RuleDraft Rule(string id, string amount, params string[] conditions) => new()
    {
        Id = id,
        Version = 1,
        Entity = RuleEntity.Person,
        Tables =
        [
            new("rate", "years", "baht/month",
                [new(null, null, null, [new(0, 69, "600 baht/month"), new(70, 79, "700 baht/month"), new(80, 89, "800 baht/month"), new(90, null, "1000 baht/month")])]),
        ],
        Conditions = [.. conditions.Select((c, i) => new NamedExpression($"c{i}", c))],
        Amount = amount,
    };

    /// <summary>Three in a hundred of each fact are not known.</summary>
    private void AddPerson(int row)
    {
        bool IsKnown() => _random.Next(100) >= 3;
        var days = _random.Next(36_000);
        (Age[row], Born[row]) = IsKnown() ? ((int)(days / 365.2425), On.DayNumber - days) : (NotKnown, NotKnown);
        Nationality[row] = (sbyte)(IsKnown() ? _random.Next(100) < 4 ? 1 : 0 : NotKnown);
        Income[row] = IsKnown() ? _random.Next(20_000_000) : NotKnown;
        Assets[row] = IsKnown() ? _random.Next(30_000_000) : NotKnown;
        Disabled[row] = (sbyte)(IsKnown() ? _random.Next(100) < 4 ? 1 : 0 : NotKnown);
    }

    private FactColumns ToColumns()
    {
        var columns = new FactColumns(Book, FirstMember);
        void Set<T>(RuleEntity entity, string name, T[] values) where T : System.Numerics.INumber<T>
        {
            var fact = Book.Find(entity, name)!;
            for (var row = 0; row < values.Length; row++)
            {
                if (values[row] >= T.Zero) columns.TrySet(fact, row, long.CreateChecked(values[row]));
            }
        }
        Set(RuleEntity.Person, "age", Age);
        Set(RuleEntity.Person, "birth_date", Born);
        Set(RuleEntity.Person, "income_year", Income);
        Set(RuleEntity.Person, "assets", Assets);
        Set(RuleEntity.Person, "nationality", Nationality);
        Set(RuleEntity.Person, "disabled", Disabled);
        Set(RuleEntity.Household, "owns_land", OwnsLand);
        return columns;
    }
}
