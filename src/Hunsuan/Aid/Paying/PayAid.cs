using Hunsuan.Access;
using Hunsuan.Aid.Budget;
using Hunsuan.Aid.Deciding;
using Hunsuan.Cases;
using Hunsuan.Data;
using Hunsuan.Goods.Gifts;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Paying;

/// <summary>Pays what was approved, once, against a receipt (มอบเงินสงเคราะห์); it counts as help of the case.</summary>
public sealed class PayAid(HunsuanDb db, CurrentUser user, AidBook book, AidAuthority authority, AidChange change, BudgetLedger ledger, GiveHelp helps, KeepHandoverPhoto photos, TimeProvider clock)
{
    public sealed record Input : HandedOverInput
    {
        public AidMethod? Method { get; set; }
        public DateInput? PaidOn { get; set; }
        public string? Bank { get; set; }
        public string? AccountEnd { get; set; }
        public string? Reference { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check(DateOnly today)
        {
            if (Method is null || !Enum.IsDefined(Method.Value)) yield return new(nameof(Method), AidTexts.MethodRequired);
            foreach (var problem in PaidOn.PastDay(nameof(PaidOn), today).Problems) yield return problem;
            foreach (var problem in Method is AidMethod.Transfer ? CheckTransfer() : CheckReceipt()) yield return problem;
        }

        // The bank's slip stands in for a signature.
        private IEnumerable<Problem> CheckTransfer()
        {
            if (Receiver.IsBlank) yield return new(nameof(Receiver), GiftTexts.ReceiverRequired);
            if (Receiver.Length > NameMaxLength) yield return new(nameof(Receiver), AidTexts.TooLong.With(NameMaxLength));
            if (Bank.IsBlank) yield return new(nameof(Bank), AidTexts.BankRequired);
            if (Bank?.Length > AidPayment.BankMaxLength) yield return new(nameof(Bank), AidTexts.TooLong.With(AidPayment.BankMaxLength));
            if (Digits is null) yield return new(nameof(AccountEnd), AidTexts.AccountEndWrong);
            if (Reference.IsBlank) yield return new(nameof(Reference), AidTexts.ReferenceRequired);
            if (Reference?.Length > AidPayment.ReferenceMaxLength) yield return new(nameof(Reference), AidTexts.TooLong.With(AidPayment.ReferenceMaxLength));
        }

        internal string? Digits =>
            Engines.ThaiText.ThaiDigits.ToArabic(AccountEnd.Known ?? "") is { Length: AidPayment.AccountEndLength } four && four.All(char.IsAsciiDigit) ? four : null;
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<AidRequest>> Run(Guid requestId, Input input, CancellationToken stop = default)
    {
        var request = await change.Find(requestId, stop);
        var next = AidChange.Next(request, AidAction.Pay, input.Seen);
        if (!next.Succeeded) return next.Problems.ToList();
        if (authority.AgainstPaying(request) is { } against) return new Problem(null, against);
        var photo = await KeepHandoverPhoto.Read(input, stop);
        if (input.Check(clock.Today).Concat(photo.Problems).ToList() is { Count: > 0 } problems) return problems;
        var paidOn = input.PaidOn.PastDay(nameof(input.PaidOn), clock.Today).Value;
        if (paidOn < request.ApprovedOn) return new Problem(nameof(input.PaidOn), AidTexts.BeforeApproval.With(DayText.InWords(request.ApprovedOn.Value)));
        if (await db.BudgetLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == request.LineId, stop) is not { } line) return new Problem(null, AidTexts.LineNotYours);
        var year = new FiscalYear(line.FiscalYear);
        if (!year.Holds(paidOn)) return new Problem(nameof(input.PaidOn), AidTexts.YearOver.With(year.Name));

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // Somebody was quicker: the money is no longer reserved.
        if (!await ledger.Pay(line, request.Amount, request.Id, stop)) return new Problem(null, AidTexts.ChangedMeanwhile);
        var payment = Payment(request, input, paidOn);
        db.Add(payment);
        photos.Add(payment.Id, photo.Picture);
        var open = await db.Cases.SingleAsync(c => c.Id == request.CaseId, stop);
        helps.OfMoney(open, book.NameOf(request.Kind).Thai, request.Amount, paidOn, line.Origin);
        change.Take(request, AidAction.Pay, next.Value, null);
        return await change.Save(request, ActivityKind.AidPaid, stop);
    }

    private AidPayment Payment(AidRequest request, Input input, DateOnly paidOn)
    {
        var isTransfer = input.Method is AidMethod.Transfer;
        return new()
        {
            Id = Ids.New(), RequestId = request.Id, CaseId = request.CaseId, HouseholdId = request.HouseholdId, AreaCode = request.AreaCode, Amount = request.Amount, PaidOn = paidOn,
            PaidBy = user.Id, Method = input.Method!.Value, Receiver = input.Receiver.Trim(), Drawing = isTransfer ? null : input.Drawn, Witness = isTransfer ? null : input.Witness.Known,
            Bank = isTransfer ? input.Bank.Known : null, AccountEnd = isTransfer ? input.Digits : null, Reference = isTransfer ? input.Reference.Known : null,
        };
    }
}
