using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Puts the pairs of a run in place of those before, in one transaction (เก็บผลการเชื่อมโยง); what somebody decided stays.</summary>
internal sealed class StoreLinks(HunsuanDb db, Activity activity, Stakes stakes, TimeProvider clock)
{
    /// <summary>False where a later run was quicker; nothing was changed then.</summary>
    public async Task<bool> Run(LinkRun run, FoundPairs found, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await OneLinker.Wait(db, stop);
        if (await db.LinkRuns.AnyAsync(r => r.State == LinkRunState.Done && r.Id > run.Id, stop)) return false;

        var pairs = await WithDecisions(run, found, stop);
        await stakes.Set(pairs, stop);
        var grouping = GroupRecords.Of(pairs.Select(EdgeOf));
        foreach (var pair in pairs) pair.IsCut = grouping.Cut.Contains(pair.Id);
        await db.LinkedPairs.ExecuteDeleteAsync(stop);
        await BulkInsert.Into(db, pairs, stop);
        await Regroup(run, grouping, pairs, stop);
        await Finish(run, found, pairs, stop);
        await activity.Save(ActivityKind.ListsLinked, stop, reason: run.Id.ToString());
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    internal static GroupRecords.Edge EdgeOf(LinkedPair pair) =>
        new(pair.Id, pair.LeftId, pair.LeftList, pair.RightId, pair.RightList, pair.Probability, pair.IsLikely, pair.Verdict, pair.DecisionId);

    private async Task<List<LinkedPair>> WithDecisions(LinkRun run, FoundPairs found, CancellationToken stop)
    {
        var decided = await db.LinkedPairs.AsNoTracking().Where(p => p.Verdict != null).ToDictionaryAsync(p => p.Id, stop);
        var asked = await db.PairDecisions.Where(d => d.TakenBackAt == null && d.Opinion != PairOpinion.Second)
            .ToDictionaryAsync(d => d.Id, d => (d.LeftPrint, d.RightPrint), stop);
        var wanted = decided.Values.SelectMany(p => new[] { p.LeftId, p.RightId }).ToHashSet();
        var now = found.Sheets.SelectMany(s => s.Rows).Where(r => wanted.Contains(r.Id)).ToDictionary(r => r.Id);
        var pairs = new List<LinkedPair>(found.Pairs);
        foreach (var pair in found.Pairs)
            if (decided.Remove(pair.Id, out var before)) KeepDecision(pair, before);
        var gone = decided.Values.Where(p => IsGone(p.LeftId, p.LeftList) || IsGone(p.RightId, p.RightList)).Select(p => p.Id).ToArray();
        await db.PairDecisions.Where(d => EF.Parameter(gone).Contains(d.PairId)).ExecuteDeleteAsync(stop);
        foreach (var before in decided.Values.ExceptBy(gone, p => p.Id))
        {
            // The program sees nothing in it any more; whoever decided does.
            (before.Probability, before.Weight, before.IsLikely, before.Evidence, before.RunId) = (0, 0, false, "", run.Id);
            KeepDecision(before, before);
            pairs.Add(before);
        }

        return pairs;

        // A row of a list that was taken away; people who died or left may come back.
        bool IsGone(Guid record, string list) => list != LinkedPair.Persons && !now.ContainsKey(record);

        void KeepDecision(LinkedPair pair, LinkedPair before)
        {
            (pair.Verdict, pair.DecisionId, pair.FirstBy) = (before.Verdict, before.DecisionId, before.FirstBy);
            var said = asked[before.DecisionId!.Value];
            var isChanged = (now.TryGetValue(pair.LeftId, out var left) && left.Print != said.LeftPrint)
                || (now.TryGetValue(pair.RightId, out var right) && right.Print != said.RightPrint);
            pair.State = isChanged ? LinkState.ToReview : PairStates.Of(pair);
        }
    }

    private async Task Regroup(LinkRun run, GroupRecords.Grouping grouping, List<LinkedPair> pairs, CancellationToken stop)
    {
        var before = await db.ClusterMembers.AsNoTracking().ToListAsync(stop);
        var members = new Dictionary<Guid, ClusterMember>();
        foreach (var pair in pairs)
        {
            Take(pair.LeftId, pair.LeftList, pair.LeftArea);
            Take(pair.RightId, pair.RightList, pair.RightArea);
        }

        await db.ClusterMembers.ExecuteDeleteAsync(stop);
        await BulkInsert.Into(db, [.. members.Values], stop);
        await BulkInsert.Into(db, ClusterMoves.Between(before, members, MoveCause.Run, run.Id), stop);

        void Take(Guid record, string list, string area)
        {
            if (grouping.Clusters.TryGetValue(record, out var cluster))
                members[record] = new() { RecordId = record, List = list, AreaCode = area, ClusterId = cluster };
        }
    }

    private Task<int> Finish(LinkRun run, FoundPairs found, List<LinkedPair> pairs, CancellationToken stop)
    {
        var (joined, toReview, ended) = (pairs.Count(p => p.State is LinkState.Joined), pairs.Count(p => p.State is LinkState.ToReview), clock.GetUtcNow());
        return db.LinkRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, LinkRunState.Done).SetProperty(r => r.EndedAt, ended).SetProperty(r => r.Records, found.Records)
                .SetProperty(r => r.Pairs, found.Pairs.Count).SetProperty(r => r.Joined, joined).SetProperty(r => r.ToReview, toReview)
                .SetProperty(r => r.Precision, found.Precision).SetProperty(r => r.Recall, found.Recall).SetProperty(r => r.Model, found.Model),
            stop);
    }
}
