using Hunsuan.Centres;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Goods.Stock;

/// <summary>Things of one kind that came to a centre at one time from one donor (ล็อตสิ่งของ).</summary>
public sealed class GoodsLot : IInArea
{
    public const int DonorMaxLength = 120, MostAtOnce = 1_000_000;

    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }

    /// <summary>Of the centre.</summary>
    public required string AreaCode { get; set; }

    /// <summary>Id of an <see cref="ItemKind"/>.</summary>
    public required string Item { get; init; }

    public required string Donor { get; init; }
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The last day on which it may be given; null where it bears none.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>What the movements of the lot add up to; changed by <see cref="Ledger"/> alone, and never below zero.</summary>
    public required int Quantity { get; init; }
}

internal sealed class GoodsLotMapping : IEntityTypeConfiguration<GoodsLot>
{
    public void Configure(EntityTypeBuilder<GoodsLot> builder)
    {
        builder.ToTable("goods_lots", t => t.HasCheckConstraint("CK_goods_lots_quantity", "quantity >= 0"));
        builder.Property(l => l.Item).HasMaxLength(ItemKind.IdMaxLength);
        builder.Property(l => l.Donor).HasMaxLength(GoodsLot.DonorMaxLength);
        builder.HasIndex(l => new { l.CentreId, l.Item });
        builder.HasIndex(l => l.AreaCode);
        builder.HasOne<Centre>().WithMany().HasForeignKey(l => l.CentreId).OnDelete(DeleteBehavior.Restrict);
    }
}
