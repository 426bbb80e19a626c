using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>In each of these cases a program that decides about welfare elsewhere was found wrong.</summary>
public class FaultsOfOthersTests
{
    private static RuleFact Of(string name) => Book.Find(RuleEntity.Person, name)!;

    private static Verdict[] ByColumns(RuleDraft rule, FactColumns columns)
    {
        var found = ColumnEvaluator.Evaluate([Compiled(rule)], columns)[0];
        return [.. Enumerable.Range(0, found.Rows).Select(row => found.Verdicts[row])];
    }

    /// <summary>OpenSPP2, issue 955: the predicate was dropped on the way, and every household with enough members matched.</summary>
    [Fact]
    public void Members_count_never_loses_its_predicate()
    {
        foreach (var lost in new[] { "members.count(m) > 2", "members.count() > 2", "members.count > 2", "members.count(m.age > 60 years) > 2", "members.exists(m)" })
            Assert.Equal(RuleFaultKind.PredicateMissing, FaultOf(lost).Kind);
        foreach (var ignored in new[] { "members.count(m, true) > 2", "members.count(m, disabled) > 2", "members.sum(m, 1) > 2", "members.all(m, age > 60 years)" })
            Assert.Equal(RuleFaultKind.PredicateIgnoresMember, FaultOf(ignored).Kind);

        var columns = new FactColumns(Book, [0, 4, 8]);
        for (var row = 0; row < 8; row++) columns.TrySet(Of("age"), row, row < 4 ? 30 : 70);
        Assert.Equal([Verdict.No, Verdict.Yes], ByColumns(ForHouseholds("members.count(m, m.age > 60 years) > 2"), columns));
    }

    /// <summary>OpenSPP2, issue 956: the number of the record was compared, not a value of it.</summary>
    [Theory]
    [InlineData("household >= 2", "household")]
    [InlineData("members > 2", "members")]
    [InlineData("members.exists(m, m >= 2)", "m")]
    [InlineData("members.sum(m, m) >= 2", "m")]
    [InlineData("5 == household", "household")]
    public void A_record_or_list_is_never_compared(string condition, string record)
    {
        var fault = FaultOf(condition);
        Assert.Equal((RuleFaultKind.RecordAsValue, record), (fault.Kind, fault.Details[0]));
    }

    /// <summary>openspp-modules: an empty list of ids took the filter away, and everybody matched.</summary>
    [Fact]
    public void An_empty_list_is_nobody()
    {
        var columns = new FactColumns(Book, [0, 2]);
        columns.TrySet(Of("nationality"), 0, 0);
        Assert.Equal([Verdict.No, Verdict.No], ByColumns(Rule("nationality in []"), columns));
        Assert.Equal(Verdict.No, Ask("nationality in []"));
    }

    /// <summary>OpenFisca: without a birth date somebody was 47 years old and got 600 a month.</summary>
    [Fact]
    public void A_person_of_whom_nothing_is_known_stays_unknown()
    {
        var rule = Rule("age >= 40 years") with { Tables = [Allowance], Amount = "rate(age)" };
        var (plain, columns) = (RuleInterpreter.Explain(Compiled(rule), Alone()), ColumnEvaluator.Evaluate([Compiled(rule)], new(Book, [0, 1]))[0]);
        Assert.Equal((Verdict.Unknown, "age"), (plain.Verdict, Assert.Single(plain.Ask).Fact.Name));
        Assert.Equal(new(60_000, 100_000), plain.Amount);
        Assert.Equal((plain.Verdict, plain.Amount), (columns.Verdicts[0], columns.Amount(0)));
    }

    /// <summary>OpenFisca: with 32 bits 68,212,211 became 68,212,208.</summary>
    [Fact]
    public void Money_is_exact_to_the_satang_however_large()
    {
        var facts = Together([("income_year", 6_821_221_100L), ("pension", 68_212_211)], [("income_year", 1)]);
        Assert.Equal(Verdict.Yes, Ask("members.sum(m, m.income_year) == 68212211.01 baht/year and yearly(pension) == 8185465.32 baht/year", facts));

        var columns = new FactColumns(Book, [0, 2]);
        columns.TrySet(Of("income_year"), 0, 6_821_221_100);
        columns.TrySet(Of("income_year"), 1, 1);
        Assert.Equal([Verdict.Yes, Verdict.Yes], ByColumns(Rule("members.sum(m, m.income_year) == 68212211.01 baht/year"), columns));
        Assert.Equal([Verdict.No, Verdict.No], ByColumns(Rule("members.sum(m, m.income_year) == 68212208 baht/year"), columns));
    }

