using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Retention;

/// <summary>One time at which what had served its time was taken away, or counted for a try (การลบตามกำหนดหนึ่งครั้ง).</summary>
public sealed class RetentionRun
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>Nothing was taken away; it was only counted.</summary>
    public required bool IsTry { get; init; }
}

/// <summary>What a run did in one area by one rule (ผลการลบตามกำหนด).</summary>
public sealed class RetentionResult : IInArea
{
    public required Guid Id { get; init; }
    public required Guid RunId { get; init; }

    /// <summary>Id of a <see cref="RetentionRule"/>.</summary>
    public required string Rule { get; init; }

    public required string AreaCode { get; init; }
    public required int Removed { get; init; }

    /// <summary>Kept because of a <see cref="LegalHold"/>.</summary>
    public required int Held { get; init; }
}

internal sealed class RetentionRunMapping : IEntityTypeConfiguration<RetentionRun>
{
    public void Configure(EntityTypeBuilder<RetentionRun> builder) => builder.ToTable("retention_runs");
}

internal sealed class RetentionResultMapping : IEntityTypeConfiguration<RetentionResult>
{
    public void Configure(EntityTypeBuilder<RetentionResult> builder)
    {
        builder.ToTable("retention_results");
        builder.Property(r => r.Rule).HasMaxLength(DataFile.IdMaxLength);
        builder.HasIndex(r => r.RunId);
    }
}
