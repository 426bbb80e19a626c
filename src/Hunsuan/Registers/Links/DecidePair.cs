using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Somebody says whether two records are one person (ตัดสินคู่ระเบียน): the first time, as a second opinion, or to settle two that differ.</summary>
internal sealed class DecidePair(HunsuanDb db, Activity activity, CurrentUser user, LinkedRows rows, RegroupRecords regroup, LinkLimits limits, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid PairId { get; init; }
        public PairVerdict? Verdict { get; init; }
        public string? Reason { get; init; }

        /// <summary>The reviewers disagreed, and this is to hold.</summary>
        public bool IsSettling { get; init; }

        public IEnumerable<Problem> Check()
        {
            if (Verdict is not { } verdict || !Enum.IsDefined(verdict)) yield return new(nameof(Verdict), PairTexts.VerdictRequired);
            if (Reason?.Length > PairDecision.ReasonMaxLength) yield return new(nameof(Reason), PairTexts.TooLong.With(PairDecision.ReasonMaxLength));
        }
    }

    /// <exception cref="OutOfAreaException">There is no such pair for this user.</exception>
    public async Task<Result<PairDecision>> Run(Input input, CancellationToken stop)
    {
        var problems = input.Check().ToList();
        if (problems.Count > 0) return problems;

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await OneLinker.Wait(db, stop);
        var pair = await db.LinkedPairs.SingleOrDefaultAsync(p => p.Id == input.PairId, stop) ?? throw new OutOfAreaException("linked_pairs");
        var said = await db.PairDecisions.AsNoTracking().Where(d => d.PairId == pair.Id && d.TakenBackAt == null).ToListAsync(stop);
        var turn = TurnOf(pair, said, input.IsSettling);
        if (!turn.Succeeded) return turn.Problems.ToList();
        if (await Said(pair, input, turn.Value, stop) is not { } decision) throw new OutOfAreaException("linked_pairs");

        Take(pair, decision);
        db.Add(decision);
        if (decision.Opinion is not PairOpinion.Second) await regroup.Run([pair], MoveCause.Decision, decision.ActionId, stop);
        await activity.Save(ActivityKind.LinkDecided, stop, reason: pair.Id.ToString());
        await transaction.CommitAsync(CancellationToken.None);
        return decision;
    }

    private Result<PairOpinion> TurnOf(LinkedPair pair, List<PairDecision> said, bool isSettling)
    {
        if (isSettling)
            return said.Exists(d => d.DecidedBy == user.Id) || !Disagreement.IsOf(said) ? new Problem(null, PairTexts.NothingToSettle) : PairOpinion.Settling;
        if (pair.State is LinkState.ToReview or LinkState.Joined or LinkState.Apart) return PairOpinion.First;
        if (pair.FirstBy is { } first && first != user.Id) return PairOpinion.Second;
        return new Problem(null, PairTexts.DecidedMeanwhile);
    }

    private async Task<PairDecision?> Said(LinkedPair pair, Input input, PairOpinion opinion, CancellationToken stop)
    {
        var records = await rows.Of([pair.LeftId, pair.RightId], stop);
        if (!records.TryGetValue(pair.LeftId, out var left) || !records.TryGetValue(pair.RightId, out var right)) return null;
        var id = Ids.New();
        return new()
        {
            Id = id, ActionId = id, PairId = pair.Id, AreaCode = pair.AreaCode, Verdict = input.Verdict!.Value, Opinion = opinion, DecidedBy = user.Id,
            DecidedAt = clock.GetUtcNow(), Reason = input.Reason.Known, LeftPrint = left.Print, RightPrint = right.Print,
        };
    }

    private void Take(LinkedPair pair, PairDecision decision)
    {
        pair.FirstBy = decision.Opinion is PairOpinion.First && PairId.Lot(pair.Id) < limits.SecondOpinions ? user.Id : null;
        if (decision.Opinion is PairOpinion.Second) return;
        (pair.Verdict, pair.DecisionId) = (decision.Verdict, decision.Id);
        pair.State = PairStates.Of(pair);
    }
}
