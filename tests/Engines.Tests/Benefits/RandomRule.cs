using System.Globalization;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Engines.Tests.Benefits;

/// <summary>Invented rules whose units fit, written as text.</summary>
internal sealed class RandomRule(Random random, RuleEntity entity, bool mayAskWhetherKnown = true)
{
    public const int FirstDay = 735_000, Days = 400;

    private static readonly string[] Signs = ["==", "!=", "<", "<=", ">", ">="], Ordered = ["number", "years", "months", "baht", "baht/month", "baht/year", "date"];

    private string? _member;
    private bool _isDefined;

    /// <summary>A rule that compiles; now and then one does not, where an amount could grow too large for its table.</summary>
    public static CompiledRule Compiled(Random random, RuleEntity entity, bool mayAskWhetherKnown = true)
    {
        while (true)
        {
            var set = RuleBench.Set(new RandomRule(random, entity, mayAskWhetherKnown).Draft());
            if (set.Rules.Count == 1) return set.Rules[0];
            Assert.All(set.Faults, f => Assert.True(f.Kind is RuleFaultKind.TableNotCovered or RuleFaultKind.ExpressionTooLarge, $"{f}"));
        }
    }

    private RuleDraft Draft()
    {
        NamedExpression[] definitions = [new("named", Truth(2)), new("counted", Number("number", 2))];
        _isDefined = true;
        return Draft(definitions);
    }

    private RuleDraft Draft(NamedExpression[] definitions) => new()
    {
        Id = "random",
        Version = 1,
        Entity = entity,
        Parameters = [RuleBench.Parameter("limit", "years", "5 years"), RuleBench.Parameter("whose", "choice(nationality)", "other")],
        Tables = [Table("rising", 1, 2, 2, 5), Table("jumping", 7, 1, 4, 2)],
        Definitions = definitions,
        Conditions = [.. Enumerable.Range(0, random.Next(1, 5)).Select(i => new NamedExpression($"c{i}", Truth(3)))],
        Amount = Number("baht/month", 3),
    };

    private static TableDraft Table(string name, params int[] values) => RuleBench.Table(
        name, "years", "baht/month",
        [.. values.Select((v, i) => new StepRow(i == 0 ? -Interval.LargestInput : 3 * i, i == values.Length - 1 ? null : 3 * i + 2, $"{v} baht/month"))]);

    private string Truth(int depth) => depth == 0 ? Leaf() : random.Next(10) switch
    {
        0 => $"({Truth(depth - 1)} and {Truth(depth - 1)} and {Truth(0)})",
        1 => $"({Truth(depth - 1)} or {Truth(depth - 1)})",
        2 => $"(not {Truth(depth - 1)})",
        3 => $"(if {Truth(depth - 1)} then {Truth(depth - 1)} else {Truth(depth - 1)})",
        4 => $"({Truth(depth - 1)} {Pick("==", "!=")} {Truth(depth - 1)})",
        5 or 6 when _member is null => Members(Pick("exists", "all"), () => Truth(depth - 1)),
        _ => Comparison(depth),
    };

    private string Leaf() => random.Next(8) switch
    {
        0 => Fact("truth"),
        1 => $"({Person("nationality")} {Pick("==", "!=")} {Pick("\"thai\"", "\"a=b\"", "whose", Person("nationality"))})",
        2 => $"({House("region")} in [{Pick("", "\"north\"", "\"south\", \"east\"")}])",
        3 when mayAskWhetherKnown => $"is_known({(entity == RuleEntity.Person || _member is not null ? Person(Pick("age", "sex", "disabled")) : House("rooms"))})",
        4 when _isDefined => Pick("named", "(counted > 2)"),
        _ => Comparison(0),
    };

    private string Comparison(int depth)
    {
        var type = Pick(Ordered);
        return random.Next(6) == 0
            ? $"({Number(type, depth)} in [{Number(type, 0)}, {Number(type, 0)}])"
            : $"({Number(type, depth)} {Pick(Signs)} {Number(type, random.Next(depth + 1))})";
    }

    private string Number(string type, int depth)
    {
        if (depth == 0 || random.Next(4) == 0) return random.Next(3) == 0 ? Literal(type) : Fact(type);
        var (inner, isDate) = (depth - 1, type == "date");
        return random.Next(12) switch
        {
            0 when !isDate => $"({Number(type, inner)} + {Number(type, inner)})",
            1 when !isDate => $"({Number(type, inner)} - {Number(type, inner)})",
            2 when !isDate => $"{Number("number", inner)} * {Number(type, 0)}",
            3 => $"min({Number(type, inner)}, {Number(type, inner)})",
            4 => $"max({Number(type, inner)}, {Number(type, inner)})",
            5 => $"(if {Truth(inner)} then {Number(type, inner)} else {Number(type, inner)})",
            6 when type == "baht/year" => $"yearly({Number("baht/month", inner)})",
            6 when type == "years" => $"years_between({Number("date", inner)}, {Pick("today", Number("date", 0))})",
            6 when type == "baht/month" => $"{Pick("rising", "jumping")}({Number("years", inner)})",
            6 when type == "baht" => $"{Number(type, inner)} / {random.Next(1, 5)}",
            7 when type == "number" && _member is null => Members("count", () => Truth(inner)),
            7 or 8 when !isDate && _member is null => Members("sum", () => Number(type, inner)),
            9 when _member is null => Members(Pick("min", "max"), () => Number(type, inner)),
            10 when type == "number" => entity == RuleEntity.Person ? "household.size" : "size",
            _ => Fact(type),
        };
    }

    /// <summary>Also where the invented part forgets the member, it is mentioned.</summary>
    private string Members(string how, Func<string> make)
    {
        _member = "m";
        var asked = make();
        _member = null;
        if (!asked.Contains("m.", StringComparison.Ordinal))
        {
            asked = how switch
            {
                "exists" or "all" or "count" => $"({asked} and m.age > 3 years)",
                _ => $"(if m.disabled then {asked} else {asked})",
            };
        }
        return $"members.{how}(m, {asked})";
    }

    private string Fact(string type) => type switch
    {
        "truth" => random.Next(4) == 0 ? House("owns_land") : Person(Pick("disabled", "student")),
        "number" => random.Next(2) == 0 ? House("rooms") : Person("children_born"),
        "years" => Person("age"),
        "months" => Person("age_months"),
        "baht" => Person("debt"),
        "baht/month" => Person("pension"),
        "baht/year" => random.Next(2) == 0 ? House("house_income") : Person("income_year"),
        _ => random.Next(2) == 0 ? House("member_since") : Person("birth_date"),
    };

    /// <summary>The member's where one is at hand, now and then the own person's; for a household that of its eldest, in a way.</summary>
    private string Person(string fact)
    {
        if (_member is not null && (entity == RuleEntity.Household || random.Next(4) > 0)) return $"m.{fact}";
        return entity == RuleEntity.Person ? fact : fact switch
        {
            "disabled" or "student" => $"members.exists(m, m.{fact})",
            "nationality" => "(if owns_land then whose else whose)",
            _ => $"members.max(m, m.{fact})",
        };
    }

    private string House(string fact) => entity == RuleEntity.Person ? $"household.{fact}" : fact;

    private string Literal(string type) => type switch
    {
        "number" => $"{random.Next(6)}",
        "years" => Pick("limit", $"{random.Next(12)} years"),
        "date" => Pick("today", DateOnly.FromDayNumber(FirstDay + random.Next(Days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        "months" => $"{random.Next(12)} months",
        _ when random.Next(8) == 0 => $"9000000000000 {type}",
        _ => $"{random.Next(10)} {type}",
    };

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];
}