    /// <summary>policyengine-us, issue 7990: a yearly amount divided by 12 in a monthly rule, again.</summary>
    [Fact]
    public void A_yearly_amount_never_becomes_a_monthly_one()
    {
        Assert.Equal(RuleFaultKind.UnitsDiffer, FaultOf("income_year < 3000 baht/month").Kind);
        Assert.Equal(RuleFaultKind.UnitsDiffer, FaultOf("income_year / 12 < 3000 baht/month").Kind);
        Assert.Equal(RuleFaultKind.UnitsDiffer, FaultOf("income_year + pension > 0 baht/year").Kind);
        Assert.Equal(RuleFaultKind.UnknownFunction, FaultOf("monthly(income_year) < 3000 baht/month").Kind);
        Assert.Equal(RuleFaultKind.TypeNotPossible, FaultOf("yearly(income_year) < 3000 baht/year").Kind);
    }

    /// <summary>openfisca-core, issues 956 and 1386: a circle silently gave the default value.</summary>
    [Fact]
    public void A_circle_is_an_error_and_gives_no_value()
    {
        Assert.Equal(RuleFaultKind.DefinitionCycle, FaultOf(Rule("loop") with { Definitions = [new("loop", "not loop")] }).Kind);
        Assert.Equal(RuleFaultKind.RuleCycle, FaultOf("not qualifies(\"rule\")").Kind);
    }

    /// <summary>openfisca-core, issue 437: production stopped on the day on which a parameter ended.</summary>
    [Fact]
    public void The_end_of_a_parameter_is_seen_before_it_comes()
    {
        var rule = Rule("age >= least") with { Parameters = [new("least", "years", [new(null, On.AddDays(59), null, "60 years")])] };
        Assert.Equal(On.AddDays(59), Assert.Single(StoppingWithin(60, Set(rule))).LastDay);
        Assert.Equal(RuleFaultKind.ParameterEnded, Assert.Single(RuleCompiler.Compile([rule], Book, On.AddDays(60)).Faults).Kind);
    }

    /// <summary>dmn-tck, issue 68: a null matched a rule.</summary>
    [Theory]
    [InlineData("age > 0 years"), InlineData("age != 5 years"), InlineData("not (age == 5 years)"), InlineData("disabled"), InlineData("not disabled")]
    [InlineData("nationality == \"thai\""), InlineData("nationality != \"thai\""), InlineData("birth_date < today"), InlineData("members.exists(m, m.disabled)")]
    [InlineData("members.all(m, m.disabled)"), InlineData("age == age"), InlineData("disabled or not disabled")]
    public void Null_matches_nothing(string condition)
    {
        Assert.Equal(Verdict.Unknown, Ask(condition));
        Assert.Equal([Verdict.Unknown], ByColumns(Rule(condition), new(Book, [0, 1])));
    }

    /// <summary>openIMIS: criteria were joined by "and" whatever was written, dates were read as null, and a value with "=" was cut.</summary>
    [Fact]
    public void Or_days_and_values_with_an_equals_sign_work()
    {
        var columns = new FactColumns(Book, [0, 3]);
        for (var row = 0; row < 3; row++)
        {
            columns.TrySet(Of("age"), row, row == 0 ? 70 : 5);
            columns.TrySet(Of("birth_date"), row, row == 1 ? new DateOnly(2020, 1, 1).DayNumber : new DateOnly(2000, 1, 1).DayNumber);
            columns.TrySet(Of("nationality"), row, row);
        }
        Assert.Equal([Verdict.Yes, Verdict.Yes, Verdict.No], ByColumns(Rule("age >= 60 years or birth_date >= 2015-10-01"), columns));
        Assert.Equal([Verdict.No, Verdict.No, Verdict.Yes], ByColumns(Rule("nationality == \"a=b\""), columns));
    }

    /// <summary>OpenG2P: read page by page, only the ids of the last 2,000 survived.</summary>
    [Theory]
    [InlineData(1), InlineData(63), InlineData(64), InlineData(65), InlineData(1_999), InlineData(2_000), InlineData(2_001), InlineData(2_048)]
    public void Every_person_comes_out_once_whatever_the_size_of_batches(int rowsOfBatch)
    {
        const int persons = 6_001;
        var columns = new FactColumns(Book, [.. Enumerable.Range(0, persons / 2 + 1).Select(h => 2 * h), persons]);
        for (var row = 0; row < persons; row += 1 + row % 4 / 2) columns.TrySet(Of("age"), row, row % 131);
        var found = ColumnEvaluator.Evaluate([Compiled(Rule("age >= 60 years"))], columns, withAmounts: true, rowsOfBatch)[0];
        for (var row = 0; row < persons; row++)
        {
            var age = columns[Of("age"), row];
            Assert.Equal(!age.IsKnown ? Verdict.Unknown : age.Lo >= 60 ? Verdict.Yes : Verdict.No, found.Verdicts[row]);
        }
        var share = ShareMatched.Of(found);
        Assert.Equal(persons, share.Yes + share.No + share.Unknown);
        Assert.True(share is { Yes: > 1_000, No: > 1_000, Unknown: > 1_000 });
    }
}
