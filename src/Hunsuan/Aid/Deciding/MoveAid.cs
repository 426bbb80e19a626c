using Hunsuan.Access;
using Hunsuan.Aid.Budget;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Deciding;

/// <summary>What is done with a request by words alone: sent back, refused, cancelled, reported (ส่งคืน ไม่อนุมัติ ยกเลิก สรุปผล). Money that was reserved goes back to its line.</summary>
public sealed class MoveAid(HunsuanDb db, CurrentUser user, AidAuthority authority, AidChange change, BudgetLedger ledger)
{
    public sealed record Input
    {
        public AidAction? Action { get; set; }
        public string? Words { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Words.IsBlank) yield return new(nameof(Words), Action is AidAction.Report ? AidTexts.OutcomeRequired : AidTexts.WordsRequired);
            if (Words?.Length > AidRequest.WordsMaxLength) yield return new(nameof(Words), AidTexts.TooLong.With(AidRequest.WordsMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such request for this user, or no such action by words.</exception>
    public async Task<Result<AidRequest>> Run(Guid requestId, Input input, CancellationToken stop = default)
    {
        var request = await change.Find(requestId, stop);
        if (input.Action is not { } action) return new Problem(nameof(input.Action), AidTexts.ActionRequired);
        if (!AidStates.OfWorker.Contains(action) && !AidStates.OfApprover.Contains(action)) throw new OutOfAreaException("aid_requests");
        var next = AidChange.Next(request, action, input.Seen);
        if (!next.Succeeded) return next.Problems.ToList();
        if (await Against(request, action, stop) is { } against) return new Problem(null, against);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (AidStates.HoldsMoney(request.State))
        {
            var line = await db.BudgetLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == request.LineId, stop);
            if (line is null || !await ledger.Free(line, request.Amount, request.Id, stop)) return new Problem(null, AidTexts.LineNotYours);
        }

        change.Take(request, action, next.Value, input.Words.Known);
        return await change.Save(request, KindOf(action), stop, input.Words.Known);
    }

    // Who pays may send back what can't be paid; until then it is for whoever may approve.
    private async Task<Text?> Against(AidRequest request, AidAction action, CancellationToken stop)
    {
        if (AidStates.OfWorker.Contains(action)) return user.May(Permit.WorkCases, request.AreaCode) ? null : AidTexts.NotByYourRole;
        if (request.State is AidState.Approved && user.May(Permit.PayAid, request.AreaCode)) return null;
        return await authority.AgainstDeciding(request, stop);
    }

    private static ActivityKind KindOf(AidAction action) => action switch
    {
        AidAction.SendBack => ActivityKind.AidSentBack,
        AidAction.Refuse => ActivityKind.AidRefused,
        AidAction.Cancel => ActivityKind.AidCancelled,
        AidAction.Report => ActivityKind.AidReported,
        AidAction.Ask or AidAction.AskAgain or AidAction.CheckFacts or AidAction.ApproveFirst or AidAction.Approve or AidAction.Pay => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
