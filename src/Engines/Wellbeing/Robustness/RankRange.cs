namespace Hunsuan.Engines.Wellbeing.Robustness;

/// <summary>Between which ranks a group stands over several ways to measure (ช่วงลำดับ); rank 1 has the highest figure.</summary>
/// <param name="First">The nearest to 1.</param>
/// <param name="Last">The farthest from it.</param>
/// <remarks>Groups of equal figures could stand in any order among themselves, so each has all of their ranks.</remarks>
public readonly record struct RankRange(int First, int Last)
{
    /// <summary>The range of each group; null for one without a figure in some way, which then has no rank in any.</summary>
    /// <param name="ways">For each way the figures of the same groups. A way in which all are equal says nothing of their order and is left out.</param>
    /// <exception cref="ArgumentException">The ways have different numbers of groups.</exception>
    public static IReadOnlyList<RankRange?> Of(IReadOnlyList<IReadOnlyList<double?>> ways)
    {
        if (ways.Count == 0) return [];
        var groups = ways[0].Count;
        if (ways.Any(w => w.Count != groups)) throw new ArgumentException("All ways need the same groups.");
        var known = Enumerable.Range(0, groups).Where(g => ways.All(w => w[g] is not null)).ToArray();
        var ranges = new RankRange?[groups];
        foreach (var way in ways.Where(w => Tells(w, known)))
        {
            var ordered = known.OrderByDescending(g => way[g]).ToArray();
            for (var start = 0; start < ordered.Length;)
            {
                var end = start + 1;
                while (end < ordered.Length && way[ordered[end]] == way[ordered[start]]) end++;
                foreach (var group in ordered[start..end]) ranges[group] = Around(ranges[group], start + 1, end);
                start = end;
            }
        }
        return ranges;
    }

    private static bool Tells(IReadOnlyList<double?> way, int[] known) => known.Length > 0 && known.Any(g => way[g] != way[known[0]]);

    private static RankRange Around(RankRange? before, int first, int last) =>
        before is { } known ? new(Math.Min(known.First, first), Math.Max(known.Last, last)) : new(first, last);
}
