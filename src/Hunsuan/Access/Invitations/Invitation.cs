using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access.Invitations;

/// <summary>Lets a user choose a password, once, by a code handed over in person (คำเชิญเข้าใช้งาน); a newer one takes the place of an older.</summary>
public sealed class Invitation
{
    public const int Groups = 4;

    public static TimeSpan Lasts { get; } = TimeSpan.FromDays(7);

    public required Guid UserId { get; init; }

    [Secret]
    public required byte[] CodeHash { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitations");
        builder.HasKey(i => i.UserId);
        builder.HasIndex(i => i.CodeHash).IsUnique();
    }
}
