using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Goods.Gifts;
using Hunsuan.Goods.Waiting;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Loans;

/// <summary>Lends a household a piece until a day (ให้ยืมอุปกรณ์). Where a case is open it is its help as well.</summary>
public sealed class LendPiece(HunsuanDb db, Activity activity, CurrentUser user, PieceLedger pieces, GiveHelp help, EndWaiting waiting, ItemBook items, KeepHandoverPhoto photos, TimeProvider clock)
{
    public sealed record Input : HandedOverInput
    {
        public Guid HouseholdId { get; set; }
        public Guid? ForPersonId { get; set; }
        public Guid? PieceId { get; set; }
        public DateInput? DueOn { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (PieceId is null) yield return new(nameof(PieceId), LoanTexts.PieceRequired);
            foreach (var problem in DueOn.DayToCome(nameof(DueOn), today, today.AddDays(Loan.LongestDays)).Problems) yield return problem;
            foreach (var problem in CheckReceipt()) yield return problem;
        }
    }

    /// <exception cref="OutOfAreaException">Household, member or piece is not in the user's area.</exception>
    public async Task<Result<Loan>> Run(Input input, CancellationToken stop = default)
    {
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (household.EndedOn is not null) return new Problem(null, GiftTexts.HouseholdEnded);
        var photo = await KeepHandoverPhoto.Read(input, stop);
        if (input.Check(clock.Today).Concat(photo.Problems).ToList() is { Count: > 0 } problems) return problems;
        var piece = await db.LoanPieces.SingleOrDefaultAsync(p => p.Id == input.PieceId, stop) ?? throw new OutOfAreaException("loan_pieces");
        if (input.ForPersonId is { } person && !await db.Persons.AnyAsync(p => p.Id == person && p.HouseholdId == household.Id, stop)) throw new OutOfAreaException("persons");

        var (id, today) = (Ids.New(), clock.Today);
        if (pieces.Do(piece, PieceAction.Lend, today, id, null) is { Succeeded: false } refused) return refused.Problems.ToList();
        var centre = await db.Centres.Where(c => c.Id == piece.CentreId).Select(c => c.Name).SingleAsync(stop);
        var open = await db.Cases.SingleOrDefaultAsync(c => c.HouseholdId == household.Id && c.State == CaseState.Open, stop);
        var loan = new Loan
        {
            Id = id, PieceId = piece.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, ForPersonId = input.ForPersonId, CentreId = piece.CentreId, Item = piece.Item,
            Serial = piece.Serial, LentOn = today, LentBy = user.Id, DueOn = input.DueOn.DayToCome("", today, today.AddDays(Loan.LongestDays)).Value,
            HelpId = open is null ? null : help.OfGoods(open, LoanTexts.LoanOf.With(items.NameOf(piece.Item)).Thai, 1, items.UnitOf(piece.Item).Thai, today, centre).Id,
            Receiver = input.Receiver.Trim(), Drawing = input.Drawn, Witness = input.Witness.Known,
        };
        db.Add(loan);
        photos.Add(id, photo.Picture);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await waiting.GotIt(household.Id, piece.Item, stop);
            await activity.Save(ActivityKind.PieceLent, stop, household.Id);
            await transaction.CommitAsync(stop);
            return loan;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return new Problem(nameof(input.PieceId), LoanTexts.ChangedMeanwhile);
        }
    }
}
