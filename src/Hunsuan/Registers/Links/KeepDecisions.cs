using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Puts what somebody decided over what a run has found (คำตัดสินอยู่เหนือผลการเชื่อมโยง).</summary>
internal sealed class KeepDecisions(HunsuanDb db)
{
    /// <param name="run">The run.</param>
    /// <param name="found">Its pairs, which are changed.</param>
    /// <param name="decidedBefore">Pairs that somebody decided on, as they are stored, among those that the run looked at.</param>
    /// <param name="rows">The records of these pairs that are there now, others too.</param>
    /// <returns>All pairs to be kept.</returns>
    public async Task<List<LinkedPair>> Put(
        Guid run, IReadOnlyList<LinkedPair> found, IReadOnlyCollection<LinkedPair> decidedBefore, IEnumerable<(Guid Id, string AreaCode, long Print)> rows, CancellationToken stop)
    {
        // Copied, so that they can still be compared with what they were.
        var decided = decidedBefore.ToDictionary(p => p.Id, p => p.Copy());
        var asked = await Asked([.. decided.Values.Select(p => p.DecisionId!.Value)], stop);
        var wanted = decided.Values.SelectMany(p => new[] { p.LeftId, p.RightId }).ToHashSet();
        var now = rows.Where(r => wanted.Contains(r.Id)).ToDictionary(r => r.Id);
        var pairs = new List<LinkedPair>(found);
        foreach (var pair in found)
            if (decided.Remove(pair.Id, out var before)) KeepDecision(pair, before);
        foreach (var gone in await Lost(decided.Values, now.ContainsKey, stop)) decided.Remove(gone);
        foreach (var before in decided.Values)
        {
            // The program sees nothing in it any more, or does not ask since somebody told the two apart.
            if (before.Verdict is not PairVerdict.Different) (before.Probability, before.Weight, before.IsLikely, before.Evidence, before.RunId) = (0, 0, false, "", run);
            if (now.TryGetValue(before.LeftId, out var left)) before.LeftArea = left.AreaCode;
            if (now.TryGetValue(before.RightId, out var right)) before.RightArea = right.AreaCode;
            before.AreaCode = CommonArea.Of(before.LeftArea, before.RightArea);
            KeepDecision(before, before);
            pairs.Add(before);
        }

        await MoveDecisions([.. pairs.Where(p => p.Verdict is not null)], stop);
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

    private async Task<Dictionary<Guid, (long LeftPrint, long RightPrint)>> Asked(Guid[] decisions, CancellationToken stop) =>
        await db.PairDecisions.Where(d => EF.Parameter(decisions).Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => (d.LeftPrint, d.RightPrint), stop);

    // Who left a list may come back, and so may people who died or moved away; a row that was taken away does not.
    private async Task<Guid[]> Lost(IReadOnlyCollection<LinkedPair> decided, Func<Guid, bool> isThere, CancellationToken stop)
    {
        var away = decided.SelectMany(p => new[] { (Id: p.LeftId, List: p.LeftList), (Id: p.RightId, List: p.RightList) })
            .Where(r => r.List is not (LinkedPair.Persons or LinkedPair.Gone) && !isThere(r.Id)).Select(r => r.Id).Distinct().ToArray();
        var kept = await db.ListEntries.Where(e => EF.Parameter(away).Contains(e.Id)).Select(e => e.Id).ToListAsync(stop);
        var lost = away.Except(kept).ToHashSet();
        var gone = decided.Where(p => lost.Contains(p.LeftId) || lost.Contains(p.RightId)).Select(p => p.Id).ToArray();
        await db.PairDecisions.Where(d => EF.Parameter(gone).Contains(d.PairId)).ExecuteDeleteAsync(stop);
        return gone;
    }

    // Who sees a pair sees what was said of it, wherever its records have moved.
    private async Task MoveDecisions(IReadOnlyCollection<LinkedPair> decided, CancellationToken stop)
    {
        var ids = decided.Select(p => p.Id).ToArray();
        var areas = await db.PairDecisions.Where(d => EF.Parameter(ids).Contains(d.PairId)).Select(d => new { d.PairId, d.AreaCode }).Distinct().ToListAsync(stop);
        var old = areas.ToLookup(d => d.PairId, d => d.AreaCode);
        foreach (var pair in decided.Where(p => old[p.Id].Any(area => area != p.AreaCode)))
            await db.PairDecisions.Where(d => d.PairId == pair.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.AreaCode, pair.AreaCode), stop);
    }
}
