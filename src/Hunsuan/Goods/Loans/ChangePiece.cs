using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Loans;

/// <summary>Makes a piece ready again, mends it, finds it, calls it broken or lost, or writes it off (เปลี่ยนสถานะอุปกรณ์).</summary>
public sealed class ChangePiece(HunsuanDb db, Activity activity, PieceLedger pieces, TimeProvider clock)
{
    public sealed record Input
    {
        public PieceAction? Action { get; set; }
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Action is not { } action || !Enum.IsDefined(action)) yield return new(nameof(Action), LoanTexts.ActionRequired);
            else if (PieceStates.NeedsReason(action) && Reason.IsBlank) yield return new(nameof(Reason), StockTexts.ReasonRequired);
            if (Reason?.Length > GoodsMovement.ReasonMaxLength) yield return new(nameof(Reason), StockTexts.TooLong.With(GoodsMovement.ReasonMaxLength));
        }
    }

    /// <summary>What can be done with it at the centre; lending and taking back have pages of their own.</summary>
    public static IEnumerable<PieceAction> Possible(PieceState state) => state is PieceState.Lent ? [] : PieceStates.Table.From(state).Where(a => a is not PieceAction.Lend);

    /// <exception cref="OutOfAreaException">There is no such piece in the user's area.</exception>
    public async Task<Result<LoanPiece>> Run(Guid pieceId, Input input, CancellationToken stop = default)
    {
        var piece = await db.LoanPieces.SingleOrDefaultAsync(p => p.Id == pieceId, stop) ?? throw new OutOfAreaException("loan_pieces");
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (piece.State is PieceState.Lent || input.Action is PieceAction.Lend) return new Problem(nameof(input.Action), LoanTexts.ByLoanOnly);
        if (pieces.Do(piece, input.Action!.Value, clock.Today, null, input.Reason.Known) is { Succeeded: false } refused) return refused.Problems.ToList();
        try
        {
            await activity.Save(ActivityKind.PieceChanged, stop, reason: input.Reason.Known);
            return piece;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Problem(nameof(input.Action), LoanTexts.ChangedMeanwhile);
        }
    }
}
