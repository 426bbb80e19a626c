using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Loans;

/// <summary>Moves a piece that stands at a centre to another one that the user looks after (โอนอุปกรณ์ระหว่างศูนย์).</summary>
public sealed class MovePiece(HunsuanDb db, Activity activity, PieceLedger pieces, OtherCentres others, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid? ToCentreId { get; set; }
    }

    public sealed record Sheet(LoanPiece Piece, IReadOnlyList<OtherCentres.Other> Others);

    /// <summary>Null where there is none that the user looks after.</summary>
    public async Task<Sheet?> Of(Guid pieceId, CancellationToken stop) =>
        await db.LoanPieces.AsNoTracking().SingleOrDefaultAsync(p => p.Id == pieceId, stop) is { } piece ? new(piece, await others.Of(piece.CentreId, stop)) : null;

    /// <exception cref="OutOfAreaException">There is no such piece or centre in the user's area.</exception>
    public async Task<Result<LoanPiece>> Run(Guid pieceId, Input input, CancellationToken stop = default)
    {
        var piece = await db.LoanPieces.SingleOrDefaultAsync(p => p.Id == pieceId, stop) ?? throw new OutOfAreaException("loan_pieces");
        if (input.ToCentreId is not { } chosen) return new Problem(nameof(input.ToCentreId), StockTexts.CentreRequired);
        var to = await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == chosen, stop) ?? throw new OutOfAreaException("centres");
        if (to.Id == piece.CentreId) return new Problem(nameof(input.ToCentreId), StockTexts.SameCentre);
        if (to.ClosedOn <= clock.Today) return new Problem(nameof(input.ToCentreId), StockTexts.CentreClosed);
        if (PieceStates.AtCentre(piece.State) == 0) return new Problem(null, LoanTexts.IsNotThere.With(LoanTexts.Of(piece.State)));
        if (await db.LoanPieces.AnyAsync(p => p.CentreId == to.Id && p.Item == piece.Item && p.Serial == piece.Serial, stop))
            return new Problem(nameof(input.ToCentreId), LoanTexts.SerialKnown.With(piece.Serial));

        pieces.Move(piece, to, clock.Today);
        try
        {
            await activity.Save(ActivityKind.GoodsMoved, stop);
            return piece;
        }
        catch (DbUpdateException)
        {
            // Somebody was quicker with it, or took its number in over there.
            db.ChangeTracker.Clear();
            return new Problem(null, LoanTexts.ChangedMeanwhile);
        }
    }
}
