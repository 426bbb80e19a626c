using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Contacts;

/// <summary>What is sent to a reporter by the channel that they wrote by (ข้อความถึงผู้แจ้ง).</summary>
public sealed class ReporterMessage : IInArea
{
    /// <summary>Also what the channel knows it by, so that nothing is sent twice.</summary>
    public required Guid Id { get; init; }

    public required Guid ContactId { get; init; }

    /// <summary>Of the request.</summary>
    public required string AreaCode { get; set; }

    public required string Words { get; init; }
    public MessageState State { get; set; } = MessageState.Waiting;
    public int Tries { get; set; }

    /// <summary>When it is tried next; null once it is ended.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>How far a message came (สถานะข้อความถึงผู้แจ้ง); numbers are stored.</summary>
public enum MessageState
{
    Waiting = 1,

    /// <summary>The channel has it; whether it was read nobody knows.</summary>
    Sent = 2,

    /// <summary>The channel did not take it.</summary>
    Failed = 3,
}

internal sealed class ReporterMessageMapping : IEntityTypeConfiguration<ReporterMessage>
{
    public void Configure(EntityTypeBuilder<ReporterMessage> builder)
    {
        builder.ToTable("reporter_messages");
        builder.Property(m => m.Words).HasMaxLength(ContactNote.WordsMaxLength);
        builder.Property(m => m.At).InOrder();
        builder.Property(m => m.DueAt).InOrder();
        builder.Property(m => m.EndedAt).InOrder();
        builder.HasIndex(m => m.ContactId);
        builder.HasIndex(m => m.DueAt);
        builder.HasOne<Contact>().WithMany().HasForeignKey(m => m.ContactId).OnDelete(DeleteBehavior.Cascade);
    }
}
