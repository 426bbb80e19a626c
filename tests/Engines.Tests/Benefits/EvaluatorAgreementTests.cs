using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.Benefits.Columns;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>The scan of columns and the plain interpreter give the same, whatever is not known.</summary>
public class EvaluatorAgreementTests
{
    private const int Many = 100_000;

    private static readonly Lazy<RandomPeople> Crowd = new(() => new(20_241_001, Many, withEmptyHouseholds: false));

    /// <summary>Rules as they are written in earnest.</summary>
    public static TheoryData<string, string> Written => new()
    {
        { "age >= 60 years and nationality == \"thai\"", "rate(age)" },
        { "birth_date >= 2015-10-01 and years_between(birth_date, today) < 6 years", "600 baht/month" },
        { "members.sum(m, m.income_year) <= 100000 baht/year * household.size", "if disabled then 1000 baht/month else 800 baht/month" },
        { "members.exists(m, m.age < 6 years and not m.student) or household.region in [\"north\", \"east\"]", "rate(max(age, 60 years)) + pension" },
        { "members.count(m, m.disabled) * 2 >= household.size and yearly(pension) + income_year < 5 baht/year", "pension / 3" },
        { "members.all(m, m.age <= age) and is_known(sex)", "min(pension, 5 baht/month)" },
    };

    [Theory, MemberData(nameof(Written))]
    public void On_a_hundred_thousand_persons_per_written_rule(string condition, string amount) =>
        Agree(Compiled(Rule(condition, "debt < 3 baht or disabled") with { Amount = amount, Tables = [Allowance] }), Crowd.Value);

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void On_a_hundred_thousand_persons_per_random_rule(int seed) => Agree(RandomRule.Compiled(new(seed), RuleEntity.Person), Crowd.Value);

    [Fact]
    public void On_many_random_rules_and_small_crowds()
    {
        var (yes, no, unknown) = (0L, 0L, 0L);
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var people = new RandomPeople(seed, random.Next(200), withEmptyHouseholds: seed % 3 == 0, largest: seed % 7 == 0 ? 150 : 6);
            var entity = seed % 4 == 0 ? RuleEntity.Household : RuleEntity.Person;
            var found = Agree(RandomRule.Compiled(random, entity), people, rowsOfBatch: seed % 2 == 0 ? Batch.UsualRows : 1 + random.Next(130));
            (yes, no, unknown) = (yes + found.Verdicts.YesCount, no + found.Verdicts.NoCount, unknown + found.Verdicts.UnknownCount);
        }
        // The rules would prove nothing if they all said the same.
        Assert.All([yes, no, unknown], count => Assert.True(count > (yes + no + unknown) / 20, $"{yes} {no} {unknown}"));
    }

    [Fact]
    public void More_knowledge_never_turns_a_certain_answer()
    {
        var random = new Random(7);
        for (var i = 0; i < 150; i++)
        {
            var rule = RandomRule.Compiled(random, i % 3 == 0 ? RuleEntity.Household : RuleEntity.Person, mayAskWhetherKnown: false);
            var people = new RandomPeople(i, 60);
            foreach (var unit in people.Units.Where(u => u.Members.Count > 0))
            {
                var (before, after) = (unit with { Person = 0 }, Completed(unit, random));
                var (vague, exact) = (RuleInterpreter.Evaluate(rule, before), RuleInterpreter.Evaluate(rule, after));
                if (vague.Verdict != Verdict.Unknown) Assert.Equal(vague.Verdict, exact.Verdict);
                if (after.Members.All(m => m[Book.Find(RuleEntity.Person, "age")!].IsKnown))
                    Assert.True(vague.Amount!.Value.Lo <= exact.Amount!.Value.Lo && exact.Amount.Value.Hi <= vague.Amount.Value.Hi, $"{vague.Amount} {exact.Amount}");
            }
        }
    }

    /// <summary>What is not known, made known as it might be.</summary>
    private static UnitFacts Completed(UnitFacts unit, Random random)
    {
        FactRow Row(FactRow from, RuleEntity entity)
        {
            var row = new FactRow(Book, entity);
            foreach (var fact in Book.Of(entity))
            {
                var (lo, hi) = (Math.Max(from[fact].Lo, fact.Type.Unit == RuleUnit.Choice ? 0 : long.MinValue), from[fact].Hi);
                Assert.True(row.TrySet(fact.Name, random.Next(3) switch { 0 => lo, 1 => hi, _ => random.NextInt64(lo, hi + 1) }));
            }
            return row;
        }
        return new(Row(unit.Household, RuleEntity.Household), [.. unit.Members.Select(m => Row(m, RuleEntity.Person))], 0);
    }

    private static RuleColumns Agree(CompiledRule rule, RandomPeople people, int rowsOfBatch = Batch.UsualRows)
    {
        var found = Assert.Single(ColumnEvaluator.Evaluate([rule], people.Columns, withAmounts: true, rowsOfBatch));
        for (var (h, row) = (0, 0); h < people.Units.Length; h++)
        {
            if (rule.Entity == RuleEntity.Household) Same(rule, RuleInterpreter.Evaluate(rule, people.Units[h]), found, h);
            for (var m = 0; m < people.Units[h].Members.Count && rule.Entity == RuleEntity.Person; m++)
                Same(rule, RuleInterpreter.Evaluate(rule, people.Units[h] with { Person = m }), found, row++);
        }
        return found;
    }

    private static void Same(CompiledRule rule, RuleOutcome plain, RuleColumns columns, int row)
    {
        var same = plain.Verdict == columns.Verdicts[row] && plain.Amount == columns.Amount(row);
        for (var i = 0; same && i < plain.Conditions.Count; i++) same = plain.Conditions[i] == columns.Conditions[i][row];
        Assert.True(same, $"row {row} of {rule}: {plain.Verdict} {string.Join(',', plain.Conditions)} {plain.Amount}, by columns "
            + $"{columns.Verdicts[row]} {string.Join(',', columns.Conditions.Select(c => c[row]))} {columns.Amount(row)}");
    }
}
