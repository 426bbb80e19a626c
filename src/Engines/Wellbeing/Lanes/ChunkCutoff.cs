namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Second pass, for each cut-off: who is poor, how deeply at least and at most, and through which indicators.</summary>
internal static class ChunkCutoff<T> where T : struct, IRowLanes<T>
{
    /// <summary>Adds to the cells and scores of the cut-off whose K, in units of 1/L, is <paramref name="line"/>.</summary>
    public static void Add(Chunk<T> chunk, ReadOnlySpan<ulong> failed, int line, UnknownPolicy policy, Span<int> cells, Span<double> scores)
    {
        var below = T.All((ulong)line - 1);
        var (poor, score) = (default(T), default(T));
        ref var first = ref System.Runtime.InteropServices.MemoryMarshal.GetReference(failed);
        var at = 0;
        for (; at <= failed.Length - T.Count; at += T.Count) Add(chunk, T.Load(in first, at), below, at, ref poor, ref score);
        if (at < failed.Length) Add(chunk, chunk.Rest(failed), below, at, ref poor, ref score);

        var (poorCount, scoreSum) = ((int)T.Sum(poor), (long)T.Sum(score));
        var more = Difference(chunk, below, policy);
        cells[TallyLayout.Poor] += poorCount + more.Poor;
        cells[TallyLayout.PoorAtLeast] += poorCount;
        cells[TallyLayout.PoorAtMost] += poorCount + more.PoorAtMost;
        scores[TallyLayout.ScoreOfPoor] += scoreSum + more.Score;
        scores[TallyLayout.ScoreAtLeast] += scoreSum;
        scores[TallyLayout.ScoreAtMost] += scoreSum + more.ScoreAtMost;
    }

    private static void Add(Chunk<T> chunk, T failed, T below, int at, ref T poor, ref T score)
    {
        var least = T.Load(in chunk.Least[0], at);
        var isPoor = T.Above(least, below);
        (failed & isPoor).Store(ref chunk.Censored[0], at);
        // A comparison that holds is all ones, which is −1: subtracting it counts.
        poor -= isPoor;
        score += least & isPoor;
    }

    /// <summary>What unknown answers change, against all of them being passed.</summary>
    private static (int Poor, int PoorAtMost, long Score, long ScoreAtMost) Difference(Chunk<T> chunk, T below, UnknownPolicy policy)
    {
        var (poor, poorAtMost, score, scoreAtMost) = (default(T), default(T), default(T), default(T));
        for (var place = 0; place < chunk.UnknownVectors; place++)
        {
            var (at, own) = (chunk.UnknownAt[place], place * T.Count);
            var (least, most) = (T.Load(in chunk.Least[0], at), T.Load(in chunk.Most[0], own));
            var (isPoorLeast, isPoorMost) = (T.Above(least, below), T.Above(most, below));
            var isDeprived = policy == UnknownPolicy.Deprived;
            var isPoor = isDeprived ? isPoorMost : T.Without(isPoorLeast, T.Load(in chunk.LeftOut[0], own));
            var estimate = T.Load(in chunk.Failed[0], own) ^ T.Load(in chunk.Difference[0], own);
            (estimate & isPoor).Store(ref chunk.Censored[0], at);

            poor += isPoorLeast - isPoor;
            poorAtMost += isPoorLeast - isPoorMost;
            score += ((isDeprived ? most : least) & isPoor) - (least & isPoorLeast);
            scoreAtMost += (most & isPoorMost) - (least & isPoorLeast);
        }
        return ((int)T.Sum(poor), (int)T.Sum(poorAtMost), (long)T.Sum(score), (long)T.Sum(scoreAtMost));
    }
}
