using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Pairs that wait for somebody to look, those first on which most hangs (คิวคู่ที่รอดู).</summary>
/// <remarks>One that is asked for a second opinion looks like any other to whoever has not answered yet.</remarks>
internal sealed class PairList(HunsuanDb db, CurrentUser user, LinkedRows rows, AreaBook areas, Activity activity)
{
    public const int PageSize = 25;

    public sealed record Row(LinkedPair Pair, LinkedRow Left, LinkedRow Right, Text Words, bool HasState);

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Count, int Page, int Pages);

    /// <summary>What the queue counts in the menu.</summary>
    public Task<int> Count(CancellationToken stop) => Shown(PairsShown.Waiting).CountAsync(stop);

    public async Task<Sheet> Of(PairsShown shown, string? list, int page, CancellationToken stop)
    {
        var pairs = Visible(Shown(shown));
        if (list is not null) pairs = pairs.Where(p => p.LeftList == list || p.RightList == list);
        var count = await pairs.CountAsync(stop);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var sorted = shown is PairsShown.Waiting ? pairs.OrderByDescending(p => p.Stake).ThenBy(p => p.Id) : pairs.OrderByDescending(p => p.DecisionId);
        var found = await sorted.AsNoTracking().Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var records = await rows.Of([.. found.SelectMany(p => new[] { p.LeftId, p.RightId })], stop);
        await activity.Note(ActivityKind.LinksListed, stop, reason: list, area: user.AreaCode);
        return new(
            [
                .. from pair in found
                   where records.ContainsKey(pair.LeftId) && records.ContainsKey(pair.RightId)
                   let left = records[pair.LeftId]
                   let right = records[pair.RightId]
                   select new Row(pair, left, right, PairWords.InOneLine(PairEvidence.Of(left, right, areas)), shown is not PairsShown.Waiting),
            ],
            count, page, pages);
    }

    /// <summary>The pair to look at after this one; null where none waits.</summary>
    public Task<Guid?> Next(Guid after, CancellationToken stop) =>
        Visible(Shown(PairsShown.Waiting)).Where(p => p.Id != after).OrderByDescending(p => p.Stake).ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(stop);

    /// <summary>What the user has just decided, to be told; null where there is nothing to undo.</summary>
    public Task<LinkedPair?> Decided(Guid id, CancellationToken stop) =>
        db.LinkedPairs.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.Verdict != null && (p.FirstBy == null || p.FirstBy == user.Id), stop);

    private IQueryable<LinkedPair> Shown(PairsShown shown) => shown switch
    {
        // What others have joined already needs no answer.
        PairsShown.Waiting => db.LinkedPairs.Where(p => (p.State == LinkState.ToReview || (p.FirstBy != null && p.FirstBy != user.Id))
            && (p.Verdict != null || !db.ClusterMembers.Any(m => m.RecordId == p.LeftId && db.ClusterMembers.Any(o => o.RecordId == p.RightId && o.ClusterId == m.ClusterId)))),
        PairsShown.Unclear => db.LinkedPairs.Where(p => p.State == LinkState.CannotTell && (p.FirstBy == null || p.FirstBy == user.Id)),
        PairsShown.Decided => db.LinkedPairs.Where(p => (p.State == LinkState.Same || p.State == LinkState.Different) && (p.FirstBy == null || p.FirstBy == user.Id)),
    };

    // A record may have moved to another area since the pair was found, or been restricted.
    private IQueryable<LinkedPair> Visible(IQueryable<LinkedPair> pairs) => pairs.Where(p =>
        (db.Persons.Any(r => r.Id == p.LeftId) || db.ListEntries.Any(r => r.Id == p.LeftId))
        && (db.Persons.Any(r => r.Id == p.RightId) || db.ListEntries.Any(r => r.Id == p.RightId))
        && !db.Restrictions.Any(r => r.LiftedOn == null && (r.PersonId == p.LeftId || r.PersonId == p.RightId)));
}

/// <summary>Which pairs a list shows (คู่ที่แสดง).</summary>
internal enum PairsShown
{
    Waiting = 1,
    Unclear = 2,
    Decided = 3,
}
