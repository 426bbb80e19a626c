using System.Text.RegularExpressions;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Sealed;

/// <summary>Puts traces in place of the plain citizen IDs that an older version wrote into the log (ปิดบังเลขในบันทึกเดิม).</summary>
internal static partial class PlainIdsInLog
{
    private const int BatchSize = 2000;

    public static async Task Mask(HunsuanDb db, CancellationToken stop)
    {
        await Activities(db, stop);
        await RecordChanges(db, stop);
        foreach (var run in await db.Imports.ToListAsync(stop)) (run.Settings, run.Summary) = (MaskedNumbers.In(run.Settings)!, MaskedNumbers.In(run.Summary));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private static async Task Activities(HunsuanDb db, CancellationToken stop)
    {
        for (var skipped = 0; ; skipped += BatchSize)
        {
            var batch = await db.Activities.AsNoTracking().Where(a => a.Changes != null || a.Reason != null)
                .OrderBy(a => a.Id).Skip(skipped).Take(BatchSize).Select(a => new { a.Id, a.Changes, a.Reason }).ToListAsync(stop);
            if (batch.Count == 0) return;

            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            foreach (var row in batch)
            {
                var (changes, reason) = (Traced(row.Changes, db.CitizenIds), MaskedNumbers.In(row.Reason));
                if (changes != row.Changes || reason != row.Reason)
                    await db.Activities.Where(a => a.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Changes, changes).SetProperty(a => a.Reason, reason), stop);
            }

            await transaction.CommitAsync(stop);
        }
    }

    private static async Task RecordChanges(HunsuanDb db, CancellationToken stop)
    {
        for (var skipped = 0; ; skipped += BatchSize)
        {
            var batch = await db.RecordChanges.AsNoTracking().Where(c => c.Record == "persons" || c.Record == "list_entries")
                .OrderBy(c => c.Id).Skip(skipped).Take(BatchSize).Select(c => new { c.Id, c.Before, c.After }).ToListAsync(stop);
            if (batch.Count == 0) return;

            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            foreach (var row in batch)
            {
                var (before, after) = (Traced(row.Before, db.CitizenIds)!, Traced(row.After, db.CitizenIds)!);
                if (before != row.Before || after != row.After)
                    await db.RecordChanges.Where(c => c.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Before, before).SetProperty(c => c.After, after), stop);
            }

            await transaction.CommitAsync(stop);
        }
    }

    internal static string? Traced(string? values, CitizenIdSeal ids) => values is null ? null : Number.Replace(values, match =>
    {
        var number = match.Groups[2].Value;
        return $"\"{match.Groups[1].Value}\":\"{ids.TraceOf(number, CitizenId.TryParse(number, out _))}\"";
    });

    [GeneratedRegex("\"(CitizenId|UnverifiedId)\":\"([0-9]{1,20})\"")]
    private static partial Regex Number { get; }
}
