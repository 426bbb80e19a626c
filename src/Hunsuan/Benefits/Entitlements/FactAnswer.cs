using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>What somebody answered when a rule could not tell without it (คำตอบเพื่อพิจารณาสิทธิ).</summary>
public sealed class FactAnswer : IStaysWithPerson
{
    public const int FactMaxLength = 60, ValueMaxLength = 60;

    public required Guid Id { get; init; }

    /// <summary>Null where the answer is about the household.</summary>
    public required Guid? PersonId { get; init; }

    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>Name of the fact in the dictionary, data/benefits/facts.yaml.</summary>
    public required string Fact { get; init; }

    /// <summary>As a rule file writes it: "true", "60 years", "1200 baht/year", "2015-10-01", or the name of a choice.</summary>
    public required string Value { get; set; }

    /// <summary>The day on which it was so.</summary>
    public required DateOnly AnsweredOn { get; set; }

    public required Guid RecordedBy { get; set; }
}

internal sealed class FactAnswerMapping : IEntityTypeConfiguration<FactAnswer>
{
    public void Configure(EntityTypeBuilder<FactAnswer> builder)
    {
        builder.ToTable("fact_answers");
        builder.Property(a => a.Fact).HasMaxLength(FactAnswer.FactMaxLength);
        builder.Property(a => a.Value).HasMaxLength(FactAnswer.ValueMaxLength);
        builder.HasIndex(a => a.HouseholdId);
        builder.HasIndex(a => a.PersonId);
    }
}
