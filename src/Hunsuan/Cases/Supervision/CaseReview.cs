using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Supervision;

/// <summary>A closed case that was drawn by lot, and what a supervisor found in its record (การทบทวนคุณภาพเคส). It is about the work, and stands beside the household's record.</summary>
public sealed class CaseReview : IOfCase
{
    public const int WordsMaxLength = 1000, AnswersMaxLength = 1000;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required DateOnly DrawnOn { get; init; }
    public required Guid ReviewerId { get; init; }

    /// <summary>Null while it waits.</summary>
    public DateOnly? DoneOn { get; set; }

    /// <summary>Items of the checklist with a letter each, as <c>plan:y told:n</c>; y yes, n no, x does not apply.</summary>
    public string? Answers { get; set; }

    /// <summary>What is to be learnt; nobody's name belongs here.</summary>
    public string? Words { get; set; }

    public ReviewAnswer? AnswerTo(string item) =>
        Answers?.Split(' ').FirstOrDefault(a => a.StartsWith($"{item}:", StringComparison.Ordinal)) is { } answer ? (ReviewAnswer)answer[^1] : null;
}

/// <summary>An answer of the checklist (คำตอบในแบบทบทวน), as its letter is stored.</summary>
public enum ReviewAnswer
{
    Yes = 'y',
    No = 'n',
    NotApplicable = 'x',
}

internal sealed class CaseReviewMapping : IEntityTypeConfiguration<CaseReview>
{
    public void Configure(EntityTypeBuilder<CaseReview> builder)
    {
        builder.ToTable("case_reviews");
        builder.Property(r => r.Answers).HasMaxLength(CaseReview.AnswersMaxLength);
        builder.Property(r => r.Words).HasMaxLength(CaseReview.WordsMaxLength);
        builder.HasIndex(r => r.CaseId).IsUnique();
        builder.HasIndex(r => r.HouseholdId);
        builder.HasIndex(r => new { r.ReviewerId, r.DoneOn });
        builder.HasIndex(r => r.AreaCode);
    }
}
