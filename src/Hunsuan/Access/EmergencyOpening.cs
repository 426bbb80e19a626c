using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

/// <summary>Somebody opened the record of a household outside the own area in an emergency (การเปิดข้อมูลฉุกเฉิน), for some hours; a supervisor judges it.</summary>
public sealed class EmergencyOpening : IInArea
{
    public const int ReasonMinLength = 10, ReasonMaxLength = 500;

    /// <summary>How long the record stays open.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromHours(4);

    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required Guid HouseholdId { get; init; }

    /// <summary>Where the household lived then: its supervisors judge.</summary>
    public required string AreaCode { get; set; }

    public required string Reason { get; init; }
    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset Until { get; init; }

    /// <summary>Null until somebody judged it.</summary>
    public bool? WasRight { get; set; }

    public Guid? ReviewedBy { get; set; }
    public DateTimeOffset? ReviewedAt { get; set; }
    public string? ReviewNote { get; set; }
}

internal sealed class EmergencyOpeningMapping : IEntityTypeConfiguration<EmergencyOpening>
{
    public void Configure(EntityTypeBuilder<EmergencyOpening> builder)
    {
        builder.ToTable("emergency_openings");
        builder.Property(o => o.Reason).HasMaxLength(EmergencyOpening.ReasonMaxLength);
        builder.Property(o => o.ReviewNote).HasMaxLength(EmergencyOpening.ReasonMaxLength);
        builder.HasIndex(o => new { o.UserId, o.HouseholdId });
        builder.HasIndex(o => o.AreaCode);
    }
}
