using Hunsuan.Engines.Benefits;
using static Hunsuan.Engines.Tests.Benefits.RuleBench;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>Parameters and tables as they are in force, and as they were known.</summary>
public class DatedValueTests
{
    private static DateOnly Day(int year, int month = 1, int day = 1) => new(year, month, day);

    private static RuleDraft WithMinimum(params DatedValue[] values) =>
        Rule("age >= minimum") with { Parameters = [new("minimum", "years", values)] };

    private static RuleSet At(RuleDraft draft, DateOnly on, DateOnly? asKnownOn = null) => RuleCompiler.Compile([draft], Book, on, asKnownOn);

    private static Interval? ValueAt(RuleDraft draft, DateOnly on, DateOnly? asKnownOn = null) =>
        Assert.Single(At(draft, on, asKnownOn).Rules).ValuesInForce.Single().Value;

    [Fact]
    public void The_value_in_force_on_the_day_counts_from_its_first_to_its_last_day()
    {
        var draft = WithMinimum(new(null, Day(2009, 9, 30), null, "65 years"), new(Day(2009, 10, 1), null, null, "60 years"));
        Assert.Equal(Interval.Of(65), ValueAt(draft, Day(2009, 9, 30)));
        Assert.Equal(Interval.Of(60), ValueAt(draft, Day(2009, 10, 1)));
    }

    [Fact]
    public void The_law_is_recomputed_as_it_was_known()
    {
        var draft = WithMinimum(new(Day(2009), null, null, "60 years"), new(Day(2024), null, Day(2024, 6), "61 years"));
        Assert.Equal(Interval.Of(61), ValueAt(draft, Day(2024, 3)));
        Assert.Equal(Interval.Of(60), ValueAt(draft, Day(2024, 3), asKnownOn: Day(2024, 3)));
        Assert.Equal(Interval.Of(61), ValueAt(draft, Day(2024, 3), asKnownOn: Day(2024, 6)));
    }

    [Fact]
    public void An_ended_parameter_stops_its_rule_on_the_day_and_not_silently()
    {
        var draft = WithMinimum([new(Day(2009), Day(2024, 9, 30), null, "60 years")]);
        Assert.Empty(At(draft, Day(2024, 9, 30)).Faults);
        var fault = Assert.Single(At(draft, On).Faults);
        Assert.Equal((RuleFaultKind.ParameterEnded, RulePart.Parameter, "minimum"), (fault.Kind, fault.Part, fault.Name));
        Assert.Equal(["2024-10-01", "2024-09-30"], fault.Details);
        Assert.Equal(RuleFaultKind.ParameterNotYet, Assert.Single(At(draft, Day(2008)).Faults).Kind);
    }

    [Fact]
    public void An_ended_parameter_goes_on_only_where_the_file_says_so()
    {
        var draft = WithMinimum([new(Day(2009), Day(2024, 9, 30), null, "60 years", CarriesForward: true)]);
        Assert.Equal(Interval.Of(60), ValueAt(draft, On));
        Assert.Empty(StoppingWithin(60, At(draft, On)));
    }

    [Fact]
    public void An_end_is_announced_60_days_ahead_unless_a_value_follows()
    {
        var ends = WithMinimum([new(Day(2009), Day(2024, 9, 30), null, "60 years")]);
        Assert.Empty(StoppingWithin(59, At(ends, Day(2024, 8))));
        Assert.Equal(Day(2024, 9, 30), Assert.Single(StoppingWithin(60, At(ends, Day(2024, 8)))).LastDay);

        var follows = WithMinimum(new(Day(2009), Day(2024, 9, 30), null, "60 years"), new(Day(2024, 10), null, null, "61 years"));
        Assert.Empty(StoppingWithin(10_000, At(follows, Day(2024, 8))));
        var followsForAWhile = WithMinimum(new(Day(2009), Day(2024, 9, 30), null, "60 years"), new(Day(2024, 10), Day(2024, 10, 2), null, "61 years"));
        Assert.Equal(Day(2024, 10, 2), Assert.Single(StoppingWithin(60, At(followsForAWhile, Day(2024, 9)))).LastDay);
    }

