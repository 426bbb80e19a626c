namespace Hunsuan.Registers.Links;

/// <summary>Puts records that pairs join into clusters (การจัดกลุ่มระเบียน): the same pairs and decisions always make the same clusters.</summary>
/// <remarks>
/// The surest pair first: decisions, the newest before older ones, then the likelier. A pair whose joining would bring two records together that
/// somebody decided to be different, or, by the program alone, two rows of one list, is cut; so it is always the weakest ones that give way.
/// </remarks>
internal static class GroupRecords
{
    public readonly record struct Edge(Guid Pair, Guid Left, string LeftList, Guid Right, string RightList, double Probability, bool IsLikely, PairVerdict? Verdict, Guid? Decision)
    {
        public bool Joins => Verdict is PairVerdict.Same || (IsLikely && Verdict is not PairVerdict.Different);
    }

    /// <param name="Clusters">The cluster of each record that is joined with another.</param>
    /// <param name="Cut">Pairs that would join and do not.</param>
    public sealed record Grouping(IReadOnlyDictionary<Guid, Guid> Clusters, IReadOnlySet<Guid> Cut);

    public static Grouping Of(IEnumerable<Edge> edges)
    {
        var (joining, parted) = (new List<Edge>(), new List<Edge>());
        foreach (var edge in edges) (edge.Joins ? joining : parted).Add(edge);
        joining.Sort(SurestFirst);

        var forest = new RecordForest();
        foreach (var edge in joining) forest.Add(edge.Left, Source(edge.LeftList), edge.Right, Source(edge.RightList));
        foreach (var edge in parted)
            if (edge.Verdict is PairVerdict.Different) forest.KeepApart(edge.Left, edge.Right);

        var cut = new HashSet<Guid>();
        foreach (var edge in joining)
            if (!forest.Join(edge.Left, edge.Right, isDecided: edge.Verdict is PairVerdict.Same)) cut.Add(edge.Pair);
        return new(forest.Clusters(), cut);
    }

    // Somebody who died and somebody who lives are two rows of the survey, and never one person.
    private static string Source(string list) => list == LinkedPair.Gone ? LinkedPair.Persons : list;

    private static int SurestFirst(Edge a, Edge b)
    {
        var (isASaid, isBSaid) = (a.Verdict is PairVerdict.Same, b.Verdict is PairVerdict.Same);
        if (isASaid != isBSaid) return isASaid ? -1 : 1;
        var order = isASaid ? Nullable.Compare(b.Decision, a.Decision) : b.Probability.CompareTo(a.Probability);
        return order != 0 ? order : a.Pair.CompareTo(b.Pair);
    }
}
