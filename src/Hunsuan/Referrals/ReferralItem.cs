using Hunsuan.Access;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Referrals;

/// <summary>One thing about somebody that left with a referral, as it was on that day (ข้อมูลที่ส่งไป); the desk sees these and nothing else.</summary>
public sealed class ReferralItem : IInArea
{
    public const int WordsMaxLength = 2000;

    public required Guid Id { get; init; }
    public required Guid ReferralId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required ReferralItemKind Kind { get; init; }

    /// <summary>The log tells which items left, and has no copy of them.</summary>
    [Secret]
    public required string Thai { get; set; }

    [Secret]
    public required string English { get; set; }

    public Text Words => new(Thai, English);
}

/// <summary>What may leave (รายการข้อมูล); numbers are stored.</summary>
public enum ReferralItemKind
{
    Name = 1,
    Age = 2,
    Address = 3,
    Phone = 4,
    MaskedId = 5,
    Summary = 6,
    Dimensions = 7,
    Members = 8,
    Helps = 9,

    /// <summary>Sensitive: disability, illness, who can't get up, and what was measured of health (ข้อมูลสุขภาพ).</summary>
    Health = 20,
}

internal sealed class ReferralItemMapping : IEntityTypeConfiguration<ReferralItem>
{
    public void Configure(EntityTypeBuilder<ReferralItem> builder)
    {
        builder.ToTable("referral_items");
        builder.Ignore(i => i.Words);
        builder.Property(i => i.Thai).HasMaxLength(ReferralItem.WordsMaxLength);
        builder.Property(i => i.English).HasMaxLength(ReferralItem.WordsMaxLength);
        builder.HasIndex(i => new { i.ReferralId, i.Kind }).IsUnique();
        builder.HasIndex(i => i.HouseholdId);
    }
}
