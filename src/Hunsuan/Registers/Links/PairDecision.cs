using Hunsuan.Access;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers.Links;

/// <summary>What somebody said of a pair (คำตัดสินของคู่). It stands above every later run, until it is taken back.</summary>
public sealed class PairDecision : IInArea
{
    public const int ReasonMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid PairId { get; init; }
    public required string AreaCode { get; init; }

    /// <summary>The same for all that somebody said at once, and is taken back at once.</summary>
    public required Guid ActionId { get; init; }

    public required PairVerdict Verdict { get; init; }
    public required PairOpinion Opinion { get; init; }
    public required Guid DecidedBy { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }
    public string? Reason { get; init; }

    /// <summary>The records as they were: a changed one is asked about again. Not for the log, which outlives the records.</summary>
    [Secret]
    public required long LeftPrint { get; init; }

    [Secret]
    public required long RightPrint { get; init; }
    public DateTimeOffset? TakenBackAt { get; set; }
    public Guid? TakenBackBy { get; set; }
}

/// <summary>Whether two records are one person, as somebody sees it (คำตอบ); numbers are stored, so never renumber.</summary>
public enum PairVerdict
{
    Same = 1,
    Different = 2,
    CannotTell = 3,
}

/// <summary>In which turn somebody was asked (ลำดับความเห็น); numbers are stored, so never renumber.</summary>
public enum PairOpinion
{
    First = 1,

    /// <summary>Not shown what the first said; it changes nothing by itself.</summary>
    Second = 2,

    /// <summary>By a third, where the two disagreed.</summary>
    Settling = 3,
}

internal sealed class PairDecisionMapping : IEntityTypeConfiguration<PairDecision>
{
    public void Configure(EntityTypeBuilder<PairDecision> builder)
    {
        builder.ToTable("pair_decisions");
        builder.Property(d => d.Reason).HasMaxLength(PairDecision.ReasonMaxLength);
        builder.HasIndex(d => d.PairId);
        builder.HasIndex(d => d.ActionId);
        builder.HasIndex(d => new { d.Opinion, d.AreaCode });
    }
}
