using System.Text.RegularExpressions;
using Hunsuan.Benefits.Yaml;
using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Files;

/// <summary>Reads the file of one version of a benefit (อ่านแฟ้มสวัสดิการ). Whether its expressions mean something is for the engine to say.</summary>
internal static partial class BenefitFile
{
    private const int MostVersions = 999;

    /// <param name="path">Its name has to be ID.yaml, or ID.vN.yaml for a later version.</param>
    /// <param name="file">What it is called in problems.</param>
    public static Result<Benefit> Read(string path, string file) => Of(YamlReader.Read(path, file), file, Path.GetFileName(path));

    /// <summary>The same from a text that lies in no file.</summary>
    public static Result<Benefit> ReadText(string text, string file) => Of(YamlReader.ReadText(text, file), file, fileName: null);

    private static Result<Benefit> Of(Result<YamlMap> read, string file, string? fileName)
    {
        if (read.Value is not { } whole) return read.Problems.ToList();

        var form = new YamlForm(whole, new(file, 1, ""), []);
        var benefit = Benefit(form, file);
        form.Done();
        if (form.Problems.Count == 0) FileCheck.Check(benefit, form, fileName);
        return form.Problems.Count > 0 ? form.Problems : benefit;
    }

    private static Benefit Benefit(YamlForm form, string file) => new()
    {
        Id = Id(form),
        Version = (int)(form.Whole("version", 1, MostVersions) ?? 1),
        Status = form.Word<Certainty>("status"),
        InForce = form.Day("in_force"),
        Until = form.Day("until"),
        Entity = form.Word<RuleEntity>("entity"),
        Kind = form.Word<BenefitKind>("kind"),
        Name = form.Words("name"),
        Agency = form.Words("agency"),
        Gives = form.Words("gives"),
        HeldByList = form.TextOrNull("held_by_list"),
        Where = form.WordsOrNull("where"),
        Papers = form.WordsList("papers"),
        TimeLimit = form.WordsOrNull("time_limit"),
        Sources = [.. form.Forms("sources").Select(Source)],
        Notes = form.WordsList("notes"),
        Parameters = [.. form.Named("parameters").Select(p => ValueParts.Parameter(p.Name, p.Form))],
        Tables = [.. form.Named("tables").Select(t => ValueParts.Table(t.Name, t.Form))],
        Definitions = Definitions(form),
        Conditions = [.. form.Named("conditions").Select(c => Condition(c.Name, c.Form))],
        Criteria = form.WordsList("criteria"),
        AgencyChecks = form.WordsList("agency_checks"),
        Amount = Amount(form),
        Examples = [.. form.Forms("examples").Select(ExampleParts.Read)],
        File = file,
    };

    private static string Id(YamlForm form)
    {
        var id = form.Text("id");
        return id.Length == 0 || IdPattern.IsMatch(id) ? id : form.Tell<string>(BenefitTexts.BadId(form.PlaceOf("id"), id)) ?? "";
    }

    private static RuleSource Source(YamlForm form)
    {
        var source = new RuleSource(
            form.Words("text"), form.TextOrNull("section"), form.Day("gazetted"), form.Day("in_force"), form.Link("link"), form.Word<Certainty>("certainty"));
        form.Done();
        return source;
    }

    private static RuleCondition Condition(string name, YamlForm form)
    {
        var condition = new RuleCondition(name, form.Text("when"), form.OwnWords(), ValueParts.SourceOf(form), form.Word<Certainty>("certainty"));
        form.Done();
        return condition;
    }

    private static List<NamedExpression> Definitions(YamlForm form) =>
        form.FormOrNull("definitions") is { } parts ? [.. parts.Entries.Select(e => new NamedExpression(e.Key, parts.Text(e.Key)))] : [];

    private static RuleAmount? Amount(YamlForm form)
    {
        if (form.FormOrNull("amount") is not { } part) return null;
        var amount = new RuleAmount(part.Text("cash"), part.Word<AmountPeriod>("per"), part.YesNo("at_most"));
        part.Done();
        return amount;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,59}$")]
    private static partial Regex IdPattern { get; }
}
