using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

/// <summary>Somebody holds a role for an area (การมอบบทบาท); several for a set of areas or several roles.</summary>
public sealed class RoleGrant
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required string RoleId { get; init; }

    /// <summary>Province, district, sub-district or village digits; empty for the whole country.</summary>
    public required string AreaCode { get; init; }

    /// <summary>For whom the work is done; null where it does not matter.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The last day; null where none was set.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The linked sign-in that it came from by a rule, and goes with; null where somebody granted it.</summary>
    public Guid? FromSignInId { get; init; }

    public bool HoldsOn(DateOnly day) => Until is null || day <= Until;
}

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants");
        builder.Property(g => g.RoleId).HasMaxLength(Role.IdMaxLength);
        builder.HasIndex(g => g.UserId);
        builder.HasIndex(g => g.FromSignInId);
    }
}
