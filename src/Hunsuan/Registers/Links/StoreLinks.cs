using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Puts the pairs of a run in place of those before, in one transaction (เก็บผลการเชื่อมโยง); what somebody decided stays.</summary>
internal sealed class StoreLinks(HunsuanDb db, Activity activity, Stakes stakes, KeepDecisions decisions, TimeProvider clock)
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
        var pairs = await decisions.Put(run.Id, found.Pairs, [.. before.Values.Where(p => p.Verdict is not null)], found.Sheets.SelectMany(s => s.Rows), stop);
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
    internal static bool IsSame(LinkedPair before, LinkedPair now) =>
        Math.Abs(before.Probability - now.Probability) < Noticed && Math.Abs(before.Stake - now.Stake) < Noticed
        && (before.State, before.IsLikely, before.IsCut, before.DecisionId, before.FirstBy) == (now.State, now.IsLikely, now.IsCut, now.DecisionId, now.FirstBy)
        && (before.LeftArea, before.RightArea, before.LeftList) == (now.LeftArea, now.RightArea, now.LeftList);

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
        await KeptLinks.OfAll(db, stop);

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
                .SetProperty(r => r.Precision, found.Precision).SetProperty(r => r.Recall, found.Recall).SetProperty(r => r.Model, found.Model).SetProperty(r => r.Whole, run.Whole),
            stop);
    }
}
