using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>"This row does not belong here" (แยกแถวออกจากกลุ่ม): it is decided to be another person than each of the others of its cluster that the user sees.</summary>
internal sealed class TakeOut(HunsuanDb db, Activity activity, CurrentUser user, LinkedRows rows, RegroupRecords regroup, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid ClusterId { get; init; }
        public Guid RecordId { get; init; }
        public string? Reason { get; init; }
    }

    /// <summary>The action, by which it can be taken back.</summary>
    /// <exception cref="OutOfAreaException">There is no such record in the cluster for this user.</exception>
    public async Task<Result<Guid>> Run(Input input, CancellationToken stop)
    {
        if (input.RecordId == Guid.Empty) return new Problem(nameof(input.RecordId), ClusterTexts.RowRequired);
        if (input.Reason?.Length > PairDecision.ReasonMaxLength) return new Problem(nameof(input.Reason), PairTexts.TooLong.With(PairDecision.ReasonMaxLength));
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await OneLinker.Wait(db, stop);
        var members = await db.ClusterMembers.AsNoTracking().Where(m => m.ClusterId == input.ClusterId).Select(m => m.RecordId).ToListAsync(stop);
        var records = await rows.Of(members, stop);
        if (!records.Remove(input.RecordId, out var taken)) throw new OutOfAreaException("cluster_members");
        // Somebody who sees one of two provinces alone may not part what lies in both.
        var others = records.Values.Where(r => user.Covers(CommonArea.Of(r.AreaCode, taken.AreaCode))).ToList();
        if (others.Count == 0) return new Problem(null, PairTexts.NobodyToPart);

        var action = Ids.New();
        var pairs = new List<LinkedPair>();
        foreach (var other in others) pairs.Add(await Part(taken, other, action, input.Reason.Known, stop));
        await regroup.Run(pairs, MoveCause.Decision, action, stop);
        await activity.Save(ActivityKind.LinkDecided, stop, reason: action.ToString());
        await transaction.CommitAsync(CancellationToken.None);
        return action;
    }

    private async Task<LinkedPair> Part(LinkedRow taken, LinkedRow other, Guid action, string? reason, CancellationToken stop)
    {
        var id = PairId.Of(taken.Id, other.Id);
        var pair = await db.LinkedPairs.SingleOrDefaultAsync(p => p.Id == id, stop);
        if (pair is null) db.Add(pair = New(id, taken, other));
        var (left, right) = pair.LeftId == taken.Id ? (taken, other) : (other, taken);
        var decision = new PairDecision
        {
            Id = Ids.New(), ActionId = action, PairId = id, AreaCode = pair.AreaCode, Verdict = PairVerdict.Different, Opinion = PairOpinion.First, DecidedBy = user.Id,
            DecidedAt = clock.GetUtcNow(), Reason = reason, LeftPrint = left.Print, RightPrint = right.Print,
        };
        db.Add(decision);
        (pair.Verdict, pair.DecisionId, pair.FirstBy, pair.State) = (decision.Verdict, decision.Id, null, LinkState.Different);
        return pair;
    }

    // Joined through others only: the engine has no such pair.
    private static LinkedPair New(Guid id, LinkedRow one, LinkedRow other)
    {
        var (left, right) = RowOrder.Compare(one, other) < 0 ? (one, other) : (other, one);
        return new()
        {
            Id = id, AreaCode = CommonArea.Of(left.AreaCode, right.AreaCode), LeftId = left.Id, LeftList = left.List, LeftArea = left.AreaCode, RightId = right.Id,
            RightList = right.List, RightArea = right.AreaCode, Probability = 0, Weight = 0, Evidence = "", Stake = 0, RunId = Guid.Empty, IsLikely = false,
            State = LinkState.Apart, IsCut = false,
        };
    }
}