    [Theory]
    [InlineData("2009-01-01", "2008-01-01", "2010-01-01", null, RuleFaultKind.PeriodBackwards)]
    [InlineData("2009-01-01", null, "2010-01-01", null, RuleFaultKind.PeriodsOverlap)]
    [InlineData(null, "2010-01-01", "2010-01-01", null, RuleFaultKind.PeriodsOverlap)]
    public void Days_with_two_values_are_refused(string? from, string? until, string? nextFrom, string? nextUntil, RuleFaultKind kind)
    {
        static DateOnly? Read(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var draft = WithMinimum(new(Read(from), Read(until), null, "60 years"), new(Read(nextFrom), Read(nextUntil), null, "61 years"));
        Assert.Equal(kind, FaultOf(draft).Kind);
    }

    [Theory]
    [InlineData("years", "60 months", RuleFaultKind.ValueNotOfType)]
    [InlineData("years", "age", RuleFaultKind.ValueNotOfType)]
    [InlineData("years", "60 yeers", RuleFaultKind.UnknownUnit)]
    [InlineData("year", "60 years", RuleFaultKind.UnknownType)]
    [InlineData("choice(sex)", "girl", RuleFaultKind.UnknownChoice)]
    [InlineData("choice(age)", "60", RuleFaultKind.UnknownType)]
    [InlineData("date", "2558-10-01", RuleFaultKind.BuddhistYear)]
    [InlineData("truth", "yes", RuleFaultKind.ValueNotOfType)]
    public void A_value_that_is_not_of_its_type_is_refused(string type, string value, RuleFaultKind kind) =>
        Assert.Equal(kind, FaultOf(Rule("disabled") with { Parameters = [Parameter("limit", type, value)] }).Kind);

    [Fact]
    public void Values_of_all_types_are_read()
    {
        var rule = Rule("disabled == yes and nationality == whose and birth_date > since and debt >= least") with
        {
            Parameters =
            [
                Parameter("yes", "truth", "true"), Parameter("whose", "choice(nationality)", "a=b"), Parameter("since", "date", "2015-10-01"),
                Parameter("least", "baht", "-0.50 baht"),
            ],
        };
        var outcome = RuleInterpreter.Evaluate(
            Compiled(rule), Alone(("disabled", true), ("nationality", "a=b"), ("birth_date", Day(2015, 10, 2)), ("debt", -50)));
        Assert.Equal(Verdict.Yes, outcome.Verdict);
    }

    [Fact]
    public void Steps_of_a_table_neither_overlap_nor_leave_a_gap()
    {
        RuleFault Of(params StepRow[] rows) => FaultOf(Rule("disabled") with { Tables = [Table("rate", "years", "baht/month", rows)] });
        static StepRow Row(long from, long? to) => new(from, to, "600 baht/month");

        Assert.Equal(RuleFaultKind.TableEmpty, Of().Kind);
        Assert.Equal(RuleFaultKind.StepBackwards, Of(Row(60, 59)).Kind);
        Assert.Equal((RuleFaultKind.StepsOverlap, "69"), (Of(Row(60, 69), Row(69, 79)).Kind, Of(Row(60, 69), Row(69, 79)).Details[0]));
        Assert.Equal(RuleFaultKind.StepsOverlap, Of(Row(60, null), Row(70, 79)).Kind);
        var gap = Of(Row(60, 69), Row(75, 79));
        Assert.Equal(RuleFaultKind.StepsGap, gap.Kind);
        Assert.Equal(["70", "74"], gap.Details);
        Assert.Equal(RuleFaultKind.ValueNotOfType, Of(new StepRow(60, null, "600 baht")).Kind);
    }

    [Fact]
    public void A_condition_may_not_ask_a_table_for_numbers_without_a_step()
    {
        var fault = FaultOf(Rule("rate(age) >= 600 baht/month") with { Tables = [Allowance] });
        Assert.Equal((RuleFaultKind.TableNotCovered, 1), (fault.Kind, fault.Column));
        Assert.Equal(["rate", "0", "130", "60", ""], fault.Details);

        Compiled(Rule("rate(max(age, 60 years)) >= 600 baht/month") with { Tables = [Allowance] });
        Compiled(Rule("age >= 60 years") with { Tables = [Allowance], Amount = "rate(age)" });
    }
}
