using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Deadlines;

/// <summary>From when on a request or case had which level of urgency, and why (ประวัติระดับความเร่งด่วน).</summary>
public sealed class LevelMark : IInArea
{
    public const int BecauseMaxLength = 300;

    public required Guid Id { get; init; }

    /// <summary>The request or case.</summary>
    public required Guid SubjectId { get; init; }

    public required string AreaCode { get; set; }

    /// <summary>Id of a level in the scheme of the area.</summary>
    public required string Level { get; set; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>In words; null where none was asked for.</summary>
    public string? Because { get; init; }

    public required Guid SetBy { get; init; }
}

internal sealed class LevelMarkMapping : IEntityTypeConfiguration<LevelMark>
{
    public void Configure(EntityTypeBuilder<LevelMark> builder)
    {
        builder.ToTable("level_marks");
        builder.Property(m => m.Level).HasMaxLength(Hosting.DataFile.IdMaxLength);
        builder.Property(m => m.Because).HasMaxLength(LevelMark.BecauseMaxLength);
        builder.Property(m => m.Since).InOrder();
        builder.HasIndex(m => m.SubjectId);
    }
}
