using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Loans;
using Hunsuan.Goods.Stock;
using Hunsuan.Goods.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data;

/// <content>Stock, gifts and loans of centres.</content>
public sealed partial class HunsuanDb
{
    public DbSet<GoodsLot> GoodsLots => Set<GoodsLot>();
    public DbSet<GoodsMovement> GoodsMovements => Set<GoodsMovement>();
    public DbSet<Gift> Gifts => Set<Gift>();
    public DbSet<HandoverPhoto> HandoverPhotos => Set<HandoverPhoto>();
    public DbSet<HandoverPhotoFile> HandoverPhotoFiles => Set<HandoverPhotoFile>();
    public DbSet<LoanPiece> LoanPieces => Set<LoanPiece>();
    public DbSet<Loan> Loans => Set<Loan>();
    public DbSet<WaitingEntry> WaitingEntries => Set<WaitingEntry>();

    private void KeepGoodsToArea(ModelBuilder model)
    {
        KeepToArea<GoodsLot>(model);
        KeepToArea<GoodsMovement>(model);
        KeepToArea<Gift>(model);
        KeepToArea<LoanPiece>(model);
        KeepToArea<Loan>(model);
        KeepToArea<WaitingEntry>(model);
    }
}
