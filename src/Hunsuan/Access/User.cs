using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

/// <summary>Somebody who may sign in (ผู้ใช้งาน); what each may do is in <see cref="RoleGrant"/>.</summary>
public sealed class User
{
    public const int UserNameMaxLength = 60;
    public const int NameMaxLength = 120;

    public required Guid Id { get; init; }
    public required string UserName { get; init; }
    public required string Name { get; set; }

    /// <summary>Empty until the user chose a password by an invitation.</summary>
    [Secret]
    public required string PasswordHash { get; set; }

    public bool IsActive { get; set; } = true;
}

internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        builder.Property(u => u.UserName).HasMaxLength(User.UserNameMaxLength);
        builder.Property(u => u.Name).HasMaxLength(User.NameMaxLength);
        builder.HasIndex(u => u.UserName).IsUnique();
    }
}
