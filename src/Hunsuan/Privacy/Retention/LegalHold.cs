using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Privacy.Retention;

/// <summary>What is kept of a household or a person is neither deleted nor made anonymous for now, as while a court asks for it (คำสั่งให้เก็บข้อมูลไว้).</summary>
public sealed class LegalHold : IStaysWithPerson
{
    public const int ReasonMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid HouseholdId { get; set; }

    /// <summary>The one person whom it concerns; null for the household with all members.</summary>
    public required Guid? PersonId { get; init; }

    public required string AreaCode { get; set; }
    public required string Reason { get; init; }
    public required DateOnly Since { get; init; }

    /// <summary>The last day; null until it is lifted.</summary>
    public required DateOnly? Until { get; init; }

    public required Guid SetBy { get; init; }
    public DateOnly? LiftedOn { get; set; }
    public string? LiftedWhy { get; set; }
}

internal sealed class LegalHoldMapping : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.ToTable("legal_holds");
        builder.Property(h => h.Reason).HasMaxLength(LegalHold.ReasonMaxLength);
        builder.Property(h => h.LiftedWhy).HasMaxLength(LegalHold.ReasonMaxLength);
        builder.HasIndex(h => h.HouseholdId);
        builder.HasIndex(h => h.PersonId);
    }
}
