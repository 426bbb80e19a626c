using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Deadlines;

/// <summary>A time in which the clock of a request or case stands still, for a named reason (ช่วงหยุดนับเวลา).</summary>
public sealed class PauseMark : IInArea
{
    public const int WordsMaxLength = 300;

    public required Guid Id { get; init; }

    /// <summary>The request or case.</summary>
    public required Guid SubjectId { get; init; }

    public required string AreaCode { get; set; }
    public required PauseReason Reason { get; init; }
    public string? Words { get; init; }
    public required DateTimeOffset Since { get; init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? Until { get; set; }

    public required Guid SetBy { get; init; }
}

/// <summary>The only reasons for which a clock may stand still (เหตุที่หยุดนับเวลาได้); numbers are stored.</summary>
public enum PauseReason
{
    /// <summary>Papers or facts of whoever asked are missing (รอเอกสารหรือข้อมูลจากผู้ขอ).</summary>
    WaitsForAnswer = 1,

    /// <summary>The person asked to wait (ผู้ขอขอเลื่อน).</summary>
    PersonAsked = 2,

    /// <summary>The person is in hospital or elsewhere (ผู้ขอไม่อยู่ในพื้นที่).</summary>
    PersonAway = 3,

    /// <summary>Flood, road or danger keeps everybody out (เข้าพื้นที่ไม่ได้).</summary>
    PlaceUnreachable = 4,
}

internal sealed class PauseMarkMapping : IEntityTypeConfiguration<PauseMark>
{
    public void Configure(EntityTypeBuilder<PauseMark> builder)
    {
        builder.ToTable("pause_marks");
        builder.Property(m => m.Words).HasMaxLength(PauseMark.WordsMaxLength);
        builder.Property(m => m.Since).InOrder();
        builder.Property(m => m.Until).InOrder();
        // One at a time.
        builder.HasIndex(m => m.SubjectId).IsUnique().HasFilter("until IS NULL");
        builder.HasIndex(m => m.SubjectId, "IX_pause_marks_all");
    }
}
