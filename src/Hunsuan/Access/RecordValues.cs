using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Hunsuan.Data;
using Hunsuan.Data.Sealed;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hunsuan.Access;

/// <summary>A record's values before and after, as an auditor reads them (ค่าก่อนและหลัง).</summary>
internal static class RecordValues
{
    private static readonly JsonSerializerOptions Thai = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Dictionary<string, object?>? Before(EntityEntry entry) =>
        entry.State is EntityState.Added ? null : Of(entry, entry.OriginalValues);

    public static Dictionary<string, object?>? After(EntityEntry entry) =>
        entry.State is EntityState.Deleted ? null : Of(entry, entry.CurrentValues);

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

    // A secret has no place in a log, not even as a hash; what is sealed is left out too, because the log outlives its key.
    private static Dictionary<string, object?> Of(EntityEntry entry, PropertyValues values)
    {
        var shown = values.Properties.Where(p => !IsSecret(p)).ToDictionary(p => p.Name, p => values[p]);
        if (entry is { Entity: IBearsCitizenId bearer, Context: HunsuanDb db }) TraceNumber(shown, bearer, values, db.CitizenIds);
        return shown;
    }

    private static bool IsSecret(IProperty property) =>
        property.ClrType == typeof(byte[]) || property.PropertyInfo?.IsDefined(typeof(SecretAttribute), inherit: false) == true;

    /// <summary>In place of the number what tells it from another; see <see cref="CitizenIdSeal.TraceOf"/>.</summary>
    private static void TraceNumber(Dictionary<string, object?> shown, IBearsCitizenId bearer, PropertyValues values, CitizenIdSeal ids)
    {
        var number = ids.Open((byte[]?)values[nameof(bearer.CitizenIdSealed)], bearer.SealedFor, bearer.Id);
        var isVerified = values[nameof(bearer.CitizenIdIndex)] is not null;
        shown.Remove(nameof(bearer.CitizenIdIndex));
        shown.Remove(nameof(bearer.UnverifiedIdIndex));
        shown["CitizenId"] = number is not null && isVerified ? ids.TraceOf(number, isVerified) : null;
        shown["UnverifiedId"] = number is not null && !isVerified ? ids.TraceOf(number, isVerified) : null;
    }
}
