using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Registers.Links;

/// <summary>A record that is joined with others to one person (สมาชิกของกลุ่มระเบียน). A record on its own has none.</summary>
public sealed class ClusterMember : IInArea
{
    public required Guid RecordId { get; init; }
    public required string List { get; init; }
    public required string AreaCode { get; init; }

    /// <summary>The same for all records of the person; it follows from which they are.</summary>
    public required Guid ClusterId { get; init; }
}

/// <summary>A record came into a cluster, left it or changed to another (ประวัติการย้ายกลุ่ม).</summary>
public sealed class ClusterMove : IInArea
{
    public required Guid Id { get; init; }
    public required Guid RecordId { get; init; }
    public required string List { get; init; }
    public required string AreaCode { get; init; }

    /// <summary>Null where the record was on its own.</summary>
    public required Guid? FromCluster { get; init; }

    /// <summary>Null where it is on its own since.</summary>
    public required Guid? ToCluster { get; init; }

    public required MoveCause Cause { get; init; }

    /// <summary>The run, or the decision, that it follows from.</summary>
    public required Guid CauseId { get; init; }
}

/// <summary>Why a record changed its cluster (เหตุที่ย้ายกลุ่ม); numbers are stored, so never renumber.</summary>
public enum MoveCause
{
    Run = 1,
    Decision = 2,
    TakenBack = 3,

    /// <summary>A person's data was taken away.</summary>
    Forgotten = 4,
}

internal sealed class ClusterMemberMapping : IEntityTypeConfiguration<ClusterMember>
{
    public void Configure(EntityTypeBuilder<ClusterMember> builder)
    {
        builder.ToTable("cluster_members");
        builder.HasKey(m => m.RecordId);
        builder.Property(m => m.List).HasMaxLength(LinkedRow.ListMaxLength);
        builder.HasIndex(m => m.ClusterId);
    }
}

internal sealed class ClusterMoveMapping : IEntityTypeConfiguration<ClusterMove>
{
    public void Configure(EntityTypeBuilder<ClusterMove> builder)
    {
        builder.ToTable("cluster_moves");
        builder.Property(m => m.List).HasMaxLength(LinkedRow.ListMaxLength);
        builder.HasIndex(m => m.RecordId);
        builder.HasIndex(m => m.FromCluster);
        builder.HasIndex(m => m.ToCluster);
    }
}
