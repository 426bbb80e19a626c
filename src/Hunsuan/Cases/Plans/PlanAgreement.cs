using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Plans;

/// <summary>That a household agreed to its plan as it stood on a day (การตกลงแผน).</summary>
public sealed class PlanAgreement : IOfCase
{
    public const int NameMaxLength = 120;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required DateOnly AgreedOn { get; init; }
    public required AgreementKind Kind { get; init; }

    /// <summary>Who of the household agreed, by name; null where nobody was able to, or it was erased.</summary>
    public string? ByWhom { get; set; }

    /// <summary>The member who agreed; null where it was somebody else, or nobody.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Strokes of the <see cref="Signature"/>; null where nothing was drawn.</summary>
    public string? Drawing { get; set; }

    /// <summary>Who saw a thumb mark; null otherwise.</summary>
    public string? Witness { get; set; }

    /// <summary>Why nobody was able to agree; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>Of the goals and actions that were agreed.</summary>
    public required long Print { get; init; }
}

/// <summary>How a household agreed to its plan (วิธีตกลงแผน); numbers are stored.</summary>
public enum AgreementKind
{
    SignedPaper = 1,
    ThumbMark = 2,
    Telephone = 3,
    NotAble = 4,
    SignedHere = 5,
}

internal sealed class PlanAgreementMapping : IEntityTypeConfiguration<PlanAgreement>
{
    public void Configure(EntityTypeBuilder<PlanAgreement> builder)
    {
        builder.ToTable("plan_agreements");
        builder.Property(a => a.ByWhom).HasMaxLength(PlanAgreement.NameMaxLength);
        builder.Property(a => a.Drawing).HasMaxLength(Signature.MaxLength);
        builder.Property(a => a.Witness).HasMaxLength(PlanAgreement.NameMaxLength);
        builder.Property(a => a.Reason).HasMaxLength(PlanGoal.WordsMaxLength);
        builder.HasIndex(a => a.CaseId);
        builder.HasIndex(a => a.HouseholdId);
    }
}
