using System.Globalization;
using Hunsuan.Benefits.Yaml;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Files;

/// <summary>Reads dated values and tables of a rule file (อ่านค่าตามวันที่และตารางอัตรา).</summary>
internal static class ValueParts
{
    private const int MostSources = 99;
    private const int SatangOfBaht = 100;

    public static int? SourceOf(YamlForm form) => (int?)form.Whole("source", 1, MostSources);

    public static RuleParameter Parameter(string name, YamlForm form)
    {
        var type = form.Text("type");
        var values = Values(form);
        var drafts = values.Select(v => new DatedValue(v.Day("from"), v.Day("until"), v.Day("known_since"), v.Text("value"), v.YesNo("carry_forward"))).ToList();
        return new(new(name, type, drafts), Origins(form, values));
    }

    public static RuleTable Table(string name, YamlForm form)
    {
        var by = form.Text("by");
        var gives = form.Text("gives");
        var values = Values(form);
        var drafts = values
            .Select(v => new DatedRows(v.Day("from"), v.Day("until"), v.Day("known_since"), [.. v.Forms("rows").Select(r => Row(r, by))], v.YesNo("carry_forward")))
            .ToList();
        return new(new(name, by, gives, drafts), Origins(form, values));
    }

    private static IReadOnlyList<YamlForm> Values(YamlForm form)
    {
        var values = form.Forms("values");
        if (values.Count == 0 && !form.Problems.Any(p => p.Field == form.PlaceOf("values").Key)) form.Problems.Add(YamlTexts.Missing(form.PlaceOf("values")));
        return values;
    }

    private static List<ValueOrigin> Origins(YamlForm form, IReadOnlyList<YamlForm> values)
    {
        var origins = values.Select(v => new ValueOrigin(SourceOf(v), v.Word<Certainty>("certainty"))).ToList();
        foreach (var value in values) value.Done();
        form.Done();
        return origins;
    }

    private static StepRow Row(YamlForm form, string by)
    {
        if (!form.Has("from")) form.Problems.Add(YamlTexts.Missing(form.PlaceOf("from")));
        var row = new StepRow(End(form, "from", by) ?? 0, End(form, "to", by), form.Text("value"));
        form.Done();
        return row;
    }

    // The file writes baht and days; the engine counts satang and numbers of days.
    private static long? End(YamlForm form, string key, string by)
    {
        if (by == "date") return form.Day(key)?.DayNumber;
        if (!by.StartsWith("baht", StringComparison.Ordinal)) return form.Whole(key, -Interval.LargestInput, Interval.LargestInput);
        if (form.TextOrNull(key) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var baht)
            && baht * SatangOfBaht is var satang && satang <= Interval.LargestInput && satang == decimal.Truncate(satang))
        {
            return (long)satang;
        }

        return form.Tell<long?>(BenefitTexts.NotBaht(form.PlaceOf(key), text));
    }
}
