using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>How an agency's own columns and codes become ours (การจับคู่คอลัมน์).</summary>
public sealed record ColumnMapping
{
    private static readonly string[] Words = [nameof(Columns), nameof(Codes), nameof(Constants)];

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

    /// <summary>The mapping, or which word is none of ours: one that is misspelt would otherwise do nothing and say nothing.</summary>
    public static Result<ColumnMapping> FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind is not JsonValueKind.Object) return new Problem(null, ImportTexts.ProfileUnreadable);
            if (document.RootElement.EnumerateObject().Select(p => p.Name).Except(Words).ToList() is { Count: > 0 } unknown)
                return new Problem(null, ImportTexts.ProfileWordUnknown.With(string.Join(", ", unknown), string.Join(", ", Words)));

            return document.Deserialize<ColumnMapping>() is { IsWhole: true } mapping ? mapping : new Problem(null, ImportTexts.ProfileUnreadable);
        }
        catch (JsonException)
        {
            return new Problem(null, ImportTexts.ProfileUnreadable);
        }
    }

    /// <summary>Names that stand for no column of ours.</summary>
    /// <param name="fields">Every column of the kind of import, of whatever edition.</param>
    public IEnumerable<Problem> Check(IReadOnlyList<FieldSet> fields)
    {
        List<string> known = [.. fields.SelectMany(f => f.Fields).Select(f => f.Name).Distinct()];
        var ofFiles = fields.SelectMany(f => f.Fields.Select(field => OfFile(f, field)));
        foreach (var (word, unknown) in new (string, IEnumerable<string>)[]
        {
            (nameof(Columns), Columns.Keys.Except(known).Except(ofFiles)), (nameof(Codes), Codes.Keys.Except(known)), (nameof(Constants), Constants.Keys.Except(known)),
        })
        {
            if (string.Join(", ", unknown) is { Length: > 0 } names)
                yield return new(null, ImportTexts.ProfileNameUnknown.With(word, names, string.Join(", ", known)));
        }
    }

    // JSON can put null where no null is allowed.
    private bool IsWhole =>
        Columns is not null && Codes is not null && Constants is not null
        && !Columns.Values.Concat(Constants.Values).Contains(null!)
        && Codes.Values.All(codes => codes is not null && !codes.Values.Contains(null!));
}
