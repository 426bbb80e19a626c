using Hunsuan.Access.Log;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hunsuan.Access;

/// <summary>Saves a unit of work together with who did it, why, and each changed record before and after (บันทึกพร้อมร่องรอย).</summary>
public sealed class Activity(HunsuanDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>Saves what was changed, in one transaction with its record; in the caller's where there is one, and then as the last thing in it.</summary>
    /// <param name="bulk">The import whose <see cref="RecordChange"/> rows belong to the record.</param>
    /// <param name="area">Where it was done, so that those who look after that area see it in the log too; with a household, where that lies.</param>
    /// <exception cref="OutOfAreaException">A changed record lies, or lay, outside the user's area.</exception>
    public async Task Save(ActivityKind kind, CancellationToken stop, Guid? household = null, string? reason = null, Guid? bulk = null, string? area = null)
    {
        var changed = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        foreach (var entry in changed) KeepToArea(entry);

        var changes = changed.Select(e => new { Record = e.Metadata.GetTableName(), Before = RecordValues.Before(e), After = RecordValues.After(e) }).ToList();
        await Write(kind, household, area, reason, changes.Count == 0 ? null : RecordValues.Json(changes), bulk, stop);
    }

    /// <summary>Writes down that personal data was read or searched.</summary>
    /// <param name="area">What a list was read of, where it was a list.</param>
    public Task Note(ActivityKind kind, CancellationToken stop, Guid? household = null, string? reason = null, string? area = null) =>
        Write(kind, household, area, reason, changes: null, bulk: null, stop);

    /// <summary>Writes down which records of the log, and which rows of imports, have lost their values.</summary>
    internal Task NoteForgotten(IReadOnlyList<Guid> activities, IReadOnlyList<Guid> rows, Guid? household, CancellationToken stop)
    {
        object Told(string record, IReadOnlyList<Guid> ids) => new { Record = record, Before = (object?)null, After = new { Ids = ids } };
        var told = RecordValues.Json<object[]>([Told("activities", activities), Told("record_changes", rows)]);
        return Write(ActivityKind.LogValuesForgotten, household, area: null, reason: null, told, bulk: null, stop);
    }

    // Every record of the log is made here, and sealed before the transaction ends.
    private async Task Write(ActivityKind kind, Guid? household, string? area, string? reason, string? changes, Guid? bulk, CancellationToken stop)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await db.SaveChangesAsync(stop);
        if (household is not null) area = await db.Households.Where(h => h.Id == household).Select(h => h.AreaCode).SingleOrDefaultAsync(stop);
        var now = clock.GetUtcNow();
        await new LogChain(db).Append(new()
        {
            Id = Ids.New(),
            Kind = kind,
            UserId = user.Id,
            // What PostgreSQL keeps of it; the seal is over what is kept.
            At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)),
            HouseholdId = household,
            Reason = MaskedNumbers.In(reason),
            Changes = changes,
            AreaCode = area,
            UserAreaCode = user.WorksFor,
            BulkId = bulk,
        }, stop);
        if (own is not null) await own.CommitAsync(stop);
    }

    private void KeepToArea(EntityEntry entry)
    {
        if (entry.Entity is not IInArea record) return;

        var before = entry.State is EntityState.Added ? null : (string?)entry.OriginalValues[nameof(IInArea.AreaCode)];
        if (record is IOwnedInArea owned && owned.UserId == user.Id && user.Reaches(record.AreaCode)) return;
        if (!user.Covers(record.AreaCode) || (before is not null && !user.Covers(before)))
            throw new OutOfAreaException(entry.Metadata.GetTableName()!);
    }
}

/// <summary>A change outside the user's area was stopped; the user sees "not found" (นอกพื้นที่).</summary>
public sealed class OutOfAreaException(string record) : Exception($"A change of '{record}' lies outside the user's area.");
