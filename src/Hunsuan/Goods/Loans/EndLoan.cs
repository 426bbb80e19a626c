using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Goods.Stock;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Loans;

/// <summary>Takes a piece back, whole or broken, or calls it lost; or lets the household keep it longer (รับคืนหรือต่อเวลายืม).</summary>
public sealed class EndLoan(HunsuanDb db, Activity activity, PieceLedger pieces, TimeProvider clock)
{
    public sealed record Input
    {
        public PieceAction? Action { get; set; }
        public string? Reason { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Action is not { } action || !PieceStates.Ending.Contains(action)) yield return new(nameof(Action), LoanTexts.ActionRequired);
            else if (PieceStates.NeedsReason(action) && Reason.IsBlank) yield return new(nameof(Reason), StockTexts.ReasonRequired);
            if (Reason?.Length > GoodsMovement.ReasonMaxLength) yield return new(nameof(Reason), StockTexts.TooLong.With(GoodsMovement.ReasonMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such loan, or piece, in the user's area.</exception>
    public async Task<Result<Loan>> Run(Guid loanId, Input input, CancellationToken stop = default)
    {
        var loan = await Open(loanId, stop);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (loan.EndedOn is not null) return new Problem(null, LoanTexts.EndedAlready);
        var piece = await db.LoanPieces.SingleOrDefaultAsync(p => p.Id == loan.PieceId, stop) ?? throw new OutOfAreaException("loan_pieces");
        if (pieces.Do(piece, input.Action!.Value, clock.Today, loan.Id, input.Reason.Known) is { Succeeded: false } refused) return refused.Problems.ToList();

        (loan.EndedOn, loan.End) = (clock.Today, piece.State switch
        {
            PieceState.Broken => LoanEnd.Broken,
            PieceState.Lost => LoanEnd.Lost,
            PieceState.Returned or PieceState.Available or PieceState.Lent or PieceState.WrittenOff => LoanEnd.Returned,
        });
        return await Save(loan, ActivityKind.LoanEnded, input.Reason.Known, stop);
    }

    /// <summary>The piece is still needed: it is due on a later day.</summary>
    public async Task<Result<Loan>> Extend(Guid loanId, DateInput? dueOn, CancellationToken stop = default)
    {
        var loan = await Open(loanId, stop);
        if (loan.EndedOn is not null) return new Problem(null, LoanTexts.EndedAlready);
        var due = dueOn.DayToCome("DueOn", clock.Today, clock.Today.AddDays(Loan.LongestDays));
        if (!due.Succeeded) return due.Problems.ToList();
        if (due.Value <= loan.DueOn) return new Problem("DueOn", LoanTexts.NotLater.With(DayText.Brief(loan.DueOn)));
        loan.DueOn = due.Value;
        return await Save(loan, ActivityKind.LoanExtended, null, stop);
    }

    private async Task<Loan> Open(Guid id, CancellationToken stop) => await db.Loans.SingleOrDefaultAsync(l => l.Id == id, stop) ?? throw new OutOfAreaException("loans");

    private async Task<Result<Loan>> Save(Loan loan, ActivityKind kind, string? reason, CancellationToken stop)
    {
        try
        {
            await activity.Save(kind, stop, loan.HouseholdId, reason);
            return loan;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Problem(null, LoanTexts.ChangedMeanwhile);
        }
    }
}
