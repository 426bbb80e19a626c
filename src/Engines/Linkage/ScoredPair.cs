namespace Hunsuan.Engines.Linkage;

/// <summary>A pair that is at all likely (คู่ที่เป็นไปได้).</summary>
/// <param name="Rules">By which rules it is found.</param>
/// <param name="RarityOfAll">How common the shared values are, against how common shared values are.</param>
/// <param name="RarityOfOne">The same of what people of a household have each their own.</param>
internal readonly record struct ScoredPair(int A, int B, ulong Pattern, uint Rules, float RarityOfAll, float RarityOfOne)
{
    /// <summary>That the two are the same, to that they are not.</summary>
    public double Odds(LinkModel model)
    {
        var weights = model.Weigh(Pattern);
        return weights[0] / ((weights[1] + weights[2]) * RarityOfOne + weights[3] * RarityOfAll);
    }

    /// <summary>By their records, so that nothing hangs on which was found first.</summary>
    public static ScoredPair[] InOrder(IReadOnlyList<List<ScoredPair>> pairs)
    {
        var (sorted, count) = (new ScoredPair[pairs.Sum(p => p.Count)], 0);
        foreach (var some in pairs)
        {
            some.CopyTo(sorted, count);
            count += some.Count;
        }

        Array.Sort(Array.ConvertAll(sorted, p => (ulong)(uint)p.A << 32 | (uint)p.B), sorted);
        return sorted;
    }
}
