using Hunsuan.Benefits.Yaml;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits.Files;

/// <summary>Reads the examples of a rule file (อ่านตัวอย่างในแฟ้มกติกา).</summary>
internal static class ExampleParts
{
    private const string Household = "household", Members = "members", Unknown = "unknown";

    public static RuleExample Read(YamlForm form)
    {
        if (!form.Has("on")) form.Problems.Add(YamlTexts.Missing(form.PlaceOf("on")));
        var given = form.FormOrNull("given");
        if (given is null) form.Problems.Add(YamlTexts.Missing(form.PlaceOf("given")));
        var example = new RuleExample(
            form.Day("on") ?? default, given is null ? new(Nothing, Nothing, []) : Given(given), form.Word<Verdict>("then"), form.TextOrNull("amount"), form.Place.Line);
        form.Done();
        return example;
    }

    private static IReadOnlyDictionary<string, string> Nothing => new Dictionary<string, string>();

    private static GivenFacts Given(YamlForm given) => new(
        Facts(given), given.FormOrNull(Household) is { } household ? Facts(household) : Nothing, [.. given.Forms(Members).Select(Facts)]);

    // "unknown" and a blank say the same: the fact is not given.
    private static IReadOnlyDictionary<string, string> Facts(YamlForm form) => form.Entries
        .Where(e => e.Key is not (Household or Members))
        .Select(e => (e.Key, Value: form.TextOrNull(e.Key)))
        .Where(e => e.Value is not (null or Unknown))
        .ToDictionary(e => e.Key, e => e.Value!);
}
