using Hunsuan.Access;
using Hunsuan.Aid.Budget;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid.Deciding;

/// <summary>Approves a request and reserves its money in a budget line (อนุมัติเงินสงเคราะห์); from a certain amount on, two people do.</summary>
public sealed class ApproveAid(HunsuanDb db, CurrentUser user, AidAuthority authority, AidChange change, BudgetLedger ledger, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid? LineId { get; set; }
        public string? Words { get; set; }

        /// <summary>How often it had been changed when the user looked.</summary>
        public int Seen { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Words?.Length > AidRequest.WordsMaxLength) yield return new(nameof(Words), AidTexts.TooLong.With(AidRequest.WordsMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such request, or no such line, for this user.</exception>
    public async Task<Result<AidRequest>> Run(Guid requestId, Input input, CancellationToken stop = default)
    {
        var request = await change.Find(requestId, stop);
        var action = authority.NextStep(request);
        var next = AidChange.Next(request, action, input.Seen);
        if (!next.Succeeded) return next.Problems.ToList();
        if ((await authority.AgainstDeciding(request, stop) ?? authority.AgainstAmount(request)) is { } against) return new Problem(null, against);
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;

        if (action is AidAction.ApproveFirst)
        {
            request.FirstApproverId = user.Id;
            change.Take(request, action, next.Value, input.Words.Known);
            return await change.Save(request, ActivityKind.AidApprovedFirst, stop);
        }

        var chosen = await Line(request, input.LineId, stop);
        if (chosen.Value is not { } line) return chosen.Problems.ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await ledger.Reserve(line, request.Amount, request.Id, stop)) return new Problem(nameof(input.LineId), AidTexts.LineTooSmall.With(Baht.Write(line.Left)));
        (request.ApproverId, request.ApprovedOn, request.LineId, request.FiscalYear) = (user.Id, clock.Today, line.Id, line.FiscalYear);
        change.Take(request, action, next.Value, input.Words.Known);
        return await change.Save(request, ActivityKind.AidApproved, stop);
    }

    private async Task<Result<BudgetLine>> Line(AidRequest request, Guid? id, CancellationToken stop)
    {
        if (id is null) return new Problem(nameof(Input.LineId), AidTexts.LineRequired);
        var line = await db.BudgetLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, stop) ?? throw new OutOfAreaException("budget_lines");
        return line.Against(request, clock.Today) is { } against ? new Problem(nameof(Input.LineId), against) : line;
    }
}
