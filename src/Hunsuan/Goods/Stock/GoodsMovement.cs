using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Goods.Stock;

/// <summary>One line of a centre's ledger (รายการเคลื่อนไหว): things came or went. Lines are added and never changed; stock is their sum.</summary>
public sealed class GoodsMovement : IInArea
{
    public const int ReasonMaxLength = 200;

    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }

    /// <summary>Of the centre.</summary>
    public required string AreaCode { get; init; }

    public required string Item { get; init; }

    /// <summary>Either a lot, or a piece that is lent.</summary>
    public Guid? LotId { get; init; }

    public Guid? PieceId { get; init; }
    public required MovementKind Kind { get; init; }

    /// <summary>Above zero what came, below what went; zero where a piece that was away is written off.</summary>
    public required int Quantity { get; init; }

    public required DateOnly On { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>The gift or loan that it belongs to, which alone says to whom.</summary>
    public Guid? ForId { get; init; }

    /// <summary>Where it went or came from.</summary>
    public Guid? OtherCentreId { get; init; }

    public string? Reason { get; init; }
}

/// <summary>Why things came or went (ประเภทการเคลื่อนไหว); numbers are stored, so never renumber.</summary>
public enum MovementKind
{
    Received = 1,
    Given = 2,
    MovedOut = 3,
    MovedIn = 4,
    Counted = 5,
    WrittenOff = 6,
    Lent = 7,
    Returned = 8,
    Lost = 9,
    Found = 10,

    /// <summary>A gift was written down by mistake (ยกเลิกการให้).</summary>
    TakenBack = 11,
}

internal sealed class GoodsMovementMapping : IEntityTypeConfiguration<GoodsMovement>
{
    public void Configure(EntityTypeBuilder<GoodsMovement> builder)
    {
        builder.ToTable("goods_movements");
        builder.Property(m => m.Item).HasMaxLength(ItemKind.IdMaxLength);
        builder.Property(m => m.Reason).HasMaxLength(GoodsMovement.ReasonMaxLength);
        builder.HasIndex(m => new { m.CentreId, m.On });
        builder.HasIndex(m => m.AreaCode);
        builder.HasIndex(m => m.LotId);
        builder.HasIndex(m => m.PieceId);
        builder.HasIndex(m => m.ForId);
    }
}
