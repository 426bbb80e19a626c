using Hunsuan.Benefits.Yaml;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Files;

/// <summary>What of a rule file must fit together (ตรวจความสอดคล้องในแฟ้ม): name and id, conditions or criteria, sources, and how sure all is.</summary>
internal static class FileCheck
{
    public static void Check(Benefit benefit, YamlForm form, string? fileName)
    {
        var problems = form.Problems;
        var expected = $"{benefit.Label}.yaml";
        if (fileName is not null && benefit.Id.Length > 0 && fileName != expected) problems.Add(BenefitTexts.OtherFileName(form.PlaceOf("id"), fileName, expected));
        if (benefit.Until < benefit.InForce) problems.Add(BenefitTexts.EndsBeforeBeginning(form.PlaceOf("until")));
        if (benefit.Sources.Count == 0) problems.Add(YamlTexts.Missing(form.PlaceOf("sources")));
        if (benefit.IsEvaluable == (benefit.Criteria.Count > 0)) problems.Add(BenefitTexts.ConditionsOrCriteria(form.PlaceOf("conditions")));
        if (!benefit.IsEvaluable && (benefit.Amount is not null || benefit.Examples.Count > 0)) problems.Add(BenefitTexts.ServiceIsNotComputed(form.PlaceOf("criteria")));

        foreach (var (place, source, certainty) in Certainties(benefit, form))
        {
            if (source > benefit.Sources.Count) problems.Add(BenefitTexts.NoSuchSource(place, source.Value, benefit.Sources.Count));
            else if (source is { } number && certainty > benefit.Sources[number - 1].Certainty) problems.Add(BenefitTexts.SurerThanSource(place, number));
            if (benefit.Status == Certainty.Confirmed && certainty != Certainty.Confirmed) problems.Add(BenefitTexts.NotAllConfirmed(place));
        }
    }

    private static IEnumerable<(YamlPlace, int? Source, Certainty Certainty)> Certainties(Benefit benefit, YamlForm form) =>
    [
        .. benefit.Conditions.Select(c => (form.PlaceOf("conditions").Within(c.Name, form.PlaceOf("conditions").Line), c.Source, c.Certainty)),
        .. from p in benefit.Parameters from o in p.Origins select (form.PlaceOf("parameters").Within(p.Draft.Name, form.PlaceOf("parameters").Line), o.Source, o.Certainty),
        .. from t in benefit.Tables from o in t.Origins select (form.PlaceOf("tables").Within(t.Draft.Name, form.PlaceOf("tables").Line), o.Source, o.Certainty),
    ];
}
