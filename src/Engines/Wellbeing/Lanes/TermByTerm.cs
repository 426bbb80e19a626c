using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Scores and dimensions by counting bits under one mask after the other.</summary>
internal static class TermByTerm<T> where T : struct, IRowLanes<T>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Weigh(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> scores)
    {
        ref var rows = ref MemoryMarshal.GetReference(failed);
        ref var sums = ref MemoryMarshal.GetReference(scores);
        for (var at = 0; at < failed.Length; at += T.Count)
        {
            var row = T.Load(in rows, at);
            var score = default(T);
            foreach (var term in terms.Weights) score += T.Times(T.PopCount(row & T.All(term.Mask)), T.All(term.Number));
            score.Store(ref sums, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ShortIn(ScoreTerms terms, ReadOnlySpan<ulong> failed, Span<ulong> profiles)
    {
        ref var rows = ref MemoryMarshal.GetReference(failed);
        ref var found = ref MemoryMarshal.GetReference(profiles);
        for (var at = 0; at < failed.Length; at += T.Count)
        {
            var row = T.Load(in rows, at);
            var profile = default(T);
            for (var d = terms.Dimensions.Length - 1; d >= 0; d--)
            {
                var (mask, needed) = terms.Dimensions[d];
                var own = row & T.All(mask);
                profile = profile + profile + T.One(needed == 1 ? own : T.Above(T.PopCount(own), T.All(needed - 1)));
            }
            (profile | T.ShiftLeft(T.One(profile), ScoreTerms.ShortInAny)).Store(ref found, at);
        }
    }
}
