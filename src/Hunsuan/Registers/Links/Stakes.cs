using Hunsuan.Data;

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
        foreach (var pair in pairs)
            if (pair.IsLikely || pair.Verdict is PairVerdict.Same) missed.Remove(pair.LeftId);
        foreach (var pair in pairs) pair.Stake = Unsure * pair.Probability * (1 - pair.Probability) * (missed.Contains(pair.LeftId) ? SeemsMissed : 1);
    }
}
