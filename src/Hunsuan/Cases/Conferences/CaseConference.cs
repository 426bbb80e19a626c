using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Conferences;

/// <summary>A meeting of several agencies about one case (ประชุมรายกรณี / ประชุมทีมสหวิชาชีพ).</summary>
/// <remarks>What it decides are actions of the case's plan, so that there is one list of who does what.</remarks>
public sealed class CaseConference : IOfCase, INeedsOpenCase
{
    public const int PlaceMaxLength = 200, AgendaMaxLength = 2000, MinutesMaxLength = 8000, ReasonMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required DateOnly HeldOn { get; set; }

    /// <summary>In Thailand.</summary>
    public required TimeOnly StartsAt { get; set; }

    public required string Place { get; set; }

    /// <summary>What is to be spoken about, a line each.</summary>
    public required string Agenda { get; set; }

    public required ConferenceState State { get; set; }

    /// <summary>What was said and decided; null until it was held.</summary>
    public string? Minutes { get; set; }

    /// <summary>Why it was cancelled; null otherwise.</summary>
    public string? Reason { get; set; }

    public required Guid CalledBy { get; init; }
}

internal sealed class CaseConferenceMapping : IEntityTypeConfiguration<CaseConference>
{
    public void Configure(EntityTypeBuilder<CaseConference> builder)
    {
        builder.ToTable("case_conferences");
        builder.Property(c => c.Place).HasMaxLength(CaseConference.PlaceMaxLength);
        builder.Property(c => c.Agenda).HasMaxLength(CaseConference.AgendaMaxLength);
        builder.Property(c => c.Minutes).HasMaxLength(CaseConference.MinutesMaxLength);
        builder.Property(c => c.Reason).HasMaxLength(CaseConference.ReasonMaxLength);
        builder.HasIndex(c => c.CaseId);
        builder.HasIndex(c => c.HouseholdId);
        builder.HasIndex(c => new { c.AreaCode, c.State, c.HeldOn });
    }
}
