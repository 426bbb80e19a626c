using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases;

/// <summary>A household's request for help that one officer answers for from the first word to its end (เคส / การช่วยเหลือรายกรณี).</summary>
public sealed class Case : IInArea
{
    public const int SummaryMaxLength = 500;
    public const int OutcomeNoteMaxLength = 1000;
    public const int ToldMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required string Summary { get; set; }
    public required DateOnly OpenedOn { get; init; }
    public required DateOnly DueOn { get; set; }

    /// <summary>The one who answers for it: exactly one at every moment (ผู้รับผิดชอบ).</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>The measurement before the help, to compare with; null where the household was never measured.</summary>
    public required Guid? MeasuredBeforeId { get; init; }

    public required CaseState State { get; set; }
    public CaseOutcome? Outcome { get; set; }
    public string? OutcomeNote { get; set; }
    /// <summary>Who was told that help ends, and how.</summary>
    public string? Told { get; set; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>How often it was handed over, closed and opened again: of two who do so at once, one is let through.</summary>
    public int Changes { get; set; }
}

/// <summary>Where a case stands (สถานะเคส); numbers are stored.</summary>
public enum CaseState
{
    Open = 1,
    Closed = 2,
}

/// <summary>How a case ended (ผลลัพธ์); numbers are stored.</summary>
public enum CaseOutcome
{
    Improved = 1,
    PartlyImproved = 2,
    Unchanged = 3,
    Worse = 4,
    MovedAway = 5,
    Died = 6,
    Declined = 7,
}

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("cases");
        builder.Property(c => c.Summary).HasMaxLength(Case.SummaryMaxLength);
        builder.Property(c => c.OutcomeNote).HasMaxLength(Case.OutcomeNoteMaxLength);
        builder.Property(c => c.Told).HasMaxLength(Case.ToldMaxLength);
        builder.Property(c => c.Changes).IsConcurrencyToken();
        builder.HasIndex(c => new { c.AreaCode, c.State, c.DueOn });
        // With the id, so that a page of a province's list is found in the index alone.
        builder.HasIndex(c => new { c.AreaCode, c.DueOn, c.Id }, "IX_cases_open_area").HasFilter("state = 1");
        builder.HasIndex(c => new { c.OwnerId, c.State, c.DueOn });
        builder.HasIndex(c => c.HouseholdId);
        builder.HasIndex(c => c.HouseholdId, "IX_cases_open_household").IsUnique().HasFilter("state = 1");
    }
}
