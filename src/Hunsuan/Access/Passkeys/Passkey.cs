using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access.Passkeys;

/// <summary>
/// A key pair of a user's device or security key that proves who it is without a password (พาสคีย์). Only its public half is here, which opens nothing.
/// </summary>
/// <remarks>W3C Web Authentication, a credential record.</remarks>
public sealed class Passkey
{
    public const int MostOfUser = 10, NameMaxLength = 60;

    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>What the device calls the key pair.</summary>
    public required byte[] CredentialId { get; init; }

    /// <summary>As COSE writes it.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>By which its user tells it from others.</summary>
    public required string Name { get; set; }

    /// <summary>May be copied to other devices of its user by whoever made the device; never changes.</summary>
    public required bool IsSyncable { get; init; }

    /// <summary>How often the device says it has signed; 0 where it does not count.</summary>
    public required long SignCount { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When the last question that it answered was asked: neither that nor an earlier one is answered again.</summary>
    public required DateTimeOffset ChallengedAt { get; init; }
}

internal sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("user_passkeys");
        builder.Property(p => p.Name).HasMaxLength(Passkey.NameMaxLength);
        // Milliseconds, because SQLite can't compare instants.
        builder.Property(p => p.ChallengedAt).HasConversion(at => at.ToUnixTimeMilliseconds(), ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));
        builder.HasIndex(p => p.CredentialId).IsUnique();
        builder.HasIndex(p => p.UserId);
    }
}
