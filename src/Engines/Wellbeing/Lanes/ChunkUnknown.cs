namespace Hunsuan.Engines.Wellbeing.Lanes;

/// <summary>Puts right, after the first pass, the vectors in which a row has unknown answers. They are few.</summary>
internal static class ChunkUnknown<T> where T : struct, IRowLanes<T>
{
    /// <summary>Returns how many rows are left out.</summary>
    public static int Resolve(ScoreTerms terms, Chunk<T> chunk)
    {
        var scored = T.All(terms.Scored);
        var leftOutRows = default(T);
        for (var place = 0; place < chunk.UnknownVectors; place++)
        {
            var (at, own) = (chunk.UnknownAt[place], place * T.Count);
            var unknown = T.Load(in chunk.Unknown[0], own);
            var failed = T.Load(in chunk.Failed[0], own);
            var absent = T.Above(default, T.Load(in chunk.Least[0], at));
            (T.Weigh(terms, failed | unknown) | absent).Store(ref chunk.Most[0], own);
            AddUnclear(terms, failed | unknown, chunk, at);

            var leftOut = terms.Unknown == UnknownPolicy.Exclude ? T.AnyBit(unknown & scored) : default;
            leftOut.Store(ref chunk.LeftOut[0], own);
            leftOutRows -= leftOut;
            (terms.Unknown == UnknownPolicy.Deprived ? unknown : failed & leftOut).Store(ref chunk.Difference[0], own);
        }
        return (int)T.Sum(leftOutRows);
    }

    private static void AddUnclear(ScoreTerms terms, T perhapsFailed, Chunk<T> chunk, int at)
    {
        var profile = T.Load(in chunk.Profile[0], at);
        var unclear = T.Without(T.ShortIn(terms, perhapsFailed), profile);
        var isShortInAny = T.ShiftLeft(profile, ScoreTerms.UnclearInAny - ScoreTerms.ShortInAny);
        var any = T.Without(T.ShiftLeft(T.One(unclear), ScoreTerms.UnclearInAny), isShortInAny);
        (profile | T.ShiftLeft(unclear, ScoreTerms.UnclearFrom) | any).Store(ref chunk.Profile[0], at);
    }
}
