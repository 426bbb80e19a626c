using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>
/// What hangs on the answer to a pair (ผลที่จะเปลี่ยนตามคำตอบ): how unsure it is, thrice where a person short in a dimension is in no list yet, and twice
/// where the person is entitled to what the row's list is for and is not known to stand in it.
/// </summary>
/// <remarks>4p(1−p) is 1 where nobody can tell and 0 where it is sure; the answer for somebody who seems missed decides whether they are looked for.</remarks>
internal sealed class Stakes(HunsuanDb db, IKnowsEntitled entitled)
{
    private const double Unsure = 4, SeemsMissed = 3, SeemsEntitled = 2;

    public sealed record Weights(IReadOnlySet<Guid> Missed, IReadOnlySet<(Guid Person, string List)> Entitled);

    /// <summary>Reads whom answers may concern; before the links are written, because it takes a while.</summary>
    public async Task<Weights> Read(IReadOnlyCollection<LinkedPair> pairs, CancellationToken stop)
    {
        var missed = new HashSet<Guid>();
        await db.Each(
            db.Profiles.Where(p => p.Shortfalls != 0 && !p.IsListed), [nameof(Wellbeing.WellbeingProfile.PersonId)], row => missed.Add(row.Id(0)), stop);
        return new(missed, await Entitled(pairs, stop));
    }

    /// <summary>The same of a few people.</summary>
    public async Task<Weights> ReadSome(IReadOnlyCollection<LinkedPair> pairs, CancellationToken stop)
    {
        var lefts = pairs.Select(p => p.LeftId).Distinct().ToArray();
        var missed = await db.Profiles.Where(p => EF.Parameter(lefts).Contains(p.PersonId) && p.Shortfalls != 0 && !p.IsListed).Select(p => p.PersonId).ToListAsync(stop);
        return new(missed.ToHashSet(), await Entitled(pairs, stop));
    }

    /// <summary>For some pairs of all, that were stored before or will be.</summary>
    public async Task SetSome(IReadOnlyCollection<LinkedPair> pairs, Weights weights, CancellationToken stop)
    {
        var (people, ids) = (weights.Missed.Concat(weights.Entitled.Select(e => e.Person)).Distinct().ToArray(), pairs.Select(p => p.Id).ToHashSet());
        var others = await db.LinkedPairs.Where(p => EF.Parameter(people).Contains(p.LeftId) && (p.IsLikely || p.Verdict == PairVerdict.Same))
            .Select(p => new { p.Id, p.LeftId, p.RightList }).ToListAsync(stop);
        var joined = others.Where(o => !ids.Contains(o.Id)).ToList();
        Set(pairs, new(weights.Missed.Except(joined.Select(o => o.LeftId)).ToHashSet(), weights.Entitled.Except(joined.Select(o => (o.LeftId, o.RightList))).ToHashSet()));
    }

    private Task<IReadOnlySet<(Guid Person, string List)>> Entitled(IReadOnlyCollection<LinkedPair> pairs, CancellationToken stop)
    {
        var asked = pairs.Where(p => p is { IsLikely: false, LeftList: LinkedPair.Persons }).Select(p => (p.LeftId, p.LeftArea, p.RightList)).ToHashSet();
        return entitled.WhoIsNotListed(asked, stop);
    }

    public static void Set(IReadOnlyCollection<LinkedPair> pairs, Weights weights)
    {
        // Who is joined with a row stands in a list already.
        var joined = pairs.Where(p => p.IsLikely || p.Verdict is PairVerdict.Same).ToList();
        var (inAny, inList) = (joined.Select(p => p.LeftId).ToHashSet(), joined.Select(p => (p.LeftId, p.RightList)).ToHashSet());
        foreach (var pair in pairs)
        {
            var missed = weights.Missed.Contains(pair.LeftId) && !inAny.Contains(pair.LeftId) ? SeemsMissed : 1;
            var entitled = weights.Entitled.Contains((pair.LeftId, pair.RightList)) && !inList.Contains((pair.LeftId, pair.RightList)) ? SeemsEntitled : 1;
            pair.Stake = Unsure * pair.Probability * (1 - pair.Probability) * missed * entitled;
        }
    }
}
