using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Centres.Equipment;

/// <summary>What a centre has to work with (อุปกรณ์ของศูนย์); what it gives or lends is stock and not told here.</summary>
public sealed class CentreEquipment
{
    public const int WhatMaxLength = 120, MostPieces = 10_000;

    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }
    public required string What { get; set; }
    public required int Quantity { get; set; }

    /// <summary>Null where nobody has looked.</summary>
    public EquipmentCondition? Condition { get; set; }

    public required DateOnly SeenOn { get; set; }
}

/// <summary>In what state a piece is (สภาพอุปกรณ์); numbers are stored.</summary>
public enum EquipmentCondition
{
    Good = 1,
    Worn = 2,
    Broken = 3,
}

internal sealed class CentreEquipmentMapping : IEntityTypeConfiguration<CentreEquipment>
{
    public void Configure(EntityTypeBuilder<CentreEquipment> builder)
    {
        builder.ToTable("centre_equipment");
        builder.Property(e => e.What).HasMaxLength(CentreEquipment.WhatMaxLength);
        builder.HasIndex(e => e.CentreId);
    }
}
