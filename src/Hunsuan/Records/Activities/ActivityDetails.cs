using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Privacy;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hunsuan.Records.Activities;

/// <summary>One activity with each changed record before and after (รายละเอียดกิจกรรม). That it was read is written down.</summary>
/// <remarks>Which fields were changed is told to whoever may see the log; their values to whoever may see the record itself, secured ones to nobody here.</remarks>
internal sealed class ActivityDetails(HunsuanDb db, ActivitySearch search, Activity activity, RecordReads reads, FieldWords words, CurrentUser user)
{
    private static readonly string[] Secured =
    [
        nameof(Person.Disability), nameof(Person.ChronicIllness), nameof(Person.IsBedridden), nameof(Household.Latitude), nameof(Household.Longitude),
        "CitizenId", "UnverifiedId",
    ];

    // What each table's values ask for; those of others are shown to nobody.
    private static readonly Dictionary<string, string> PermitFor = new()
    {
        ["persons"] = Permit.SeeHouseholds, ["households"] = Permit.SeeHouseholds, ["residences"] = Permit.SeeHouseholds, ["former_addresses"] = Permit.SeeHouseholds,
        ["measurements"] = Permit.SeeHouseholds, ["wellbeing_profiles"] = Permit.SeeHouseholds, ["cases"] = Permit.SeeHouseholds, ["helps"] = Permit.SeeHouseholds,
        ["consents"] = Permit.WorkCases, ["privacy_requests"] = Permit.AnswerRequests, ["restrictions"] = Permit.AnswerRequests, ["legal_holds"] = Permit.AnswerRequests,
        ["breaches"] = Permit.ManagePrivacy,
        ["users"] = Permit.SeeActivities, ["role_grants"] = Permit.SeeActivities, ["organisations"] = Permit.SeeActivities, ["emergency_openings"] = Permit.SeeActivities,
    };

    public enum How
    {
        Added = 1,
        Changed = 2,
        Removed = 3,
    }

    /// <param name="Name">In words; where there are none, the column's.</param>
    /// <param name="Before">Null where there was none, or it is not shown.</param>
    public sealed record Value(string Name, string? Before, string? After);

    /// <param name="IsShown">False where the reader sees no value of it, only which fields were changed.</param>
    public sealed record Change(string Table, How How, bool IsShown, IReadOnlyList<Value> Values);

    /// <param name="Place">Chain and number, by which <c>audit verify</c> names it.</param>
    /// <param name="IsForgotten">The values were taken out of the log by a rule.</param>
    public sealed record Sheet(ActivitySearch.Row Row, (string? Chain, long? Number) Place, bool IsForgotten, IReadOnlyList<Change> Changes);

    /// <summary>Null where there is none, or none that the user may see.</summary>
    public async Task<Sheet?> Of(Guid id, CancellationToken stop)
    {
        if (await db.Activities.AsNoTracking().SeenBy(user).SingleOrDefaultAsync(a => a.Id == id, stop) is not { } record) return null;
        var row = await search.Named(record, stop);

        var changes = Read(record);
        await activity.Note(ActivityKind.LogRead, stop, record.HouseholdId, $"activity {id}");
        // The values of a household's people are its record.
        if (record.HouseholdId is { } household && changes.Any(c => c.IsShown)) await reads.Note(household, stop);
        return new(row, (record.Chain, record.Sequence), record is { Changes: null, Digest: not null }, changes);
    }

    private IReadOnlyList<Change> Read(ActivityRecord record)
    {
        if (record is not { Changes: { } changes } || record.Kind is ActivityKind.LogValuesForgotten) return [];
        using var log = JsonDocument.Parse(changes);
        return [.. log.RootElement.EnumerateArray().Select(c => Of(c, record.AreaCode))];
    }

    private Change Of(JsonElement change, string? area)
    {
        var table = change.GetProperty("Record").GetString()!;
        var (before, after) = (change.GetProperty("Before"), change.GetProperty("After"));
        var how = before.ValueKind is JsonValueKind.Null ? How.Added : after.ValueKind is JsonValueKind.Null ? How.Removed : How.Changed;
        var (showsBefore, showsAfter) = (MaySee(table, before, area), MaySee(table, after, area));
        var entity = db.Model.GetEntityTypes().FirstOrDefault(e => e.GetTableName() == table);
        var names = (how is How.Removed ? before : after).EnumerateObject().Select(p => p.Name);
        return new(table, how, showsBefore || showsAfter,
        [
            .. from name in names
               let was = ValueOf(before, name)
               let became = ValueOf(after, name)
               where how is How.Changed ? was?.GetRawText() != became?.GetRawText() : (was ?? became) is not null
               select ValueIn(entity?.FindProperty(name), name, Secured.Contains(name) ? default : (showsBefore ? was : null, showsAfter ? became : null)),
        ]);
    }

    // By where the record itself lay, which a move changes; what lies in no area, by the activity.
    private bool MaySee(string table, JsonElement record, string? areaOfActivity)
    {
        if (record.ValueKind is JsonValueKind.Null || !PermitFor.TryGetValue(table, out var permit)) return false;
        var area = ValueOf(record, nameof(IInArea.AreaCode))?.GetString() ?? areaOfActivity;
        return area is null ? permit == Permit.SeeActivities : user.May(permit, area);
    }

    private Value ValueIn(IProperty? property, string name, (JsonElement? Was, JsonElement? Became) value)
    {
        var column = property?.GetColumnName() ?? name;
        return new(FieldTexts.All.TryGetValue(column, out var label) ? label : column, Words(value.Was), Words(value.Became));

        // A column that is not there any more is shown as it was written.
        string? Words(JsonElement? written) => written is not { } json ? null
            : property is not null && json.Deserialize(property.ClrType) is { } known ? words.Of(column, known) : json.ToString();
    }

    private static JsonElement? ValueOf(JsonElement record, string name) =>
        record.ValueKind is JsonValueKind.Object && record.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
