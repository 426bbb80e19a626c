using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>After a decision: works out anew who is joined with whom, among the records that hang together with a pair (จัดกลุ่มใหม่หลังตัดสิน).</summary>
/// <remarks>Records hang together across areas, so it looks beyond the user's; nothing of that comes back.</remarks>
internal sealed class RegroupRecords(HunsuanDb db)
{
    /// <summary>Inside the caller's transaction, before the changed pairs are saved.</summary>
    public Task Run(IReadOnlyCollection<LinkedPair> changed, MoveCause cause, Guid causeId, CancellationToken stop) => Run(changed, [], cause, causeId, stop);

    /// <param name="changed">Pairs as they will be saved; of those stored, others may be stale.</param>
    /// <param name="around">Records whose pairs were taken away.</param>
    /// <param name="cause">Why.</param>
    /// <param name="causeId">What it follows from.</param>
    /// <param name="stop">Ends it.</param>
    public async Task Run(IReadOnlyCollection<LinkedPair> changed, IReadOnlyCollection<Guid> around, MoveCause cause, Guid causeId, CancellationToken stop)
    {
        var pairs = await HangingTogether(changed, around, stop);
        var touched = pairs.Values.SelectMany(p => new[] { p.LeftId, p.RightId }).Concat(around).Distinct().ToArray();
        var grouping = GroupRecords.Of(pairs.Values.Select(StoreLinks.EdgeOf));
        foreach (var pair in changed) pair.IsCut = grouping.Cut.Contains(pair.Id);
        await MarkCut([.. pairs.Values.Except(changed)], grouping.Cut, stop);

        var before = await Everywhere(db.ClusterMembers).AsNoTracking().Where(m => EF.Parameter(touched).Contains(m.RecordId)).ToListAsync(stop);
        var now = new Dictionary<Guid, ClusterMember>();
        foreach (var pair in pairs.Values)
        {
            Take(pair.LeftId, pair.LeftList, pair.LeftArea);
            Take(pair.RightId, pair.RightList, pair.RightArea);
        }

        await Everywhere(db.ClusterMembers).Where(m => EF.Parameter(touched).Contains(m.RecordId)).ExecuteDeleteAsync(stop);
        await BulkInsert.Into(db, [.. now.Values], stop);
        await BulkInsert.Into(db, ClusterMoves.Between(before, now, cause, causeId), stop);
        await KeptLinks.OfRecords(db, touched, stop);

        void Take(Guid record, string list, string area)
        {
            if (grouping.Clusters.TryGetValue(record, out var cluster))
                now[record] = new() { RecordId = record, List = list, AreaCode = area, ClusterId = cluster };
        }
    }

    // All pairs that join, or were decided, as far as one leads to the next.
    private async Task<Dictionary<Guid, LinkedPair>> HangingTogether(IReadOnlyCollection<LinkedPair> changed, IReadOnlyCollection<Guid> around, CancellationToken stop)
    {
        var (pairs, known) = (changed.ToDictionary(p => p.Id), changed.SelectMany(p => new[] { p.LeftId, p.RightId }).Concat(around).ToHashSet());
        for (var next = known.ToArray(); next.Length > 0;)
        {
            var asked = next;
            var found = await Everywhere(db.LinkedPairs).AsNoTracking()
                .Where(p => (p.IsLikely || p.Verdict != null) && (EF.Parameter(asked).Contains(p.LeftId) || EF.Parameter(asked).Contains(p.RightId)))
                .ToListAsync(stop);
            foreach (var pair in found) pairs.TryAdd(pair.Id, pair);
            next = [.. found.SelectMany(p => new[] { p.LeftId, p.RightId }).Where(known.Add)];
        }

        return pairs;
    }

    private async Task MarkCut(IReadOnlyCollection<LinkedPair> pairs, IReadOnlySet<Guid> cut, CancellationToken stop)
    {
        foreach (var other in pairs.Where(p => p.IsCut != cut.Contains(p.Id)).GroupBy(p => !p.IsCut))
        {
            var (ids, isCut) = (other.Select(p => p.Id).ToArray(), other.Key);
            await Everywhere(db.LinkedPairs).Where(p => EF.Parameter(ids).Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.IsCut, isCut), stop);
        }
    }

    private static IQueryable<T> Everywhere<T>(IQueryable<T> records) where T : class => records.IgnoreQueryFilters([HunsuanDb.AreaFilter]);
}
