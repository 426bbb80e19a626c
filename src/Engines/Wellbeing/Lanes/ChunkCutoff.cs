using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>For each cut-off: who is poor, how deeply at least and at most, and through which indicators.</summary>
internal static class ChunkCutoff<T> where T : struct, IRowLanes<T>
{
    /// <summary>Adds to the cells and scores of the cut-off whose K, in units of 1/L, is <paramref name="line"/>.</summary>
    public static void Add(Chunk<T> chunk, ChunkUnknown<T> unknown, int line, UnknownPolicy policy, Span<int> cells, Span<double> scores)
    {
        var below = T.All((ulong)line - 1);
        var known = Known(chunk, below);
        var more = Difference(chunk, unknown, below, policy);
        cells[TallyLayout.Poor] += known.Poor + more.Poor;
        cells[TallyLayout.PoorAtLeast] += known.Poor;
        cells[TallyLayout.PoorAtMost] += known.Poor + more.PoorAtMost;
        scores[TallyLayout.ScoreOfPoor] += known.Score + more.Score;
        scores[TallyLayout.ScoreAtLeast] += known.Score;
        scores[TallyLayout.ScoreAtMost] += known.Score + more.ScoreAtMost;
    }

    /// <summary>Everybody, with all that is unknown passed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Poor, long Score) Known(Chunk<T> chunk, T below)
    {
        ref var failed = ref MemoryMarshal.GetReference(chunk.Failed);
        ref var leasts = ref MemoryMarshal.GetReference(chunk.Least);
        ref var censored = ref MemoryMarshal.GetReference(chunk.Censored);
        var (poor, score) = (default(T), default(T));
        for (var at = 0; at < chunk.Failed.Length; at += T.Count)
        {
            var least = T.Load(in leasts, at);
            var isPoor = T.Above(least, below);
            (T.Load(in failed, at) & isPoor).Store(ref censored, at);
            // A comparison that holds is all ones, which is −1: subtracting it counts.
            poor -= isPoor;
            score += least & isPoor;
        }
        return ((int)T.Sum(poor), (long)T.Sum(score));
    }

    /// <summary>What unknown answers change, against all of them being passed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Poor, int PoorAtMost, long Score, long ScoreAtMost) Difference(
        Chunk<T> chunk, ChunkUnknown<T> unknown, T below, UnknownPolicy policy)
    {
        ref var mosts = ref MemoryMarshal.GetReference(unknown.Most);
        ref var leftOut = ref MemoryMarshal.GetReference(unknown.LeftOut);
        ref var differences = ref MemoryMarshal.GetReference(unknown.Difference);
        var isDeprived = policy == UnknownPolicy.Deprived;
        var (poor, poorAtMost, score, scoreAtMost) = (default(T), default(T), default(T), default(T));
        for (var (lane, own) = (0, 0); lane < unknown.At.Length; lane++, own += T.Count)
        {
            var at = unknown.At[lane];
            var (least, most) = (T.Load(in chunk.Least[0], at), T.Load(in mosts, own));
            var (isPoorLeast, isPoorMost) = (T.Above(least, below), T.Above(most, below));
            var isPoor = isDeprived ? isPoorMost : T.Without(isPoorLeast, T.Load(in leftOut, own));
            var estimate = T.Load(in chunk.Failed[0], at) ^ T.Load(in differences, own);
            (estimate & isPoor).Store(ref chunk.Censored[0], at);

            poor += isPoorLeast - isPoor;
            poorAtMost += isPoorLeast - isPoorMost;
            score += ((isDeprived ? most : least) & isPoor) - (least & isPoorLeast);
            scoreAtMost += (most & isPoorMost) - (least & isPoorLeast);
        }
        return ((int)T.Sum(poor), (int)T.Sum(poorAtMost), (long)T.Sum(score), (long)T.Sum(scoreAtMost));
    }
}
