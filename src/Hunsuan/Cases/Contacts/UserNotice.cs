using Hunsuan.Cases.Course;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Cases.Contacts;

/// <summary>Tells one user of something that waits for them (แจ้งเตือน); seen by that user alone, and only while the area is theirs.</summary>
public sealed class UserNotice : IInArea
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required string AreaCode { get; set; }
    /// <summary>Null where it is about a case.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>Null where it is about a request.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>Of the case; null where it is about a request.</summary>
    public CaseStep? Step { get; init; }

    public required NoticeKind Kind { get; init; }

    /// <summary>As what the user was told.</summary>
    public required EscalationTarget Target { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null until the user marked it.</summary>
    public DateTimeOffset? SeenAt { get; set; }
}

/// <summary>What a notice is about (ประเภทแจ้งเตือน); numbers are stored.</summary>
public enum NoticeKind
{
    /// <summary>The time of a request is over (เรื่องเกินกำหนด).</summary>
    RequestLate = 1,

    /// <summary>The time of a step of a case is over (ขั้นของเคสเกินกำหนด).</summary>
    CaseStepLate = 2,
}

internal sealed class UserNoticeMapping : IEntityTypeConfiguration<UserNotice>
{
    public void Configure(EntityTypeBuilder<UserNotice> builder)
    {
        builder.ToTable("notices");
        builder.Property(n => n.At).InOrder();
        builder.Property(n => n.SeenAt).InOrder();
        builder.HasIndex(n => new { n.UserId, n.SeenAt });
        builder.HasIndex(n => n.ContactId);
        builder.HasIndex(n => n.CaseId);
        builder.HasOne<Case>().WithMany().HasForeignKey(n => n.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
