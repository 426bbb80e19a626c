using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Takes back what was decided (ถอนคำตัดสิน): what was decided before it holds again, or the program's word, and the clusters are as they were.</summary>
internal sealed class TakeBackDecision(HunsuanDb db, Activity activity, CurrentUser user, RegroupRecords regroup, TimeProvider clock)
{
    /// <summary>The last decision on a pair.</summary>
    public async Task<Result<Guid>> RunOfPair(Guid pairId, CancellationToken stop)
    {
        if (!await db.LinkedPairs.AnyAsync(p => p.Id == pairId, stop)) throw new OutOfAreaException("linked_pairs");
        var last = await Holding.Where(d => d.PairId == pairId && d.Opinion != PairOpinion.Second).OrderByDescending(d => d.Id).Select(d => (Guid?)d.ActionId).FirstOrDefaultAsync(stop);
        return last is { } action ? await Run(action, stop) : new Problem(null, PairTexts.NothingToTakeBack);
    }

    /// <summary>All that was said at once.</summary>
    public async Task<Result<Guid>> Run(Guid action, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await OneLinker.Wait(db, stop);
        var gone = await Holding.Where(d => d.ActionId == action).ToListAsync(stop);
        if (gone.Count == 0) return new Problem(null, PairTexts.NothingToTakeBack);

        var ids = gone.Select(d => d.PairId).ToArray();
        var pairs = await db.LinkedPairs.Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(stop);
        var said = (await Holding.Where(d => EF.Parameter(ids).Contains(d.PairId)).ToListAsync(stop)).ToLookup(d => d.PairId);
        foreach (var decision in gone) Withdraw(decision, said[decision.PairId]);
        foreach (var pair in pairs) StandAsBefore(pair, said[pair.Id]);
        await regroup.Run(pairs, MoveCause.TakenBack, action, stop);
        await activity.Save(ActivityKind.LinkTakenBack, stop, reason: action.ToString());
        await transaction.CommitAsync(CancellationToken.None);
        return action;
    }

    private IQueryable<PairDecision> Holding => db.PairDecisions.Where(d => d.TakenBackAt == null);

    // A second opinion on what is taken back is on nothing any more.
    private void Withdraw(PairDecision decision, IEnumerable<PairDecision> said)
    {
        foreach (var gone in said.Where(d => d == decision || (d.Opinion is PairOpinion.Second && decision.Opinion is PairOpinion.First && d.Id.CompareTo(decision.Id) > 0)))
            (gone.TakenBackAt, gone.TakenBackBy) = (clock.GetUtcNow(), user.Id);
    }

    private static void StandAsBefore(LinkedPair pair, IEnumerable<PairDecision> said)
    {
        var before = said.Where(d => d.TakenBackAt is null && d.Opinion is not PairOpinion.Second).MaxBy(d => d.Id);
        (pair.Verdict, pair.DecisionId, pair.FirstBy) = (before?.Verdict, before?.Id, null);
        pair.State = PairStates.Of(pair);
    }
}
