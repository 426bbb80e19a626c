using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Referrals;

/// <summary>One thing that the sender or the desk did with a referral, with its words (ลำดับการส่งต่อ); both sides see it.</summary>
public sealed class ReferralStep : IInArea
{
    public const int WordsMaxLength = 1000;

    public required Guid Id { get; init; }
    public required Guid ReferralId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required ReferralAction Action { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Null where the desk answered by the code of its letter.</summary>
    public Guid? UserId { get; init; }

    public DeclineReason? Reason { get; init; }
    public string? Words { get; set; }

    /// <summary>Whom the desk proposes instead of itself.</summary>
    public Guid? ProposedDeskId { get; init; }
}

/// <summary>Why a desk declines (เหตุผลที่ปฏิเสธ); numbers are stored.</summary>
public enum DeclineReason
{
    NotOurTask = 1,
    OutsideOurArea = 2,
    NoCapacity = 3,
    CriteriaNotMet = 4,
    HelpedAlready = 5,
    PersonRefused = 6,
    Other = 99,
}

internal sealed class ReferralStepMapping : IEntityTypeConfiguration<ReferralStep>
{
    public void Configure(EntityTypeBuilder<ReferralStep> builder)
    {
        builder.ToTable("referral_steps");
        builder.Property(s => s.Words).HasMaxLength(ReferralStep.WordsMaxLength);
        builder.Property(s => s.At).InOrder();
        builder.HasIndex(s => s.ReferralId);
        builder.HasIndex(s => s.HouseholdId);
    }
}
