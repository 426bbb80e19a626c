using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Contacts;

/// <summary>Somebody's word to the centre, by whatever channel, until it is answered or belongs to a case (การรับเรื่อง).</summary>
public sealed class Contact : IInArea
{
    public const int WordsMaxLength = 2000, NameMaxLength = 120, PhoneMaxLength = 20, PlaceMaxLength = 200, EndWordsMaxLength = 500, NumberLength = 11;

    public required Guid Id { get; init; }

    /// <summary>What the reporter and the centre call it, such as K7TMX-3PQRH; it opens nothing by itself (เลขติดตามเรื่อง).</summary>
    public required string Number { get; init; }

    /// <summary>Of what the reporter types beside the number to see where it stands; null where none was handed out.</summary>
    [Secret]
    public string? PinHash { get; set; }

    /// <summary>Where help is needed; a province where no more is known.</summary>
    public required string AreaCode { get; set; }

    public required ContactChannel Channel { get; init; }
    public required ReporterKind Reporter { get; init; }
    public string? ReporterName { get; init; }
    public string? ReporterPhone { get; init; }

    /// <summary>Who needs help, as it was told; null where that is the reporter or nobody knows.</summary>
    public string? About { get; init; }

    /// <summary>The place in words: a house, a road, under a bridge.</summary>
    public string? Place { get; set; }

    public double? Latitude { get; set; }
    public double? Longitude { get; set; }

    /// <summary>What it is about; empty where an alarm came without words.</summary>
    public required string Words { get; init; }

    /// <summary>One of the five kinds of ESS Help Me; null for everything else.</summary>
    public EmergencyKind? Emergency { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Null where it came in by itself.</summary>
    public Guid? ReceivedBy { get; init; }

    public required ContactState State { get; set; }

    /// <summary>Who has it in hand; null while it waits.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>Id of the level of urgency now.</summary>
    public required string Level { get; set; }

    public required bool IsUrgent { get; set; }

    /// <summary>By when somebody must have spoken with the reporter and, after that, it must be decided; null at the end, while the clock stands still, and without a limit.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public DateTimeOffset? WarnAt { get; set; }

    /// <summary>Who was told last that it is late; null while nobody was.</summary>
    public EscalationTarget? EscalatedTo { get; set; }

    public DateTimeOffset? EscalatedAt { get; set; }

    /// <summary>When the next one is told; null where nothing follows.</summary>
    public DateTimeOffset? EscalatesAt { get; set; }

    /// <summary>When somebody first spoke with the reporter.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    public Guid? CaseId { get; set; }

    /// <summary>The earlier one that tells the same.</summary>
    public Guid? MergedIntoId { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>What the reporter was told at the end, or why it was set aside.</summary>
    public string? EndWords { get; set; }

    /// <summary>How often it was changed: two who change it at once don't overwrite each other.</summary>
    public int Changes { get; set; }

    /// <summary>A typed number as it is kept; small letters, blanks and a missing line make no difference.</summary>
    public static string NumberOf(string? typed) => TypedCode.Normal(typed) is { Length: 2 * TypedCode.GroupLength } letters ? $"{letters[..TypedCode.GroupLength]}-{letters[TypedCode.GroupLength..]}" : "";

    public bool IsOpen => State is ContactState.Waiting or ContactState.InHand;
}

/// <summary>How a request came in (ช่องทาง); numbers are stored.</summary>
public enum ContactChannel
{
    WalkIn = 1,
    Telephone = 2,
    Line = 3,
    EmergencyAlarm = 4,
    Visit = 5,
    Letter = 6,
    WebForm = 7,
    MissedList = 8,
}

/// <summary>Who speaks (ผู้แจ้ง); numbers are stored.</summary>
public enum ReporterKind
{
    Self = 1,
    Family = 2,
    Neighbour = 3,
    Volunteer = 4,
    Officer = 5,
    Anonymous = 6,

    /// <summary>Not told, as by an alarm.</summary>
    NotKnown = 9,
}

/// <summary>The five kinds of incident of ESS Help Me (ประเภทเหตุฉุกเฉินทางสังคม); numbers are stored.</summary>
public enum EmergencyKind
{
    Assault = 1,
    Confinement = 2,
    SexualDanger = 3,
    Frenzy = 4,
    Gathering = 5,
}

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("contacts");
        builder.Property(c => c.Number).HasMaxLength(Contact.NumberLength);
        builder.Property(c => c.ReporterName).HasMaxLength(Contact.NameMaxLength);
        builder.Property(c => c.ReporterPhone).HasMaxLength(Contact.PhoneMaxLength);
        builder.Property(c => c.About).HasMaxLength(Contact.NameMaxLength);
        builder.Property(c => c.Place).HasMaxLength(Contact.PlaceMaxLength);
        builder.Property(c => c.Words).HasMaxLength(Contact.WordsMaxLength);
        builder.Property(c => c.EndWords).HasMaxLength(Contact.EndWordsMaxLength);
        builder.Property(c => c.Level).HasMaxLength(DataFile.IdMaxLength);
        builder.Property(c => c.ReceivedAt).InOrder();
        builder.Property(c => c.DueAt).InOrder();
        builder.Property(c => c.WarnAt).InOrder();
        builder.Property(c => c.EscalatedAt).InOrder();
        // Of two servers that tell somebody at once, one is let through.
        builder.Property(c => c.EscalatesAt).InOrder().IsConcurrencyToken();
        builder.Property(c => c.AnsweredAt).InOrder();
        builder.Property(c => c.EndedAt).InOrder();
        builder.Property(c => c.Changes).IsConcurrencyToken();
        builder.HasIndex(c => c.Number).IsUnique();
        // With the id, so that a page of a province's queue is found in the index alone.
        builder.HasIndex(c => new { c.State, c.AreaCode, c.DueAt, c.Id });
        builder.HasIndex(c => new { c.OwnerId, c.State });
        builder.HasIndex(c => new { c.ReceivedBy, c.Id });
        builder.HasIndex(c => c.CaseId);
        builder.HasIndex(c => c.MergedIntoId).HasFilter("merged_into_id IS NOT NULL");
        builder.HasIndex(c => c.EscalatesAt);
        builder.HasIndex(c => new { c.State, c.AreaCode }, "IX_contacts_emergencies").HasFilter("emergency IS NOT NULL OR channel = 4");
        builder.HasIndex(c => c.ReporterPhone);
    }
}
