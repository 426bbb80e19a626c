using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Referrals;

/// <summary>A desk of another organisation is asked to help in a case, by a day and with exactly the data that was shown before (การส่งต่อ).</summary>
/// <remarks>Whoever answers for the case goes on answering for it, whatever becomes of the referral.</remarks>
public sealed class Referral : IInArea, INeedsOpenCase
{
    public const int AskedMaxLength = 1000, OutcomeMaxLength = 1000;

    public required Guid Id { get; init; }

    /// <summary>The same for all that were sent on from one another; the id of the first.</summary>
    public required Guid ChainId { get; init; }

    /// <summary>Which of its chain, from 1.</summary>
    public required int Hop { get; init; }

    public required Guid CaseId { get; init; }
    public required Guid HouseholdId { get; set; }

    /// <summary>Of the household.</summary>
    public required string AreaCode { get; set; }

    /// <summary>Whom it is about.</summary>
    public required Guid PersonId { get; init; }

    public required Guid DeskId { get; init; }

    /// <summary>Id of a need of the directory.</summary>
    public required string Need { get; init; }

    /// <summary>What the desk is asked to do; it is seen there.</summary>
    public required string Asked { get; set; }

    public required bool IsUrgent { get; init; }

    /// <summary>By what right the data leaves; a consent where <see cref="ConsentId"/> names it.</summary>
    public required LegalBasis Basis { get; init; }

    public required Guid? ConsentId { get; init; }
    public required Guid SentBy { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required ReferralState State { get; set; }

    /// <summary>By when the desk answers; null while it waits for the sender, and once it has answered.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public ReferralOutcome? Outcome { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How often it was changed: of two who answer at once, one is let through.</summary>
    public int Changes { get; set; }

    /// <summary>Waits for the desk, and its time is over.</summary>
    public bool IsLate(DateTimeOffset now) => State is ReferralState.Sent && DueAt < now;

    /// <summary>Whether the desk may read what was sent: from sending until it is over.</summary>
    public bool IsSeenAtDesk => State is ReferralState.Sent or ReferralState.InfoAsked or ReferralState.Accepted or ReferralState.Finished;
}

/// <summary>What came of it at the desk (ผลของการส่งต่อ); numbers are stored.</summary>
public enum ReferralOutcome
{
    Helped = 1,
    PartlyHelped = 2,
    NotHelped = 3,
}

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("referrals");
        builder.Property(r => r.Need).HasMaxLength(DataFile.IdMaxLength);
        builder.Property(r => r.Asked).HasMaxLength(Referral.AskedMaxLength);
        builder.Property(r => r.SentAt).InOrder();
        builder.Property(r => r.DueAt).InOrder();
        builder.Property(r => r.EndedAt).InOrder();
        builder.Property(r => r.Changes).IsConcurrencyToken();
        builder.HasIndex(r => new { r.ChainId, r.Hop }).IsUnique();
        builder.HasIndex(r => new { r.AreaCode, r.State, r.DueAt });
        builder.HasIndex(r => new { r.DeskId, r.State, r.DueAt });
        builder.HasIndex(r => r.CaseId);
        builder.HasIndex(r => r.HouseholdId);
        builder.HasIndex(r => r.PersonId);
    }
}
