using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Contacts;

/// <summary>How it went, as whoever asked says it (ความพึงพอใจ): one answer for a request; earlier ones stand in the log.</summary>
public sealed class ContactRating : IInArea
{
    public const int WordsMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid ContactId { get; init; }

    /// <summary>Of the request.</summary>
    public required string AreaCode { get; set; }

    public required RatingAnswer Answer { get; set; }

    /// <summary>A sentence of the reporter's own; null where they wrote none.</summary>
    public string? Words { get; set; }

    /// <summary>When it was said last.</summary>
    public required DateTimeOffset At { get; set; }
}

/// <summary>How it went (คำตอบความพึงพอใจ), from the worst; numbers are stored.</summary>
public enum RatingAnswer
{
    VeryBad = 1,
    Bad = 2,
    Fair = 3,
    Good = 4,
    VeryGood = 5,
}

internal sealed class ContactRatingMapping : IEntityTypeConfiguration<ContactRating>
{
    public void Configure(EntityTypeBuilder<ContactRating> builder)
    {
        builder.ToTable("contact_ratings");
        builder.Property(r => r.Words).HasMaxLength(ContactRating.WordsMaxLength);
        builder.Property(r => r.At).InOrder();
        builder.HasOne<Contact>().WithOne().HasForeignKey<ContactRating>(r => r.ContactId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.AreaCode, r.At });
    }
}
