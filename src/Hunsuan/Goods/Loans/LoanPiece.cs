using Hunsuan.Centres;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Goods.Loans;

/// <summary>A bed, wheelchair or machine that a centre lends (อุปกรณ์ให้ยืม), known by the number on it.</summary>
public sealed class LoanPiece : IInArea
{
    public const int SerialMaxLength = 40, MostAtOnce = 200;

    public required Guid Id { get; init; }
    public required Guid CentreId { get; set; }

    /// <summary>Of the centre.</summary>
    public required string AreaCode { get; set; }

    public required string Item { get; init; }

    /// <summary>The number on it; no two pieces of a kind at one centre have the same.</summary>
    public required string Serial { get; init; }

    public required string Donor { get; init; }
    public required DateOnly ReceivedOn { get; init; }
    public required PieceState State { get; set; }
}

/// <summary>Where a piece stands (สถานะอุปกรณ์); numbers are stored, so never renumber.</summary>
public enum PieceState
{
    Available = 1,
    Lent = 2,

    /// <summary>Back, but not looked at and cleaned yet.</summary>
    Returned = 3,

    Broken = 4,
    Lost = 5,
    WrittenOff = 6,
}

/// <summary>What is done with a piece (สิ่งที่ทำกับอุปกรณ์); stored nowhere.</summary>
public enum PieceAction
{
    Lend = 1,
    TakeBack = 2,
    TakeBackBroken = 3,
    MakeReady = 4,
    CallBroken = 5,
    CallLost = 6,
    Find = 7,
    Repair = 8,
    WriteOff = 9,
}

internal sealed class LoanPieceMapping : IEntityTypeConfiguration<LoanPiece>
{
    public void Configure(EntityTypeBuilder<LoanPiece> builder)
    {
        builder.ToTable("loan_pieces");
        builder.Property(p => p.Item).HasMaxLength(ItemKind.IdMaxLength);
        builder.Property(p => p.Serial).HasMaxLength(LoanPiece.SerialMaxLength);
        builder.Property(p => p.Donor).HasMaxLength(GoodsLot.DonorMaxLength);
        builder.Property(p => p.State).IsConcurrencyToken();
        // Lent out at one centre and moved from it at once would be one piece in two places.
        builder.Property(p => p.CentreId).IsConcurrencyToken();
        builder.HasIndex(p => new { p.CentreId, p.Item, p.Serial }).IsUnique();
        builder.HasIndex(p => p.AreaCode);
        builder.HasOne<Centre>().WithMany().HasForeignKey(p => p.CentreId).OnDelete(DeleteBehavior.Restrict);
    }
}
