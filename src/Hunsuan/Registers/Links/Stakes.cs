using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>What hangs on the answer to a pair (ผลที่จะเปลี่ยนตามคำตอบ): how unsure it is, thrice where a person short in a dimension is in no list yet.</summary>
/// <remarks>4p(1−p) is 1 where nobody can tell and 0 where it is sure; the answer for somebody who seems missed decides whether they are looked for.</remarks>
internal sealed class Stakes(HunsuanDb db)
{
    private const double Unsure = 4, SeemsMissed = 3;

    public async Task Set(IReadOnlyCollection<LinkedPair> pairs, CancellationToken stop)
    {
        var missed = new HashSet<Guid>();
        await db.Each(
            db.Profiles.Where(p => p.Shortfalls != 0 && !p.IsListed), [nameof(Wellbeing.WellbeingProfile.PersonId)], row => missed.Add(row.Id(0)), stop);
        Set(pairs, missed);
    }

    /// <summary>For some pairs of all, that were stored before or will be.</summary>
    public async Task SetSome(IReadOnlyCollection<LinkedPair> pairs, CancellationToken stop)
    {
        var (lefts, ids) = (pairs.Select(p => p.LeftId).Distinct().ToArray(), pairs.Select(p => p.Id).ToHashSet());
        var missed = (await db.Profiles.Where(p => EF.Parameter(lefts).Contains(p.PersonId) && p.Shortfalls != 0 && !p.IsListed).Select(p => p.PersonId).ToListAsync(stop)).ToHashSet();
        var asked = missed.ToArray();
        foreach (var other in await db.LinkedPairs.Where(p => EF.Parameter(asked).Contains(p.LeftId) && (p.IsLikely || p.Verdict == PairVerdict.Same)).Select(p => new { p.Id, p.LeftId }).ToListAsync(stop))
            if (!ids.Contains(other.Id)) missed.Remove(other.LeftId);
        Set(pairs, missed);
    }

    private static void Set(IReadOnlyCollection<LinkedPair> pairs, HashSet<Guid> missed)
    {
        foreach (var pair in pairs)
            if (pair.IsLikely || pair.Verdict is PairVerdict.Same) missed.Remove(pair.LeftId);
        foreach (var pair in pairs) pair.Stake = Unsure * pair.Probability * (1 - pair.Probability) * (missed.Contains(pair.LeftId) ? SeemsMissed : 1);
    }
}
