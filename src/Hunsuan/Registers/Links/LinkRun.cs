using Hunsuan.Registers.Links.Again;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers.Links;

/// <summary>One linking of the survey and all lists (การเชื่อมโยงหนึ่งครั้ง), and what came of it. Counts only, nobody's data.</summary>
public sealed class LinkRun
{
    public const int FaultMaxLength = 200;

    public required Guid Id { get; init; }

    /// <summary>The newest import when it began; null where somebody asked for it before anything was brought in.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>The activity of that import: what came later makes the next run necessary.</summary>
    public Guid? ThroughActivityId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }
    public required LinkRunState State { get; set; }

    /// <summary>All that there are.</summary>
    public int? Records { get; set; }

    /// <summary>How many came, changed or left since the last run and were compared with the others; null where everything was compared.</summary>
    public int? Changed { get; set; }

    /// <summary>Why everything was compared; null where it was not, and of runs from before that was told.</summary>
    public WholeReason? Whole { get; set; }


    /// <summary>Kept from the least probability on.</summary>
    public int? Pairs { get; set; }

    public int? Joined { get; set; }
    public int? ToReview { get; set; }

    /// <summary>Estimated share of the joined pairs that are right.</summary>
    public double? Precision { get; set; }

    /// <summary>Estimated share of the pairs that are the same which were joined, those never compared included.</summary>
    public double? Recall { get; set; }

    /// <summary>What was estimated, as JSON: shares and weights of the fields.</summary>
    public string? Model { get; set; }

    /// <summary>Kind of the fault that ended it.</summary>
    public string? Fault { get; set; }
}

/// <summary>How far a run of linking came (สถานะการเชื่อมโยง); numbers are stored, so never renumber.</summary>
public enum LinkRunState
{
    Running = 1,
    Done = 2,
    Failed = 3,
    Cancelled = 4,

    /// <summary>The program ended, or the database could not be used: it is begun again.</summary>
    Interrupted = 5,

    /// <summary>A later run was done before this one.</summary>
    Overtaken = 6,
}

internal sealed class LinkRunMapping : IEntityTypeConfiguration<LinkRun>
{
    public void Configure(EntityTypeBuilder<LinkRun> builder)
    {
        builder.ToTable("link_runs");
        builder.Property(r => r.Fault).HasMaxLength(LinkRun.FaultMaxLength);
    }
}
