using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Conferences;

/// <summary>Somebody who is asked to a case conference, of whatever agency, with an account or without (ผู้ร่วมประชุมรายกรณี).</summary>
public sealed class ConferenceGuest : IOfCase
{
    public const int NameMaxLength = 120, MostGuests = 60;

    public required Guid Id { get; init; }
    public required Guid ConferenceId { get; init; }
    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }
    public required string Name { get; init; }

    /// <summary>In words; null for the household and those who speak for nobody else.</summary>
    public string? Organisation { get; init; }

    /// <summary>Null until the minutes were written.</summary>
    public bool? Came { get; set; }
}

internal sealed class ConferenceGuestMapping : IEntityTypeConfiguration<ConferenceGuest>
{
    public void Configure(EntityTypeBuilder<ConferenceGuest> builder)
    {
        builder.ToTable("conference_guests");
        builder.Property(g => g.Name).HasMaxLength(ConferenceGuest.NameMaxLength);
        builder.Property(g => g.Organisation).HasMaxLength(ConferenceGuest.NameMaxLength);
        builder.HasIndex(g => g.ConferenceId);
        builder.HasIndex(g => g.HouseholdId);
    }
}
