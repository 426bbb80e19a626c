using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

/// <summary>What somebody did or read, when and why (บันทึกกิจกรรม); never deleted, and changed only by <see cref="Log.ForgetInLog"/>.</summary>
public sealed class ActivityRecord
{
    public required Guid Id { get; init; }
    public required ActivityKind Kind { get; init; }
    public required Guid UserId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The household that it is about, where it is about one.</summary>
    public required Guid? HouseholdId { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Each changed record before and after, as JSON; null for a read, and where the values were taken out.</summary>
    public required string? Changes { get; init; }

    /// <summary>Where the household lay at that moment, or what area a list was read of; null where it is about none.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The area that the user worked for at that moment; empty for the whole country.</summary>
    public required string UserAreaCode { get; init; }

    /// <summary>The import whose <see cref="RecordChange"/> rows belong to this record; null where none can.</summary>
    public Guid? BulkId { get; internal set; }

    /// <summary>The chain that it is a link of, and which one, from 1 without a gap; null until an older database is brought up to date.</summary>
    public string? Chain { get; internal set; }

    public long? Sequence { get; internal set; }

    /// <summary>Number of the key that sealed it.</summary>
    public int? KeyId { get; internal set; }

    /// <summary>SHA-256 of <see cref="Changes"/>, or of what they were.</summary>
    public byte[]? Digest { get; internal set; }

    /// <summary>SHA-256 over the rows of <see cref="BulkId"/>.</summary>
    public byte[]? BulkDigest { get; internal set; }

    /// <summary>HMAC over the seal of the record before it and all of this one.</summary>
    public byte[]? Seal { get; internal set; }
}

internal sealed class ActivityMapping : IEntityTypeConfiguration<ActivityRecord>
{
    public void Configure(EntityTypeBuilder<ActivityRecord> builder)
    {
        builder.ToTable("activities");
        builder.Property(a => a.Chain).HasMaxLength(Log.ActivityChain.NameMaxLength);
        builder.HasIndex(a => new { a.Chain, a.Sequence }).IsUnique();
        builder.HasIndex(a => new { a.HouseholdId, a.Id });
        builder.HasIndex(a => new { a.UserId, a.Id });
        // Each page asks what sorts of activity the last hour had.
        builder.HasIndex(a => new { a.Id, a.Kind });
    }
}
