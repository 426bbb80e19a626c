using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Plans;

/// <summary>What is to become better for a household, and how one will see it (เป้าหมายของแผน).</summary>
public sealed class PlanGoal : IOfCase, INeedsOpenCase
{
    public const int WordsMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>A need of the book of needs; null where the book has none for it.</summary>
    public string? Need { get; set; }

    /// <summary>Dimension of well-being, as its number in the edition; null for none in particular.</summary>
    public int? Dimension { get; set; }

    public required string Wanted { get; set; }

    /// <summary>How one will see that it is reached.</summary>
    public required string Measure { get; set; }

    public required DateOnly DueOn { get; set; }
    public required GoalState State { get; set; }

    /// <summary>Why it ended as it did.</summary>
    public string? EndWords { get; set; }

    public DateOnly? EndedOn { get; set; }
}

internal sealed class PlanGoalMapping : IEntityTypeConfiguration<PlanGoal>
{
    public void Configure(EntityTypeBuilder<PlanGoal> builder)
    {
        builder.ToTable("plan_goals");
        builder.Property(g => g.Need).HasMaxLength(DataFile.IdMaxLength);
        builder.Property(g => g.Wanted).HasMaxLength(PlanGoal.WordsMaxLength);
        builder.Property(g => g.Measure).HasMaxLength(PlanGoal.WordsMaxLength);
        builder.Property(g => g.EndWords).HasMaxLength(PlanGoal.WordsMaxLength);
        builder.HasIndex(g => g.CaseId);
        builder.HasIndex(g => g.HouseholdId);
    }
}
