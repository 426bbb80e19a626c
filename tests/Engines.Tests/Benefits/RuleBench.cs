using Hunsuan.Engines.Benefits;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>Facts of an invented dictionary, and short ways to write rules and people in tests.</summary>
internal static class RuleBench
{
    public static readonly DateOnly On = new(2024, 10, 1);

    public static readonly FactBook Book = FactBook.Compile(
    [
        Person("age", "years", 0, 130),
        Person("age_months", "months", 0, 1_570),
        Person("birth_date", "date"),
        Person("income_year", "baht/year", 0),
        Person("pension", "baht/month", 0, 100_000_000),
        Person("debt", "baht", -1_000_000_000, 1_000_000_000),
        Person("children_born", "number", 0, 20),
        Person("disabled", "truth"),
        Person("student", "truth"),
        Choice("nationality", "thai", "other", "a=b"),
        Choice("sex", "male", "female"),
        Household("house_income", "baht/year", 0),
        Household("rooms", "number", 0, 100),
        Household("owns_land", "truth"),
        Household("member_since", "date"),
        new("region", RuleEntity.Household, "choice", null, null, ["north", "south", "east"]),
    ]);

    public static FactDraft Person(string name, string type, long? min = null, long? max = null) => new(name, RuleEntity.Person, type, min, max, []);

    public static FactDraft Choice(string name, params string[] values) => new(name, RuleEntity.Person, "choice", null, null, values);

    public static FactDraft Household(string name, string type, long? min = null, long? max = null) =>
        new(name, RuleEntity.Household, type, min, max, []);

    /// <summary>A rule for persons with conditions named by letters.</summary>
    public static RuleDraft Rule(params string[] conditions) => new()
    {
        Id = "rule",
        Version = 1,
        Entity = RuleEntity.Person,
        Conditions = [.. conditions.Select((c, i) => new NamedExpression($"{(char)('a' + i)}", c))],
    };

    public static RuleDraft ForHouseholds(params string[] conditions) => Rule(conditions) with { Entity = RuleEntity.Household };

    public static ParameterDraft Parameter(string name, string type, string value) => new(name, type, [new(null, null, null, value)]);

    public static TableDraft Table(string name, string by, string gives, params StepRow[] rows) => new(name, by, gives, [new(null, null, null, rows)]);

    public static TableDraft Allowance => Table(
        "rate", "years", "baht/month", new(60, 69, "600 baht/month"), new(70, 79, "700 baht/month"), new(80, 89, "800 baht/month"), new(90, null, "1000 baht/month"));

    public static RuleSet Set(params RuleDraft[] drafts) => RuleCompiler.Compile(drafts, Book, On);

    /// <summary>Values after which, so many days on, the rule can no longer be asked.</summary>
    public static IReadOnlyList<ValueInForce> StoppingWithin(int days, RuleSet set) => [.. set.Rules.SelectMany(r => r.ValuesInForce).Where(v => v.StopsBy(set.On.AddDays(days)))];

    public static CompiledRule Compiled(RuleDraft draft)
    {
        var set = Set(draft);
        Assert.Empty(set.Faults);
        return set.Rules[0];
    }

    /// <summary>The only fault there is.</summary>
    public static RuleFault FaultOf(RuleDraft draft)
    {
        var set = Set(draft);
        Assert.Empty(set.Rules);
        return Assert.Single(set.Faults);
    }

    public static RuleFault FaultOf(string condition) => FaultOf(Rule(condition));

    /// <summary>A person alone, of whom is known what is set.</summary>
    public static UnitFacts Alone(params (string Name, object Value)[] known) => Together([known]);

    /// <summary>A household of such persons; the first is the one asked about.</summary>
    public static UnitFacts Together(params (string Name, object Value)[][] members) =>
        new(new(Book, RuleEntity.Household), [.. members.Select(m => Row(RuleEntity.Person, m))], 0);

    public static FactRow Row(RuleEntity entity, params (string Name, object Value)[] known)
    {
        var row = new FactRow(Book, entity);
        foreach (var (name, value) in known)
        {
            Assert.True(value switch
            {
                Interval interval => row.TrySet(name, interval),
                int number => row.TrySet(name, number),
                long number => row.TrySet(name, number),
                bool truth => row.TrySet(name, truth),
                DateOnly day => row.TrySet(name, day),
                string choice => row.TrySet(name, choice),
                _ => false,
            }, name);
        }
        return row;
    }

    public static Verdict Ask(string condition, UnitFacts facts) => RuleInterpreter.Evaluate(Compiled(Rule(condition)), facts).Verdict;

    public static Verdict Ask(string condition, params (string Name, object Value)[] known) => Ask(condition, Alone(known));
}
