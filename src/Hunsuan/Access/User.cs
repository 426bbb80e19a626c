using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

/// <summary>Somebody who may sign in (ผู้ใช้งาน), with one role for one area.</summary>
public sealed class User
{
    public const int UserNameMaxLength = 60;
    public const int NameMaxLength = 120;

    public required Guid Id { get; init; }
    public required string UserName { get; init; }
    public required string Name { get; set; }
    public required Role Role { get; set; }

    /// <summary>Province, district, sub-district or village digits; empty for the whole country.</summary>
    public required string AreaCode { get; set; }

    /// <summary>Empty until the user chose a password by an invitation.</summary>
    [Secret]
    public required string PasswordHash { get; set; }

    public bool IsActive { get; set; } = true;
}

/// <summary>What somebody's work is (บทบาท); numbers are stored.</summary>
public enum Role
{
    Administrator = 1,
    ProvincialOfficer = 2,
    CentreWorker = 3,
    Analyst = 4,
}

/// <summary>What each role may do (สิทธิของแต่ละบทบาท).</summary>
public static class Roles
{
    public static IReadOnlyCollection<string> PermitsOf(Role role) => role switch
    {
        Role.Administrator => [Permit.UseOwnAccount, Permit.SeeFigures, Permit.Import, Permit.Administer],
        Role.ProvincialOfficer => [Permit.UseOwnAccount, Permit.SeeFigures, Permit.SeeHouseholds, Permit.SeeReads, Permit.Import, Permit.WorkCases],
        Role.CentreWorker => [Permit.UseOwnAccount, Permit.SeeFigures, Permit.SeeHouseholds, Permit.WorkCases],
        Role.Analyst => [Permit.UseOwnAccount, Permit.SeeFigures],
    };

    /// <summary>Whose account opens so much that a password alone is too little.</summary>
    public static bool NeedsSecondFactor(Role role) => role is Role.Administrator;
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
