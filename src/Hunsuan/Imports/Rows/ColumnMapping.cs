using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>How an agency's own columns and codes become ours (การจับคู่คอลัมน์).</summary>
public sealed record ColumnMapping
{
    /// <summary>Nothing to translate: the file has our own columns.</summary>
    public static ColumnMapping Canonical { get; } = new();

    /// <summary>
    /// Our column → the file's column; an empty name says that the file has none. A column that both files of a survey have may be
    /// written with the name of the file before it, such as "persons.house_code".
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Our column → the file's code → our code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Codes { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Our column → a value for every row, where the file has no such column.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>What the file calls a column of ours; our own name where nothing is said.</summary>
    internal string ColumnOf(FieldSet fields, Field field) =>
        Columns.GetValueOrDefault(OfFile(fields, field)) ?? Columns.GetValueOrDefault(field.Name) ?? field.Name;

    /// <summary>Whether somebody said which column it is, or that there is none.</summary>
    internal bool Knows(FieldSet fields, Field field) => Columns.ContainsKey(OfFile(fields, field)) || Columns.ContainsKey(field.Name);

    internal static string OfFile(FieldSet fields, Field field) => $"{fields.Name}.{field.Name}";

    public string ToJson() => RecordValues.Json(this);

    public static Result<ColumnMapping> FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ColumnMapping>(json) is { IsWhole: true } mapping ? mapping : new Problem(null, ImportTexts.ProfileUnreadable);
        }
        catch (JsonException)
        {
            return new Problem(null, ImportTexts.ProfileUnreadable);
        }
    }

    // JSON can put null where no null is allowed.
    private bool IsWhole =>
        Columns is not null && Codes is not null && Constants is not null
        && !Columns.Values.Concat(Constants.Values).Contains(null!)
        && Codes.Values.All(codes => codes is not null && !codes.Values.Contains(null!));
}
