using System.Globalization;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>Reads one edition from its folder: edition.json for the whole, indicators.csv for the questions (แฟ้มของฉบับ).</summary>
public static class EditionFolder
{
    public const string EditionFile = "edition.json";
    public const string IndicatorFile = "indicators.csv";

    /// <summary>The edition, or every mistake found in its files with where it is and how to mend it.</summary>
    public static Result<Edition> Read(string folder)
    {
        var path = Path.Combine(folder, EditionFile);
        var read = ReferenceJson.Read<EditionJson>(path);
        if (read.Value is not { } json) return read.Problems.ToList();

        var problems = Check(json, ReferenceTable.NameOf(path)).ToList();
        var indicators = EditionIndicatorRows.Read(Path.Combine(folder, IndicatorFile), json);
        problems.AddRange(indicators.Problems);
        if (problems.Count > 0) return problems;

        return new Edition
        {
            Id = json.Id,
            Name = json.Name.ToText(),
            FirstYear = json.FirstYear,
            LastYear = json.LastYear,
            Source = json.Source,
            Certainty = json.Certainty,
            IsTestData = json.IsTestData,
            Policy = new EditionPolicy
            {
                DimensionRule = json.DimensionRule,
                Unknown = json.Unknown,
                NotApplicable = json.NotApplicable,
                Weights = json.Weights,
                CutOffs = [.. json.CutOffs.Select(text => ReadCutOff(text)!.Value)],
            },
            Categories = json.Categories.ToDictionary(category => category.Number, category => new Text(category.Th, category.En)),
            Dimensions = [.. json.Dimensions.Select(dimension => new EditionDimension(dimension.Id, new Text(dimension.Th, dimension.En)))],
            Indicators = [.. indicators.Value!.OrderBy(indicator => indicator.Number)],
        };
    }

    private static IEnumerable<Problem> Check(EditionJson json, string file)
    {
        if (json.Id.IsBlank) yield return EditionTexts.ValueMissing(file, "id");
        if (json.Name.Th.IsBlank || json.Name.En.IsBlank) yield return EditionTexts.ValueMissing(file, "name");
        if (json.Source.IsBlank) yield return EditionTexts.ValueMissing(file, "source");
        if (json.FirstYear is < 2400 or > 2700 || json.LastYear < json.FirstYear || json.LastYear > 2700)
            yield return EditionTexts.BadYears(file, json.FirstYear, json.LastYear);
        if (json.Dimensions.Count == 0) yield return EditionTexts.ValueMissing(file, "dimensions");
        foreach (var twice in json.Dimensions.GroupBy(dimension => dimension.Id).Where(group => group.Count() > 1))
            yield return EditionTexts.NamedTwice(file, "dimensions", twice.Key);
        foreach (var twice in json.Categories.GroupBy(category => category.Number).Where(group => group.Count() > 1))
            yield return EditionTexts.NamedTwice(file, "categories", $"{twice.Key}");
        if (json.CutOffs.Count == 0) yield return EditionTexts.ValueMissing(file, "cutOffs");
        foreach (var text in json.CutOffs.Where(text => ReadCutOff(text) is null)) yield return EditionTexts.BadCutOff(file, text);
    }

    private static EditionCutOff? ReadCutOff(string text) =>
        text.Split('/') is [var above, var below]
        && int.TryParse(above, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
        && int.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
        && denominator > 0 && numerator <= denominator
            ? new EditionCutOff(numerator, denominator)
            : null;
}
