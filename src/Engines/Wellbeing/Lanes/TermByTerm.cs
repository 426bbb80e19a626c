using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Scores and dimensions by counting bits under one mask after the other.</summary>
internal static class TermByTerm<T> where T : struct, IRowLanes<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Weigh(ScoreTerms terms, T failed)
    {
        var score = default(T);
        foreach (var term in terms.Weights) score += T.Times(T.PopCount(failed & T.All(term.Mask)), T.All(term.Number));
        return score;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ShortIn(ScoreTerms terms, T failed)
    {
        var profile = default(T);
        for (var d = terms.Dimensions.Length - 1; d >= 0; d--)
        {
            var (mask, needed) = terms.Dimensions[d];
            var own = failed & T.All(mask);
            profile = profile + profile + T.One(needed == 1 ? own : T.Above(T.PopCount(own), T.All(needed - 1)));
        }
        return profile;
    }
}
