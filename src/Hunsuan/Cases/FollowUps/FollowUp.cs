using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.FollowUps;

/// <summary>A day on which somebody asks a household how it is, during a case or after it was closed (การติดตามผล).</summary>
/// <remarks>Whoever answers for the case answers for it, so that handing the case over hands this over too.</remarks>
public sealed class FollowUp : IOfCase
{
    public const int NoteMaxLength = 1000;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }

    /// <summary>Of the household.</summary>
    public required string AreaCode { get; set; }

    public required DateOnly DueOn { get; init; }
    public required Guid PlannedBy { get; init; }

    /// <summary>Null while nobody has asked.</summary>
    public DateOnly? DoneOn { get; set; }

    public Guid? DoneBy { get; set; }
    public FollowUpResult? Result { get; set; }
    public string? Note { get; set; }
}

/// <summary>How a household was found (ผลการติดตาม); numbers are stored.</summary>
public enum FollowUpResult
{
    /// <summary>What the help reached is still so (ยังดีอยู่).</summary>
    Holds = 1,

    /// <summary>It got worse, or something new is needed (กลับมาลำบาก).</summary>
    Worse = 2,

    /// <summary>Nobody was met; it is tried again on another day (ไม่พบ).</summary>
    NotMet = 3,

    MovedAway = 4,
    Died = 5,

    /// <summary>The household does not want to be asked (ไม่ประสงค์ให้ติดตาม).</summary>
    Declined = 6,
}

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("follow_ups");
        builder.Property(f => f.Note).HasMaxLength(FollowUp.NoteMaxLength);
        builder.Property(f => f.DoneOn).IsConcurrencyToken();
        builder.HasIndex(f => new { f.CaseId, f.DueOn }, "IX_follow_ups_open").IsUnique().HasFilter("done_on IS NULL");
        builder.HasIndex(f => new { f.AreaCode, f.DoneOn, f.DueOn });
        builder.HasIndex(f => f.HouseholdId);
    }
}
