using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Goods.Waiting;

/// <summary>A household that needs a thing which is not there (ผู้รอสิ่งของ), since when and why.</summary>
public sealed class WaitingEntry : IInArea
{
    public const int NoteMaxLength = 200;

    public required Guid Id { get; init; }
    public required Guid HouseholdId { get; set; }

    /// <summary>Of the household.</summary>
    public required string AreaCode { get; set; }

    public required string Item { get; init; }
    public required WaitReason Reason { get; init; }
    public string? Note { get; init; }
    public required DateOnly Since { get; init; }
    public required Guid AskedBy { get; init; }

    /// <summary>Null while they wait.</summary>
    public DateOnly? EndedOn { get; set; }

    public WaitEnd? End { get; set; }
}

/// <summary>Why a household waits, the most urgent first (เหตุที่รอ เรียงตามความเร่งด่วน); the order is our suggestion, and numbers are stored.</summary>
public enum WaitReason
{
    LifeDependsOnIt = 1,
    LeavesHospital = 2,
    Bedridden = 3,
    OwnIsBroken = 4,
    Other = 9,
}

/// <summary>How the waiting ended (ผลของการรอ); numbers are stored.</summary>
public enum WaitEnd
{
    GotIt = 1,
    GotItElsewhere = 2,
    NotNeeded = 3,
}

internal sealed class WaitingEntryMapping : IEntityTypeConfiguration<WaitingEntry>
{
    public void Configure(EntityTypeBuilder<WaitingEntry> builder)
    {
        builder.ToTable("waiting_entries");
        builder.Property(w => w.Item).HasMaxLength(ItemKind.IdMaxLength);
        builder.Property(w => w.Note).HasMaxLength(WaitingEntry.NoteMaxLength);
        builder.HasIndex(w => new { w.HouseholdId, w.Item }, "IX_waiting_entries_open").IsUnique().HasFilter("ended_on IS NULL");
        builder.HasIndex(w => new { w.AreaCode, w.EndedOn });
    }
}
