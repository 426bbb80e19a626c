using Hunsuan.Imports.Rows;

namespace Hunsuan.Imports.Matching;

/// <summary>Guesses which column of a file is which of ours (เดาคอลัมน์), from its name and from what its cells look like.</summary>
internal static class ColumnGuess
{
    private const int LooksRight = 60;
    private const int LooksWrong = -70;
    private const int Enough = 56;

    private static readonly Dictionary<string, ColumnLook> Looks = new()
    {
        ["citizen_id"] = ColumnLook.CitizenId,
        ["house_code"] = ColumnLook.HouseCode,
        ["subdistrict_code"] = ColumnLook.Subdistrict,
        ["birth_date"] = ColumnLook.BirthDate,
        ["surveyed_on"] = ColumnLook.Day,
        ["since"] = ColumnLook.Day,
        ["prefix"] = ColumnLook.Title,
        ["full_name"] = ColumnLook.TwoWords,
        ["sex"] = ColumnLook.Sex,
        ["lat"] = ColumnLook.Latitude,
        ["lon"] = ColumnLook.Longitude,
    };

    /// <summary>Our field → the file's column, for those that are likely enough; no column stands for two fields.</summary>
    public static IReadOnlyDictionary<string, string> Of(FieldSet fields, FilePreview file) =>
        Best(fields, file).ToDictionary(g => g.Field.Name, g => g.Column.Name);

    /// <summary>How well a file fits a set of fields, to tell two files apart.</summary>
    public static int Fit(FieldSet fields, FilePreview file) => Best(fields, file).Sum(g => g.Score);

    private static List<Guess> Best(FieldSet fields, FilePreview file)
    {
        var guesses = (
            from field in fields.Fields
            from column in file.Columns
            let score = Score(field, column)
            where score >= Enough
            orderby score descending
            select new Guess(field, column, score)).ToList();
        var (takenFields, takenColumns) = (new HashSet<string>(), new HashSet<string>());
        return [.. guesses.Where(g => !takenFields.Contains(g.Field.Name) && takenColumns.Add(g.Column.Name) && takenFields.Add(g.Field.Name))];
    }

    private sealed record Guess(Field Field, ColumnPreview Column, int Score);

    private static int Score(Field field, ColumnPreview column)
    {
        var likeness = ColumnNames.Likeness(field, column.Name);
        // Two words say something only of a column that is called a name.
        var look = column.Look is not ColumnLook.TwoWords || likeness == ColumnNames.Same ? ByLook(field, column.Look) : 0;
        return likeness == ColumnNames.Same ? likeness + Math.Max(0, look) : likeness + look;
    }

    private static int ByLook(Field field, ColumnLook look)
    {
        var wanted = Looks.GetValueOrDefault(field.Name);
        if (look is ColumnLook.Other) return 0;
        if (look == wanted) return LooksRight;
        // A list of one age group has birth dates of few years, and an old list has days of many.
        return IsDay(look) && IsDay(wanted) ? 0 : LooksWrong;
    }

    private static bool IsDay(ColumnLook look) => look is ColumnLook.BirthDate or ColumnLook.Day;
}
