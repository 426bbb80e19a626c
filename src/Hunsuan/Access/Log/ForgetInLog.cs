using System.Text.Json;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Log;

/// <summary>Takes the values of records out of the log that are to be known no more (ลบค่าออกจากบันทึกกิจกรรม). That something was done, when, by whom and why, stays.</summary>
/// <remarks>
/// Their digests stay, so that the chain holds; one more record tells which were emptied, because an emptied one of which nothing is told is a finding.
/// An activity that changed others too is emptied as a whole.
/// </remarks>
public sealed class ForgetInLog(HunsuanDb db, Activity activity)
{
    private const int AtOnce = 500, IdLength = 36;

    // Before every id of a record or of one that it belongs to: "Id":"…", "PersonId":"…".
    private const string BeforeId = "Id\":\"";

    /// <summary>In the caller's transaction, or one of its own. Reads the whole log once, however many records there are.</summary>
    public async Task Run(IReadOnlySet<Guid> records, CancellationToken stop, Guid? household = null)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        var (activities, rows) = (await Empty(records, stop), await EmptyRows(records, stop));
        if (activities.Count + rows.Count > 0) await activity.NoteForgotten(activities, rows, household, stop);
        if (own is not null) await own.CommitAsync(stop);
    }

    /// <summary>Which records of the log such a record tells of; none where it is another one.</summary>
    internal static IEnumerable<Guid> Told(ActivityRecord record)
    {
        if (record is not { Kind: ActivityKind.LogValuesForgotten, Changes: { } changes }) return [];
        using var told = JsonDocument.Parse(changes);
        return [.. told.RootElement.EnumerateArray().SelectMany(c => c.GetProperty("After").GetProperty("Ids").EnumerateArray()).Select(id => id.GetGuid())];
    }

    private async Task<IReadOnlyList<Guid>> Empty(IReadOnlySet<Guid> records, CancellationToken stop)
    {
        var emptied = new List<Guid>();
        var told = db.Activities.Where(a => a.Changes != null && a.Kind != ActivityKind.LogValuesForgotten).Select(a => new { a.Id, a.Changes });
        await foreach (var record in told.AsAsyncEnumerable().WithCancellation(stop))
            if (Names(record.Changes!, records)) emptied.Add(record.Id);
        foreach (var few in emptied.Chunk(AtOnce))
            await db.Activities.Where(a => EF.Parameter(few).Contains(a.Id)).ExecuteUpdateAsync(set => set.SetProperty(a => a.Changes, (string?)null), stop);
        return emptied;
    }

    private async Task<IReadOnlyList<Guid>> EmptyRows(IReadOnlySet<Guid> records, CancellationToken stop)
    {
        var emptied = new List<Guid>();
        // A record that moved has rows in the areas that it came from.
        var everywhere = db.RecordChanges.IgnoreQueryFilters([HunsuanDb.AreaFilter]);
        foreach (var few in records.Chunk(AtOnce))
        {
            foreach (var row in await everywhere.AsNoTracking().Where(c => c.Digest == null && EF.Parameter(few).Contains(c.RecordId)).ToListAsync(stop))
            {
                var digest = BulkDigest.OfValues(row);
                await everywhere.Where(c => c.Id == row.Id).ExecuteUpdateAsync(
                    set => set.SetProperty(c => c.Before, "").SetProperty(c => c.After, "").SetProperty(c => c.Digest, digest), stop);
                emptied.Add(row.Id);
            }
        }

        return emptied;
    }

    private static bool Names(string changes, IReadOnlySet<Guid> records)
    {
        for (var at = changes.IndexOf(BeforeId, StringComparison.Ordinal); at >= 0; at = changes.IndexOf(BeforeId, at, StringComparison.Ordinal))
        {
            at += BeforeId.Length;
            if (changes.Length - at >= IdLength && Guid.TryParseExact(changes.AsSpan(at, IdLength), "D", out var id) && records.Contains(id)) return true;
        }

        return false;
    }
}
