using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hunsuan.Access;

/// <summary>A record's values before and after, as an auditor reads them (ค่าก่อนและหลัง).</summary>
internal static class RecordValues
{
    private static readonly JsonSerializerOptions Thai = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Dictionary<string, object?>? Before(EntityEntry entry) =>
        entry.State is EntityState.Added ? null : Of(entry.OriginalValues);

    public static Dictionary<string, object?>? After(EntityEntry entry) =>
        entry.State is EntityState.Deleted ? null : Of(entry.CurrentValues);

    /// <summary>The values of the first record of that name after an activity, out of its log; null where it changed none.</summary>
    public static JsonElement? AfterIn(string? changes, string record) => ChangeIn(changes, record).After;

    /// <summary>The same before and after; null where the record was not there, or is not any more.</summary>
    public static (JsonElement? Before, JsonElement? After) ChangeIn(string? changes, string record)
    {
        if (changes is null) return default;
        using var log = JsonDocument.Parse(changes);
        var found = log.RootElement.EnumerateArray().FirstOrDefault(c => c.GetProperty("Record").GetString() == record);
        return found.ValueKind is JsonValueKind.Object ? (Values(found, "Before"), Values(found, "After")) : default;
    }

    private static JsonElement? Values(JsonElement change, string name) =>
        change.GetProperty(name) is { ValueKind: JsonValueKind.Object } values ? values.Clone() : null;

    public static string Json<T>(T values) => JsonSerializer.Serialize(values, Thai);

    private static Dictionary<string, object?> Of(PropertyValues values) =>
        values.Properties.Where(p => p.PropertyInfo?.IsDefined(typeof(SecretAttribute), inherit: false) != true).ToDictionary(p => p.Name, p => values[p]);
}
