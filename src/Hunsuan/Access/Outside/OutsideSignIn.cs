using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access.Outside;

/// <summary>A user signs in by a provider too (การเชื่อมบัญชีกับระบบภายนอก); who they are there is held sealed and by a keyed index, never plain.</summary>
public sealed class OutsideSignIn
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required string Provider { get; init; }

    /// <summary>Finds the row by who somebody is there, which may be a citizen ID.</summary>
    [Secret]
    public required Guid SubjectIndex { get; set; }

    /// <summary>The digest that the index is made of, so that it can be made anew with another key.</summary>
    [Secret]
    public required byte[] SubjectSealed { get; set; }

    public required DateTimeOffset LinkedAt { get; init; }
}

internal sealed class OutsideSignInMapping : IEntityTypeConfiguration<OutsideSignIn>
{
    public void Configure(EntityTypeBuilder<OutsideSignIn> builder)
    {
        builder.ToTable("outside_sign_ins");
        builder.Property(s => s.Provider).HasMaxLength(OutsideProvider.IdMaxLength);
        builder.HasIndex(s => new { s.Provider, s.SubjectIndex }).IsUnique();
        builder.HasIndex(s => new { s.UserId, s.Provider }).IsUnique();
    }
}
