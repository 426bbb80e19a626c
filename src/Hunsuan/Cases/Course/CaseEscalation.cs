using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Course;

/// <summary>That those whose turn it was were told that a step of a case is late (การแจ้งขั้นของเคสเกินกำหนด): once each.</summary>
public sealed class CaseEscalation : IOfCase
{
    public required Guid CaseId { get; init; }
    public required CaseStep Step { get; init; }
    public required EscalationTarget Target { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>How many were told; zero where nobody was there.</summary>
    public required int Told { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class CaseEscalationMapping : IEntityTypeConfiguration<CaseEscalation>
{
    public void Configure(EntityTypeBuilder<CaseEscalation> builder)
    {
        builder.ToTable("case_escalations");
        builder.HasKey(e => new { e.CaseId, e.Step, e.Target });
        builder.Property(e => e.At).InOrder();
    }
}
