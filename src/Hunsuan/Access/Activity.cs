using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hunsuan.Access;

/// <summary>Saves a unit of work together with who did it, why, and each changed record before and after (บันทึกพร้อมร่องรอย).</summary>
public sealed class Activity(HunsuanDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>Saves what was changed, in one transaction with its record.</summary>
    /// <exception cref="OutOfAreaException">A changed record lies, or lay, outside the user's area.</exception>
    public async Task Save(ActivityKind kind, CancellationToken stop, Guid? household = null, string? reason = null)
    {
        var changed = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        foreach (var entry in changed) KeepToArea(entry);

        var changes = changed.Select(e => new { Record = e.Metadata.GetTableName(), Before = RecordValues.Before(e), After = RecordValues.After(e) }).ToList();
        db.Add(Record(kind, household, reason, changes.Count == 0 ? null : RecordValues.Json(changes)));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Writes down that personal data was read or searched.</summary>
    public async Task Note(ActivityKind kind, CancellationToken stop, Guid? household = null, string? reason = null)
    {
        db.Add(Record(kind, household, reason, changes: null));
        await db.SaveChangesAsync(stop);
    }

    private ActivityRecord Record(ActivityKind kind, Guid? household, string? reason, string? changes) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        UserId = user.Id,
        At = clock.GetUtcNow(),
        HouseholdId = household,
        Reason = MaskedNumbers.In(reason),
        Changes = changes,
    };

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
