using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Privacy.Requests;

/// <summary>A person's data is kept and not used: it leaves in no file, and lists name the person to nobody but who answers for the case (การระงับการใช้ข้อมูล).</summary>
public sealed class Restriction : IStaysWithPerson
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>The request that it was granted to.</summary>
    public required Guid RequestId { get; init; }

    public required DateOnly Since { get; init; }

    /// <summary>Null while it holds.</summary>
    public DateOnly? LiftedOn { get; set; }
}

internal sealed class RestrictionMapping : IEntityTypeConfiguration<Restriction>
{
    public void Configure(EntityTypeBuilder<Restriction> builder)
    {
        builder.ToTable("restrictions");
        builder.HasIndex(r => r.PersonId);
        builder.HasIndex(r => r.HouseholdId);
        builder.HasIndex(r => r.RequestId);
    }
}
