using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Access;

/// <summary>A body that takes part (องค์กร / หน่วยงาน), such as a local government, an agency or a foundation.</summary>
public sealed class Organisation
{
    public const int NameMaxLength = 150;

    public required Guid Id { get; init; }
    public required string Name { get; set; }
    public required OrganisationKind Kind { get; set; }

    /// <summary>Where it works; empty for the whole country.</summary>
    public required string AreaCode { get; set; }
}

/// <summary>Which part of society an organisation belongs to (ประเภทองค์กร); numbers are stored.</summary>
public enum OrganisationKind
{
    Ministry = 1,
    ProvincialOffice = 2,
    LocalGovernment = 3,
    Centre = 4,
    Agency = 5,
    Fund = 6,
    CivilSociety = 7,
    Company = 8,
    University = 9,
    Other = 99,
}

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations");
        builder.Property(o => o.Name).HasMaxLength(Organisation.NameMaxLength);
    }
}
