using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Loans;

/// <summary>What is lent out, the longest overdue first (รายการให้ยืมตามกำหนดคืน); that it was read is written down.</summary>
public sealed class LoanList(HunsuanDb db, Activity activity, TimeProvider clock)
{
    public const int Most = 500;

    public sealed record Row(Loan Loan, string? HouseNumber);

    public async Task<IReadOnlyList<Row>> Out(CancellationToken stop)
    {
        await activity.Note(ActivityKind.ListRead, stop, reason: "loans");
        var found = await (
            from loan in db.Loans.AsNoTracking()
            where loan.EndedOn == null
            join household in db.Households on loan.HouseholdId equals household.Id
            orderby loan.DueOn, loan.Id
            select new { loan, household.HouseNumber }).Take(Most).ToListAsync(stop);
        return [.. found.Select(f => new Row(f.loan, f.HouseNumber))];
    }

    public Task<int> CountOverdue(CancellationToken stop)
    {
        var today = clock.Today;
        return db.Loans.CountAsync(l => l.EndedOn == null && l.DueOn < today, stop);
    }

    /// <summary>Pieces that could be lent now, by kind and number.</summary>
    public async Task<IReadOnlyList<(LoanPiece Piece, string Centre)>> Ready(CancellationToken stop) =>
        [.. (await (
            from piece in db.LoanPieces.AsNoTracking()
            where piece.State == PieceState.Available
            join centre in db.Centres on piece.CentreId equals centre.Id
            orderby piece.Item, piece.Serial
            select new { piece, centre.Name }).Take(Most).ToListAsync(stop)).Select(f => (f.piece, f.Name))];

    public Task<LoanPiece?> Piece(Guid id, CancellationToken stop) => db.LoanPieces.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop);

    /// <summary>The loan by which a piece is out, where the user sees the household.</summary>
    public Task<Loan?> OutBy(Guid piece, CancellationToken stop) => db.Loans.AsNoTracking().SingleOrDefaultAsync(l => l.PieceId == piece && l.EndedOn == null, stop);

    public async Task<IReadOnlyList<Stock.GoodsMovement>> History(Guid piece, CancellationToken stop) =>
        await db.GoodsMovements.AsNoTracking().Where(m => m.PieceId == piece).OrderByDescending(m => m.Id).ToListAsync(stop);
}
