using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>First pass over the rows of a chunk: known failures, and where something is unknown.</summary>
internal static class ChunkScoring<T> where T : struct, IRowLanes<T>
{
    /// <exception cref="ArgumentException">A row has two results for one indicator.</exception>
    public static void Score(ScoreTerms terms, MeasureColumns rows, Chunk<T> chunk)
    {
        ref var failed = ref MemoryMarshal.GetReference(rows.Failed);
        ref var passed = ref MemoryMarshal.GetReference(rows.Passed);
        ref var notApplicable = ref MemoryMarshal.GetReference(rows.NotApplicable);
        var hasNotApplicable = !rows.NotApplicable.IsEmpty;
        var reported = T.All(terms.Reported);
        var contradiction = default(T);
        var at = 0;
        chunk.UnknownVectors = 0;
        for (; at <= rows.Rows - T.Count; at += T.Count)
        {
            var na = hasNotApplicable ? T.Load(in notApplicable, at) : default;
            contradiction |= Score(terms, T.Load(in failed, at), T.Load(in passed, at), na, reported, chunk, at);
        }
        if (at < rows.Rows)
        {
            var present = chunk.RestPresent(rows.Rows);
            contradiction |= Score(terms, chunk.Rest(rows.Failed), chunk.Rest(rows.Passed), chunk.Rest(rows.NotApplicable),
                reported & present, chunk, at);
            var absent = present ^ T.All(ulong.MaxValue);
            (T.Load(in chunk.Least[0], at) | absent).Store(ref chunk.Least[0], at);
        }
        if (!T.IsZero(contradiction)) throw new ArgumentException("A row has two results for one indicator.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Score(ScoreTerms terms, T failed, T passed, T notApplicable, T asked, Chunk<T> chunk, int at)
    {
        T.Weigh(terms, failed).Store(ref chunk.Least[0], at);
        var profile = T.ShortIn(terms, failed);
        (profile | T.ShiftLeft(T.One(profile), ScoreTerms.ShortInAny)).Store(ref chunk.Profile[0], at);
        var unknown = T.Without(asked, failed | passed | notApplicable);
        if (!T.IsZero(unknown))
        {
            var place = chunk.UnknownVectors++;
            chunk.UnknownAt[place] = at;
            failed.Store(ref chunk.Failed[0], place * T.Count);
            unknown.Store(ref chunk.Unknown[0], place * T.Count);
        }
        return failed & passed | (failed | passed) & notApplicable;
    }
}
