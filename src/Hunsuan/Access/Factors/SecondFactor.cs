using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access.Factors;

/// <summary>A user's second proof beside the password: an app on the phone that shows codes (การยืนยันตัวตนขั้นที่สอง).</summary>
public sealed class SecondFactor
{
    /// <summary>Where both secrets are sealed to, so that an offered one can take its place as it is.</summary>
    public const string SecretPlace = "second_factors.secret";

    /// <summary>How long an offered secret waits for the first code of the app.</summary>
    public static TimeSpan OfferLasts { get; } = TimeSpan.FromMinutes(15);

    public required Guid UserId { get; init; }

    /// <summary>What the app and the program both know, sealed; null while it is not in use.</summary>
    [Secret]
    public byte[]? Secret { get; set; }

    public DateTimeOffset? Since { get; set; }

    /// <summary>A new secret that its app has not proved yet.</summary>
    [Secret]
    public byte[]? Offered { get; set; }

    public DateTimeOffset? OfferedAt { get; set; }

    /// <summary>The half minute of the last code that was taken: neither it nor an earlier one serves again.</summary>
    public long LastStep { get; set; }

    /// <summary>An administrator took it away, and its user has not been told yet.</summary>
    public DateTimeOffset? ResetAt { get; set; }

    public bool HasOfferAt(DateTimeOffset now) => Offered is not null && now - OfferedAt < OfferLasts;
}

/// <summary>A code on paper that serves once where the phone is lost (รหัสกู้คืน).</summary>
public sealed class RecoveryCode
{
    public const int Count = 10, Groups = 3;

    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }

    [Secret]
    public required byte[] CodeHash { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class SecondFactorMapping : IEntityTypeConfiguration<SecondFactor>
{
    public void Configure(EntityTypeBuilder<SecondFactor> builder)
    {
        builder.ToTable("second_factors");
        builder.HasKey(f => f.UserId);
    }
}

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("recovery_codes");
        builder.HasIndex(c => new { c.UserId, c.CodeHash }).IsUnique();
    }
}
