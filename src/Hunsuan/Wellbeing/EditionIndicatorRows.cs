using System.Globalization;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing;

/// <summary>Reads the questions of an edition from indicators.csv and checks each cell (แถวตัวชี้วัด).</summary>
internal static class EditionIndicatorRows
{
    private static readonly string[] Columns =
    [
        "number", "column", "category", "unit", "name_th", "name_en", "applies_from_age", "applies_to_age", "applies_if",
        "pass_rule_th", "pass_rule_en", "threshold", "threshold_unit", "dimension", "certainty", "source",
    ];

    public static Result<List<EditionIndicator>> Read(string path, EditionJson edition)
    {
        var table = ReferenceTable.Read(path, Columns);
        if (table.Value is null) return table.Problems.ToList();

        var problems = new List<Problem>();
        var indicators = table.Value.Rows.Select(row => ReadRow(row, edition, problems)).OfType<EditionIndicator>().ToList();
        var file = table.Value.File;

        foreach (var twice in indicators.GroupBy(indicator => indicator.Number).Where(group => group.Count() > 1))
            problems.Add(EditionTexts.IndicatorTwice(file, "number", $"{twice.Key}"));
        foreach (var twice in indicators.GroupBy(indicator => indicator.Column).Where(group => group.Count() > 1))
            problems.Add(EditionTexts.IndicatorTwice(file, "column", twice.Key));
        if (table.Value.Rows.Count > Edition.MaxIndicators) problems.Add(EditionTexts.TooManyIndicators(file, table.Value.Rows.Count));
        foreach (var empty in edition.Dimensions.Where(dimension => indicators.All(indicator => indicator.DimensionId != dimension.Id)))
            if (problems.Count == 0) problems.Add(EditionTexts.DimensionWithoutIndicator(file, empty.Id));

        return problems.Count > 0 ? problems : indicators;
    }

    private static EditionIndicator? ReadRow(ReferenceTable.Row row, EditionJson edition, List<Problem> problems)
    {
        var before = problems.Count;
        void Wrong(string column, Text remedy) => problems.Add(EditionTexts.BadCell(row, column, remedy));

        if (!TryInteger(row["number"], out var number) || number is < 1 or > Edition.MaxIndicators)
            Wrong("number", EditionTexts.NumberRemedy);
        if (!IsColumnName(row["column"])) Wrong("column", EditionTexts.ColumnRemedy);
        if (!TryInteger(row["category"], out var category) || edition.Categories.All(known => known.Number != category))
            Wrong("category", EditionTexts.CategoryRemedy(edition.Categories.Select(known => known.Number)));
        if (!TryWord<IndicatorUnit>(row["unit"], out var unit)) Wrong("unit", EditionTexts.WordRemedy(Words<IndicatorUnit>()));
        foreach (var column in (string[])["name_th", "name_en", "pass_rule_th", "pass_rule_en", "source"])
            if (row[column].IsBlank) Wrong(column, EditionTexts.FillInRemedy);
        if (!TryAge(row["applies_from_age"], 0, out var first)) Wrong("applies_from_age", EditionTexts.AgeRemedy);
        if (!TryAge(row["applies_to_age"], 1, out var end)) Wrong("applies_to_age", EditionTexts.AgeRemedy);
        if (end <= (first ?? 0)) Wrong("applies_to_age", EditionTexts.AgeOrderRemedy);
        if (!TryWord<PersonConditions>(row["applies_if"], out var condition) && row["applies_if"].Length > 0)
            Wrong("applies_if", EditionTexts.WordRemedy(Words<PersonConditions>().Where(word => word != "none")));
        if (unit == IndicatorUnit.Household && (first ?? end) is not null) Wrong("applies_from_age", EditionTexts.HouseholdAgeRemedy);
        if (unit == IndicatorUnit.Household && condition != PersonConditions.None) Wrong("applies_if", EditionTexts.HouseholdAgeRemedy);
        if (!TryNumber(row["threshold"], out var threshold)) Wrong("threshold", EditionTexts.ThresholdRemedy);
        if (threshold is not null && row["threshold_unit"].IsBlank) Wrong("threshold_unit", EditionTexts.FillInRemedy);
        if (row["dimension"].Length > 0 && edition.Dimensions.All(known => known.Id != row["dimension"]))
            Wrong("dimension", EditionTexts.WordRemedy(edition.Dimensions.Select(known => known.Id)));
        if (!TryWord<Certainty>(row["certainty"], out var certainty)) Wrong("certainty", EditionTexts.WordRemedy(Words<Certainty>()));
        if (problems.Count > before) return null;

        return new EditionIndicator
        {
            Number = number,
            Column = row["column"],
            Category = category,
            Unit = unit,
            Name = new Text(row["name_th"], row["name_en"]),
            FirstMonth = first,
            EndMonth = end,
            Condition = condition,
            PassRule = new Text(row["pass_rule_th"], row["pass_rule_en"]),
            Threshold = threshold,
            ThresholdUnit = row["threshold_unit"].IsBlank ? null : row["threshold_unit"],
            DimensionId = row["dimension"].IsBlank ? null : row["dimension"],
            Certainty = certainty,
            Source = row["source"],
        };
    }

    /// <summary>Years ("35") or months ("11m") as months; a last age counts to its end, hence <paramref name="whole"/>.</summary>
    private static bool TryAge(string cell, int whole, out int? months)
    {
        months = null;
        if (cell.Length == 0) return true;
        var inMonths = cell.EndsWith('m');
        if (!TryInteger(inMonths ? cell[..^1] : cell, out var count) || count > 1800) return false;
        months = inMonths ? count + whole : (count + whole) * 12;
        return true;
    }

    private static bool TryNumber(string cell, out decimal? number)
    {
        number = decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null;
        return number is not null || cell.Length == 0;
    }

    private static bool TryInteger(string cell, out int number) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsColumnName(string cell) =>
        cell.Length > 0 && char.IsAsciiLetterLower(cell[0])
        && cell.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    private static bool TryWord<T>(string cell, out T value) where T : struct, Enum =>
        Enum.TryParse(cell.Replace("_", ""), ignoreCase: true, out value) && Words<T>().Contains(cell);

    private static IEnumerable<string> Words<T>() where T : struct, Enum =>
        Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName);
}
