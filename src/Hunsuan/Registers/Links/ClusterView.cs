using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>All records of one person that the user may see, and how they came together (หน้ากลุ่มระเบียนของคนหนึ่ง); that it was opened is written down.</summary>
internal sealed class ClusterView(HunsuanDb db, CurrentUser user, LinkedRows rows, AreaBook areas, Activity activity, RecordReads reads)
{
    /// <summary>Null where the user sees no record of it, and none that was in it.</summary>
    public async Task<ClusterSheet?> Of(Guid id, CancellationToken stop)
    {
        var members = await db.ClusterMembers.AsNoTracking().Where(m => m.ClusterId == id).Select(m => m.RecordId).ToListAsync(stop);
        var moves = await db.ClusterMoves.AsNoTracking().Where(m => m.FromCluster == id || m.ToCluster == id).OrderByDescending(m => m.Id).ToListAsync(stop);
        var records = await rows.Of([.. members.Union(moves.Select(m => m.RecordId))], stop);
        if (records.Count == 0) return null;

        foreach (var household in members.Select(records.GetValueOrDefault).Select(r => r?.HouseholdId).OfType<Guid>().Distinct()) await reads.Note(household, stop);
        await activity.Note(ActivityKind.LinkRead, stop, reason: id.ToString(), area: user.AreaCode);
        var shown = members.Where(records.ContainsKey).Select(m => records[m]).Order(Comparer<LinkedRow>.Create(RowOrder.Compare)).ToList();
        return new(id, [.. shown.Select(r => (r, AddressLine.Of(areas, r.HouseNumber, r.AreaCode).ToString()))], await Pairs(members, stop), await History(moves, records, stop));
    }

    private async Task<IReadOnlyList<LinkedPair>> Pairs(List<Guid> members, CancellationToken stop)
    {
        var ids = members.ToArray();
        return await db.LinkedPairs.AsNoTracking()
            .Where(p => EF.Parameter(ids).Contains(p.LeftId) && EF.Parameter(ids).Contains(p.RightId) && (p.FirstBy == null || p.FirstBy == user.Id))
            .OrderByDescending(p => p.Probability).ThenBy(p => p.Id).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<ClusterStep>> History(List<ClusterMove> moves, Dictionary<Guid, LinkedRow> records, CancellationToken stop)
    {
        var causes = moves.Select(m => m.CauseId).Distinct().ToArray();
        var runs = await db.LinkRuns.AsNoTracking().Where(r => EF.Parameter(causes).Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.EndedAt, stop);
        var said = (await db.PairDecisions.AsNoTracking().Where(d => EF.Parameter(causes).Contains(d.ActionId)).OrderBy(d => d.Id).ToListAsync(stop)).ToLookup(d => d.ActionId);
        var ids = said.SelectMany(s => s).SelectMany(d => new[] { d.DecidedBy, d.TakenBackBy ?? d.DecidedBy }).Distinct().ToArray();
        var names = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return [.. moves.GroupBy(m => (m.Cause, m.CauseId)).Select(g => StepOf(g.Key.Cause, g.Key.CauseId, [.. g.Select(m => (m, records.GetValueOrDefault(m.RecordId)))]))];

        ClusterStep StepOf(MoveCause cause, Guid causeId, IReadOnlyList<(ClusterMove Move, LinkedRow? Row)> moved)
        {
            if (cause is MoveCause.Run) return new(cause, causeId, runs.GetValueOrDefault(causeId), null, null, false, moved);
            if (said[causeId].FirstOrDefault() is not { } decision) return new(cause, causeId, null, null, null, false, moved);
            return cause is MoveCause.TakenBack
                ? new(cause, causeId, decision.TakenBackAt, Name(decision.TakenBackBy), null, false, moved)
                : new(cause, causeId, decision.DecidedAt, Name(decision.DecidedBy), decision.Reason, decision.TakenBackAt is null, moved);
        }

        string? Name(Guid? by) => by is { } known ? names.GetValueOrDefault(known) : null;
    }
}
