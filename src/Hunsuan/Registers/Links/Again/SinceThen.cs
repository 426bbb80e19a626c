using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links.Again;

/// <summary>Which records came, changed or left since a moment (ระเบียนที่เปลี่ยนตั้งแต่ครั้งก่อน), by what the log tells. More than did is no harm.</summary>
internal sealed class SinceThen(HunsuanDb db)
{
    private static readonly TimeSpan LongestSave = TimeSpan.FromHours(1);

    private static readonly ActivityKind[] Imports = [ActivityKind.SurveyImported, ActivityKind.ListImported];
    private static readonly ActivityKind[] Erasures = [ActivityKind.PersonErased, ActivityKind.PersonForgotten];

    private static readonly ActivityKind[] ByHand =
    [
        ActivityKind.PersonMoved, ActivityKind.HouseholdSplit, ActivityKind.HouseholdsMerged, ActivityKind.DeathRecorded, ActivityKind.DeathRevoked,
        ActivityKind.AddressChanged, ActivityKind.RequestTaken, ActivityKind.RequestHandedOver, ActivityKind.RequestAnswered, ActivityKind.RestrictionLifted,
    ];

    private static readonly ActivityKind[] Kinds = [.. Imports, .. ByHand, .. Erasures];

    // Ids of what a change by hand was about: a person, or all of a household.
    private static readonly string[] Names = ["id", "personId", "householdId"];

    /// <summary>What a run sees that reads the database now, inside <see cref="OneMoment"/>.</summary>
    public async Task<IndexState> Now(Guid run, IReadOnlyList<string> lists, double keep, CancellationToken stop)
    {
        var mark = Ids.New();
        return new(run, mark, await After(mark).Select(a => a.Id).ToListAsync(stop), lists, keep);
    }

    /// <param name="then">What a run before saw.</param>
    /// <param name="most">Where there are more, they are not wanted.</param>
    /// <returns>Persons and rows of lists; a reason where everything has to be compared.</returns>
    public async Task<(HashSet<Guid> Persons, HashSet<Guid> Entries, WholeReason? Whole)> Changed(IndexState then, int most, CancellationToken stop)
    {
        var (persons, households, entries, seen) = (new HashSet<Guid>(), new HashSet<Guid>(), new HashSet<Guid>(), then.Seen.ToHashSet());
        var activities = await After(then.Mark).Select(a => new { a.Id, a.Kind, a.HouseholdId, a.BulkId, a.Changes }).ToListAsync(stop);
        foreach (var activity in activities.Where(a => !seen.Contains(a.Id)))
        {
            if (Erasures.Contains(activity.Kind)) return ([], [], WholeReason.Erased);
            if (activity.BulkId is { } import)
            {
                if (!await OfImport(import)) return ([], [], WholeReason.ManyChanged);
            }
            else if (activity.HouseholdId is { } household)
            {
                households.Add(household);
            }

            if (ByHand.Contains(activity.Kind) && activity.Changes is { } changes) households.UnionWith(IdsIn(changes));
        }

        foreach (var ids in households.Chunk(LinkSource.AtOnce))
        {
            persons.UnionWith(await db.Persons.Where(p => EF.Parameter(ids).Contains(p.HouseholdId)).Select(p => p.Id).ToListAsync(stop));
            persons.UnionWith(await db.Persons.Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => p.Id).ToListAsync(stop));
        }

        return persons.Count + entries.Count > most ? ([], [], WholeReason.ManyChanged) : (persons, entries, null);

        // False where there are too many.
        async Task<bool> OfImport(Guid import)
        {
            // What an import adds has later ids than itself.
            persons.UnionWith(await db.Persons.Where(p => p.Id > import && p.ImportId == import).Select(p => p.Id).Take(most + 1).ToListAsync(stop));
            entries.UnionWith(await db.ListEntries.Where(e => e.Id > import && e.ImportId == import).Select(e => e.Id).Take(most + 1).ToListAsync(stop));
            var changed = await db.RecordChanges.Where(c => c.ActivityId == import && (c.Record == "persons" || c.Record == "households" || c.Record == "list_entries"))
                .Select(c => new { c.Record, c.RecordId }).Take(most + 1).ToListAsync(stop);
            foreach (var change in changed) _ = (change.Record switch { "persons" => persons, "households" => households, _ => entries }).Add(change.RecordId);
            return changed.Count <= most && persons.Count + entries.Count <= most;
        }
    }

    private IQueryable<ActivityRecord> After(Guid mark)
    {
        var from = Ids.FirstAt(MomentOf(mark) - LongestSave);
        return db.Activities.AsNoTracking().Where(a => a.Id > from && EF.Constant(Kinds).Contains(a.Kind));
    }

    private static DateTimeOffset MomentOf(Guid id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(RecordNumber.Of(id) >> 80));

    private static IEnumerable<Guid> IdsIn(string changes)
    {
        using var json = JsonDocument.Parse(changes);
        return [.. In(json.RootElement)];
    }

    private static IEnumerable<Guid> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Value.ValueKind is JsonValueKind.String ? Names.Contains(p.Name, StringComparer.OrdinalIgnoreCase) && p.Value.TryGetGuid(out var id) ? [id] : [] : In(p.Value)),
        _ => [],
    };
}
