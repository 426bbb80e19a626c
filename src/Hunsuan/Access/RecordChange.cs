using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

/// <summary>
/// A record that an activity on thousands of records changed, as it was and as it became (รายการที่เปลี่ยน).
/// A record that such an activity added names the activity itself.
/// </summary>
public sealed class RecordChange : IInArea
{
    public const int RecordMaxLength = 40;

    public required Guid Id { get; init; }
    public required Guid ActivityId { get; init; }
    public required string AreaCode { get; init; }
    public required string Record { get; init; }
    public required Guid RecordId { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }

    /// <summary>SHA-256 over both, since they were taken out by <see cref="Log.ForgetInLog"/>; null while they are there.</summary>
    public byte[]? Digest { get; init; }

    /// <summary>Saves every changed record that the context tracks, with what it was before, and forgets them.</summary>
    public static async Task SaveTracked(HunsuanDb db, Guid activityId, CancellationToken stop)
    {
        db.ChangeTracker.DetectChanges();
        var changes = (
            from entry in db.ChangeTracker.Entries()
            where entry.State is EntityState.Modified && entry.Entity is IInArea
            select new RecordChange
            {
                Id = Ids.New(),
                ActivityId = activityId,
                AreaCode = ((IInArea)entry.Entity).AreaCode,
                Record = entry.Metadata.GetTableName()!,
                RecordId = (Guid)entry.CurrentValues[entry.Metadata.FindPrimaryKey()!.Properties[0]]!,
                Before = RecordValues.Json(RecordValues.Before(entry)),
                After = RecordValues.Json(RecordValues.After(entry)),
            }).ToList();
        await db.SaveChangesAsync(stop);
        await BulkInsert.Into(db, changes, stop);
        db.ChangeTracker.Clear();
    }
}

internal sealed class RecordChangeMapping : IEntityTypeConfiguration<RecordChange>
{
    public void Configure(EntityTypeBuilder<RecordChange> builder)
    {
        builder.ToTable("record_changes");
        builder.Property(c => c.Record).HasMaxLength(RecordChange.RecordMaxLength);
        builder.HasIndex(c => new { c.ActivityId, c.Id });
        builder.HasIndex(c => c.RecordId);
    }
}
