using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Puts the pairs of a run in place of those before, in one transaction (เก็บผลการเชื่อมโยง); what somebody decided stays.</summary>
internal sealed class StoreLinks(HunsuanDb db, Activity activity, Stakes stakes, TimeProvider clock)
{
    private const double Noticed = 0.005;

    /// <summary>False where a later run was quicker; nothing was changed then.</summary>
    public async Task<bool> Run(LinkRun run, FoundPairs found, CancellationToken stop)
    {
        var weights = await stakes.Read(found.Pairs, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await OneLinker.Wait(db, stop);
        if (await db.LinkRuns.AnyAsync(r => r.State == LinkRunState.Done && r.Id > run.Id, stop)) return false;

        var before = await db.LinkedPairs.AsNoTracking().ToDictionaryAsync(p => p.Id, stop);
        var pairs = await WithDecisions(run, found, before.Values.Where(p => p.Verdict is not null), stop);
        Stakes.Set(pairs, weights);
        var grouping = GroupRecords.Of(pairs.Select(EdgeOf));
        foreach (var pair in pairs) pair.IsCut = grouping.Cut.Contains(pair.Id);
        await ReplaceRows.In(
            db, before, pairs.ToDictionary(p => p.Id), IsSame, keys => p => EF.Parameter(keys).Contains(p.Id), rows => rows.ExecuteDeleteAsync(stop), stop);
        await Regroup(run, grouping, pairs, stop);
        await Finish(run, found, pairs, stop);
        await activity.Save(ActivityKind.ListsLinked, stop, reason: run.Id.ToString());
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    internal static GroupRecords.Edge EdgeOf(LinkedPair pair) =>
        new(pair.Id, pair.LeftId, pair.LeftList, pair.RightId, pair.RightList, pair.Probability, pair.IsLikely, pair.Verdict, pair.DecisionId);

    // Each run estimates a little otherwise; what changes nothing is not written anew.
    private static bool IsSame(LinkedPair before, LinkedPair now) =>
        Math.Abs(before.Probability - now.Probability) < Noticed && Math.Abs(before.Stake - now.Stake) < Noticed
        && (before.State, before.IsLikely, before.IsCut, before.DecisionId, before.FirstBy) == (now.State, now.IsLikely, now.IsCut, now.DecisionId, now.FirstBy)
        && (before.LeftArea, before.RightArea, before.LeftList) == (now.LeftArea, now.RightArea, now.LeftList);

    private async Task<List<LinkedPair>> WithDecisions(LinkRun run, FoundPairs found, IEnumerable<LinkedPair> decidedBefore, CancellationToken stop)
    {
        // Copied, so that they can still be compared with what they were.
        var decided = decidedBefore.ToDictionary(p => p.Id, p => p.Copy());
        var asked = await db.PairDecisions.Where(d => d.TakenBackAt == null && d.Opinion != PairOpinion.Second)
            .ToDictionaryAsync(d => d.Id, d => (d.LeftPrint, d.RightPrint), stop);
        var wanted = decided.Values.SelectMany(p => new[] { p.LeftId, p.RightId }).ToHashSet();
        var now = found.Sheets.SelectMany(s => s.Rows).Where(r => wanted.Contains(r.Id)).ToDictionary(r => r.Id);
        var pairs = new List<LinkedPair>(found.Pairs);
        foreach (var pair in found.Pairs)
            if (decided.Remove(pair.Id, out var before)) KeepDecision(pair, before);
        var away = decided.Values.SelectMany(p => new[] { (Id: p.LeftId, List: p.LeftList), (Id: p.RightId, List: p.RightList) })
            .Where(r => r.List is not (LinkedPair.Persons or LinkedPair.Gone) && !now.ContainsKey(r.Id)).Select(r => r.Id).Distinct().ToArray();
        // Who left a list may come back, and so may people who died or moved away; a row that was taken away does not.
        var kept = await db.ListEntries.Where(e => EF.Parameter(away).Contains(e.Id)).Select(e => e.Id).ToListAsync(stop);
        var lost = away.Except(kept).ToHashSet();
        var gone = decided.Values.Where(p => lost.Contains(p.LeftId) || lost.Contains(p.RightId)).Select(p => p.Id).ToArray();
        await db.PairDecisions.Where(d => EF.Parameter(gone).Contains(d.PairId)).ExecuteDeleteAsync(stop);
        foreach (var before in decided.Values.ExceptBy(gone, p => p.Id))
        {
            // The program sees nothing in it any more, or does not ask since somebody told the two apart.
            if (before.Verdict is not PairVerdict.Different) (before.Probability, before.Weight, before.IsLikely, before.Evidence, before.RunId) = (0, 0, false, "", run.Id);
            if (now.TryGetValue(before.LeftId, out var left)) before.LeftArea = left.AreaCode;
            if (now.TryGetValue(before.RightId, out var right)) before.RightArea = right.AreaCode;
            before.AreaCode = CommonArea.Of(before.LeftArea, before.RightArea);
            KeepDecision(before, before);
            pairs.Add(before);
        }

        await MoveDecisions(pairs.Where(p => p.Verdict is not null), stop);
        return pairs;

        void KeepDecision(LinkedPair pair, LinkedPair before)
        {
            (pair.Verdict, pair.DecisionId, pair.FirstBy) = (before.Verdict, before.DecisionId, before.FirstBy);
            var said = asked[before.DecisionId!.Value];
            var isChanged = (now.TryGetValue(pair.LeftId, out var left) && left.Print != said.LeftPrint)
                || (now.TryGetValue(pair.RightId, out var right) && right.Print != said.RightPrint);
            pair.State = isChanged ? LinkState.ToReview : PairStates.Of(pair);
            // It is asked of anybody now, with what was said before.
            if (isChanged) pair.FirstBy = null;
        }
    }

    // Who sees a pair sees what was said of it, wherever its records have moved.
    private async Task MoveDecisions(IEnumerable<LinkedPair> decided, CancellationToken stop)
    {
        var areas = await db.PairDecisions.Select(d => new { d.PairId, d.AreaCode }).Distinct().ToListAsync(stop);
        var old = areas.ToLookup(d => d.PairId, d => d.AreaCode);
        foreach (var pair in decided.Where(p => old[p.Id].Any(area => area != p.AreaCode)))
            await db.PairDecisions.Where(d => d.PairId == pair.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.AreaCode, pair.AreaCode), stop);
    }

    private async Task Regroup(LinkRun run, GroupRecords.Grouping grouping, List<LinkedPair> pairs, CancellationToken stop)
    {
        var before = await db.ClusterMembers.AsNoTracking().ToDictionaryAsync(m => m.RecordId, stop);
        var members = new Dictionary<Guid, ClusterMember>();
        foreach (var pair in pairs)
        {
            Take(pair.LeftId, pair.LeftList, pair.LeftArea);
            Take(pair.RightId, pair.RightList, pair.RightArea);
        }

        await ReplaceRows.In(
            db, before, members, (a, b) => (a.ClusterId, a.AreaCode, a.List) == (b.ClusterId, b.AreaCode, b.List), keys => m => EF.Parameter(keys).Contains(m.RecordId),
            rows => rows.ExecuteDeleteAsync(stop), stop);
        await BulkInsert.Into(db, ClusterMoves.Between(before.Values, members, MoveCause.Run, run.Id), stop);

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
