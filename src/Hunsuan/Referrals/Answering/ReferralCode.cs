using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Referrals.Answering;

/// <summary>Lets a desk without an account answer one referral once, by a code on its letter (รหัสตอบรับ); a newer one takes the place of an older.</summary>
/// <remarks>Six groups are worth 148 bits, so that nobody guesses one; only the hash is kept.</remarks>
public sealed class ReferralCode : IInArea
{
    public const int Groups = 6;

    public static TimeSpan Lasts { get; } = TimeSpan.FromDays(90);

    public required Guid ReferralId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    [Secret]
    public required byte[] CodeHash { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }
}

internal sealed class ReferralCodeMapping : IEntityTypeConfiguration<ReferralCode>
{
    public void Configure(EntityTypeBuilder<ReferralCode> builder)
    {
        builder.ToTable("referral_codes");
        builder.HasKey(c => c.ReferralId);
        builder.Property(c => c.ExpiresAt).InOrder();
        builder.HasIndex(c => c.CodeHash).IsUnique();
        builder.HasIndex(c => c.HouseholdId);
    }
}
