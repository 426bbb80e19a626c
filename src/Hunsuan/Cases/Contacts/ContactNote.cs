using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Contacts;

/// <summary>One thing that happened to a request: spoken with the reporter, tried in vain, something added (บันทึกการติดต่อ).</summary>
public sealed class ContactNote : IInArea
{
    /// <summary>Of a hand-over, the names of both places stand before the reason.</summary>
    public const int WordsMaxLength = 1000, WhyMaxLength = 500;

    public required Guid Id { get; init; }
    public required Guid ContactId { get; init; }
    public required string AreaCode { get; set; }
    public required ContactNoteKind Kind { get; init; }
    public string? Words { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Null where the reporter wrote it.</summary>
    public Guid? UserId { get; init; }

    /// <summary>Who was told that the request is late; null where it is about something else.</summary>
    public EscalationTarget? EscalatedTo { get; init; }

    /// <summary>How many were told; zero where nobody was there.</summary>
    public int? Told { get; init; }
}

/// <summary>What was noted (ประเภทบันทึก); numbers are stored.</summary>
public enum ContactNoteKind
{
    /// <summary>Somebody spoke with the reporter (ติดต่อได้แล้ว).</summary>
    Spoke = 1,

    /// <summary>Nobody answered (ติดต่อไม่ได้).</summary>
    NoReply = 2,

    /// <summary>For the colleagues only (บันทึกภายใน).</summary>
    Inside = 3,

    /// <summary>Told the reporter, who sees it by the number (แจ้งผู้ขอ).</summary>
    Told = 4,

    /// <summary>The reporter added something (ผู้แจ้งให้ข้อมูลเพิ่ม).</summary>
    Added = 5,
    Complaint = 6,
    Thanks = 7,

    /// <summary>Somebody was told that it is late (ส่งต่อเพราะเกินกำหนด).</summary>
    Escalated = 8,

    /// <summary>It went to another area: from where, to where, and why (ส่งต่อให้พื้นที่อื่น).</summary>
    HandedOver = 9,
}

internal sealed class ContactNoteMapping : IEntityTypeConfiguration<ContactNote>
{
    public void Configure(EntityTypeBuilder<ContactNote> builder)
    {
        builder.ToTable("contact_notes");
        builder.Property(n => n.Words).HasMaxLength(ContactNote.WordsMaxLength);
        builder.Property(n => n.At).InOrder();
        builder.HasIndex(n => n.ContactId);
    }
}
