using Hunsuan.Benefits.Yaml;
using Hunsuan.Engines.Benefits;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Facts;

/// <summary>Reads a dictionary of facts (อ่านพจนานุกรมข้อเท็จจริง).</summary>
internal sealed class FactFile(KnownOrigins known)
{
    public const string Name = "facts.yaml";

    private const string YearsOnTheDay = "years of birth_date on the day", MonthsOnTheDay = "months of birth_date on the day";
    private const int SatangOfBaht = 100;

    /// <summary>The facts that are right; what is wrong with the others goes into the problems.</summary>
    public IReadOnlyList<BenefitFact> Read(string path, string file, List<Shared.Problem> problems)
    {
        var read = YamlReader.Read(path, file);
        if (read.Value is not { } whole)
        {
            problems.AddRange(read.Problems);
            return [];
        }

        var form = new YamlForm(whole, new(file, 1, ""), problems);
        var facts = new List<BenefitFact>();
        foreach (var (name, part) in form.Named("facts"))
        {
            var before = problems.Count;
            var fact = Fact(name, part);
            if (fact.Origin is FactOrigin.Measure && !Results.SetEquals(fact.Choices.Select(c => c.Id))) problems.Add(BenefitTexts.ResultsOfIndicator(part.PlaceOf("values"), Results));
            part.Done();
            if (problems.Count == before) facts.Add(fact);
        }

        form.Done();
        return facts;
    }

    private BenefitFact Fact(string name, YamlForm form)
    {
        var type = form.Text("type");
        var entity = form.Word<RuleEntity>("entity");
        var (origin, key) = Origin(form, entity, type);
        return new()
        {
            Name = name,
            Entity = entity,
            Type = type,
            Min = End(form, "min", type),
            Max = End(form, "max", type),
            Choices = [.. form.Named("values").Select(v => Choice(v.Name, v.Form))],
            Origin = origin,
            OriginKey = key,
            IsSecured = form.YesNo("secured"),
            IsConfidential = form.YesNo("confidential"),
            Label = form.Words("name"),
            Ask = form.Words("ask"),
        };
    }

    private (FactOrigin, string?) Origin(YamlForm form, RuleEntity entity, string type)
    {
        var from = form.Text("from");
        if (from is "" or "input") return (FactOrigin.Input, null);
        var (kind, key) = from.Split(": ", 2) is [var first, var second] ? (first.Trim(), second.Trim()) : (from, "");
        FactOrigin? origin = kind switch
        {
            "column" when KnownOrigins.Column(entity, key) => FactOrigin.Column,
            "list" when known.List(key) => FactOrigin.List,
            "measure" when known.Indicator(entity, key) => FactOrigin.Measure,
            "derived" when (type, key) is ("years", YearsOnTheDay) or ("months", MonthsOnTheDay) => FactOrigin.Derived,
            _ => null,
        };
        return origin is { } found ? (found, key) : form.Tell<(FactOrigin, string?)>(BenefitTexts.UnknownOrigin(form.PlaceOf("from"), from, known.Words(entity, kind)));
    }

    private static FactChoice Choice(string id, YamlForm form)
    {
        var choice = new FactChoice(id, form.OwnWords(), form.Texts("words"), form.YesNo("rest"));
        form.Done();
        return choice;
    }

    /// <summary>The result of an indicator as rules write it; null where it is not known.</summary>
    public static string? WordOf(IndicatorCell result) => result switch
    {
        IndicatorCell.Pass => "pass",
        IndicatorCell.Fail => "fail",
        IndicatorCell.NotApplicable => "not_applicable",
        IndicatorCell.Unknown => null,
    };

    private static readonly HashSet<string> Results = [.. Enum.GetValues<IndicatorCell>().Select(WordOf).OfType<string>()];

    // The file writes whole baht and days; the engine counts satang and numbers of days.
    private static long? End(YamlForm form, string key, string type) => type switch
    {
        "date" => form.Day(key)?.DayNumber,
        _ when type.StartsWith("baht", StringComparison.Ordinal) => form.Whole(key, -Interval.LargestInput / SatangOfBaht, Interval.LargestInput / SatangOfBaht) * SatangOfBaht,
        _ => form.Whole(key, -Interval.LargestInput, Interval.LargestInput),
    };
}
