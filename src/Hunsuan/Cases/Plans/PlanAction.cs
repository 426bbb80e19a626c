using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Plans;

/// <summary>What somebody does for a goal, by when, and by which service (กิจกรรมของแผน).</summary>
public sealed class PlanAction : IOfCase, INeedsOpenCase
{
    public const int WhatMaxLength = 300, DoerMaxLength = 120;

    public required Guid Id { get; init; }
    public required Guid GoalId { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required string What { get; set; }
    public required ActionDoer Doer { get; set; }

    /// <summary>Who it is, of a user; null otherwise.</summary>
    public Guid? UserId { get; set; }

    /// <summary>Which organisation, in words; null otherwise.</summary>
    public string? Organisation { get; set; }

    /// <summary>Of the directory; null for none.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>The case conference that assigned it; null where none did.</summary>
    public Guid? ConferenceId { get; init; }

    public required DateOnly DueOn { get; set; }
    public required ActionState State { get; set; }
    public string? EndWords { get; set; }
    public DateOnly? EndedOn { get; set; }
}

/// <summary>Who does what was planned (ผู้ทำกิจกรรม); numbers are stored.</summary>
public enum ActionDoer
{
    User = 1,
    Household = 2,
    Organisation = 3,
}

internal sealed class PlanActionMapping : IEntityTypeConfiguration<PlanAction>
{
    public void Configure(EntityTypeBuilder<PlanAction> builder)
    {
        builder.ToTable("plan_actions");
        builder.Property(a => a.What).HasMaxLength(PlanAction.WhatMaxLength);
        builder.Property(a => a.Organisation).HasMaxLength(PlanAction.DoerMaxLength);
        builder.Property(a => a.EndWords).HasMaxLength(PlanGoal.WordsMaxLength);
        builder.HasIndex(a => a.CaseId);
        builder.HasIndex(a => a.GoalId);
        builder.HasIndex(a => a.HouseholdId);
    }
}
