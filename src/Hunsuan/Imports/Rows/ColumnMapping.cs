using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>How an agency's own columns and codes become ours (การจับคู่คอลัมน์).</summary>
public sealed record ColumnMapping
{
    /// <summary>Nothing to translate: the file has our own columns.</summary>
    public static ColumnMapping Canonical { get; } = new();

    /// <summary>Our column → the file's column.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Our column → the file's code → our code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Codes { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Our column → a value for every row, where the file has no such column.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    public string ToJson() => RecordValues.Json(this);

    public static Result<ColumnMapping> FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ColumnMapping>(json) is { } mapping ? mapping : new Problem(null, ImportTexts.ProfileUnreadable);
        }
        catch (JsonException)
        {
            return new Problem(null, ImportTexts.ProfileUnreadable);
        }
    }
}
