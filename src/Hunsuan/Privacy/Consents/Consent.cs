using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Consents;

/// <summary>Somebody's answer to whether their data may be used for a purpose that needs consent (ความยินยอม); who was never asked has none.</summary>
public sealed class Consent : IStaysWithPerson
{
    public const int ScopeMaxLength = 300, NameMaxLength = 120, NoteMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid HouseholdId { get; set; }
    public required string AreaCode { get; set; }

    /// <summary>Id of a <see cref="Purposes.Purpose"/>.</summary>
    public required string Purpose { get; init; }

    /// <summary>To what exactly, in the person's words: to whom, which data, for what.</summary>
    public required string Scope { get; init; }

    /// <summary>False where the person refused, which is not the same as not asked.</summary>
    public required bool IsGiven { get; init; }

    public required ConsentGiver GivenBy { get; init; }

    /// <summary>Who answered where it was not the person alone.</summary>
    public required string? GiverName { get; init; }

    public required ConsentEvidence Evidence { get; init; }

    /// <summary>Where the paper lies, or who the witness was.</summary>
    public required string? EvidenceNote { get; init; }

    public required DateOnly AnsweredOn { get; init; }

    /// <summary>The last day on which it holds; null where no end was agreed.</summary>
    public required DateOnly? ExpiresOn { get; init; }

    public required Guid RecordedBy { get; init; }
    public DateOnly? WithdrawnOn { get; set; }
    public ConsentGiver? WithdrawnBy { get; set; }
    public string? WithdrawalNote { get; set; }

    public ConsentStanding StandingOn(DateOnly day) => this switch
    {
        { WithdrawnOn: not null } => ConsentStanding.Withdrawn,
        { IsGiven: false } => ConsentStanding.Refused,
        { ExpiresOn: { } last } when last < day => ConsentStanding.Expired,
        _ => ConsentStanding.Given,
    };
}

/// <summary>Who answers (ผู้ให้ความยินยอม); numbers are stored.</summary>
/// <remarks>Personal Data Protection Act B.E. 2562, s. 20; not read at first hand.</remarks>
public enum ConsentGiver
{
    Self = 1,
    SelfWithParent = 2,
    ParentOrGuardian = 3,
}

/// <summary>By what it can be shown that somebody agreed (หลักฐานความยินยอม); numbers are stored.</summary>
public enum ConsentEvidence
{
    Paper = 1,
    SpokenWithWitness = 2,
    Online = 3,
}

/// <summary>Where a consent stands (สถานะความยินยอม).</summary>
public enum ConsentStanding
{
    Given = 1,
    Refused = 2,
    Withdrawn = 3,
    Expired = 4,
}

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consents");
        builder.Property(c => c.Purpose).HasMaxLength(DataFile.IdMaxLength);
        builder.Property(c => c.Scope).HasMaxLength(Consent.ScopeMaxLength);
        builder.Property(c => c.GiverName).HasMaxLength(Consent.NameMaxLength);
        builder.Property(c => c.EvidenceNote).HasMaxLength(Consent.NoteMaxLength);
        builder.Property(c => c.WithdrawalNote).HasMaxLength(Consent.NoteMaxLength);
        builder.HasIndex(c => c.PersonId);
        builder.HasIndex(c => c.HouseholdId);
        builder.HasIndex(c => new { c.AreaCode, c.ExpiresOn });
    }
}
