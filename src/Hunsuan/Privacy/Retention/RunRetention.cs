using Hunsuan.Access;
using Hunsuan.Access.Log;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Privacy.Requests;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Retention;

/// <summary>Takes away what has served its time by the rules that are set, except what is held (ลบข้อมูลตามกำหนด); or only counts it.</summary>
/// <remarks>
/// Values are written into no log, and first taken out of it: a run that was stopped there finds the same records again.
/// </remarks>
public sealed class RunRetention(HunsuanDb db, Activity activity, RetentionBook book, ErasePerson erase, ForgetInLog log, LegalHolds holds, IEnumerable<IKeepsPersonalData> others, CurrentUser by, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>Null where no rule says how long; then nothing was done.</summary>
    public async Task<RetentionRun?> Run(bool isTry, CancellationToken stop)
    {
        if (!book.Set.Any()) return null;
        var (id, started) = (Ids.New(), clock.GetUtcNow());
        var served = new ServedRecords(db, holds, clock);
        var results = new List<RetentionResult>();
        foreach (var rule in book.Set.OrderBy(r => r.Kind))
        {
            var records = await served.By(rule, rule.KeptDays!.Value, stop);
            results.AddRange(
                from record in records
                group record by AreaCode.Widen(record.AreaCode, AreaLevel.Subdistrict) into area
                orderby area.Key
                select new RetentionResult
                {
                    Id = Ids.New(), RunId = id, Rule = rule.Id, AreaCode = area.Key, Removed = area.Count(r => !r.IsHeld), Held = area.Count(r => r.IsHeld),
                });
            if (isTry) continue;
            // In the order of areas, so that two who lock several chains of the log never wait for each other.
            var gone = records.Where(r => !r.IsHeld).OrderBy(r => r.AreaCode, StringComparer.Ordinal).Select(r => r.Id).ToList();
            if (gone.Count > 0) await log.Run(await WithOthers(gone, stop), stop);
            foreach (var few in gone.Chunk(AtOnce)) await Remove(rule.Kind, few, stop);
        }

        var run = new RetentionRun { Id = id, UserId = by.Id, StartedAt = started, EndedAt = clock.GetUtcNow(), IsTry = isTry };
        db.Add(run);
        db.AddRange(results);
        await activity.Save(ActivityKind.RetentionRun, stop, reason: isTry ? "try" : null);
        return run;
    }

    private async Task<HashSet<Guid>> WithOthers(List<Guid> gone, CancellationToken stop)
    {
        var all = gone.ToHashSet();
        foreach (var other in others) all.UnionWith(await other.Of(gone, stop));
        return all;
    }

    private async Task Remove(RetentionKind kind, Guid[] ids, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        switch (kind)
        {
            case RetentionKind.EndedListEntries:
                await db.CorrectionRequests.Where(r => EF.Parameter(ids).Contains(r.EntryId)).ExecuteDeleteAsync(stop);
                await db.ListEntries.Where(e => EF.Parameter(ids).Contains(e.Id)).ExecuteDeleteAsync(stop);
                await KeptLinks.AroundRows(db, ids, stop);
                break;
            case RetentionKind.ImportRuns:
                await db.Imports.Where(i => EF.Parameter(ids).Contains(i.Id)).ExecuteDeleteAsync(stop);
                break;
            case RetentionKind.ClosedCases:
                foreach (var other in others) await other.RemoveOfCases(ids, stop);
                await PartsOfCase.Remove(db, ids, stop);
                await db.Cases.Where(c => EF.Parameter(ids).Contains(c.Id)).ExecuteDeleteAsync(stop);
                break;
            case RetentionKind.EndedContacts:
                await PartsOfContact.Remove(db, await PartsOfContact.WithMerged(db, ids, stop), stop);
                break;
            case RetentionKind.LeftPersons or RetentionKind.DeadPersons:
                foreach (var id in ids) await erase.FromRecord(id, ActivityKind.PersonForgotten, stop);
                break;
        }

        await transaction.CommitAsync(stop);
    }
}
