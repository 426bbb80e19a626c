namespace Hunsuan.Engines.Wellbeing.Robustness;

/// <summary>How far two ways to measure put groups in the same order (ความสอดคล้องของลำดับ).</summary>
/// <param name="Groups">How many groups both have a figure of.</param>
/// <param name="Spearman">Correlation of ranks, equal figures sharing theirs. Null when all are equal in one.</param>
/// <param name="Kendall">τ-b: pairs in the same order minus pairs in the opposite, over the pairs not equal. Null when all are equal in one.</param>
/// <param name="Pairs">Pairs of groups that differ in the first.</param>
/// <param name="PairsKept">Those of them that differ in the same direction in the second.</param>
/// <remarks>M. G. Kendall, Rank Correlation Methods (1948); counted by sorting, W. R. Knight, JASA 61 (1966).</remarks>
public readonly record struct RankAgreement(int Groups, double? Spearman, double? Kendall, long Pairs, long PairsKept)
{
    /// <summary>Share of pairs that keep their order. Null when no pair differs.</summary>
    public double? ShareKept => Figure.Share(PairsKept, Pairs);

    /// <summary>Compares two figures of the same groups; those without a figure in either are left out.</summary>
    public static RankAgreement Of(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        if (first.Count != second.Count) throw new ArgumentException("Both need the same groups.");
        var both = first.Zip(second).Where(p => p is { First: not null, Second: not null })
            .Select(p => (A: p.First!.Value, B: p.Second!.Value)).OrderBy(p => p.A).ThenBy(p => p.B).ToArray();
        var a = both.Select(p => p.A).ToArray();
        var b = both.Select(p => p.B).ToArray();
        var inOneA = Ties(a);
        var inBoth = Ties(both);
        var spearman = Correlation(Ranks(a), Ranks(b));
        // Sorting b counts the pairs that stand the other way round; b is in order afterwards.
        var opposite = Sort(b, new double[b.Length], 0, b.Length);
        var inOneB = Ties(b);

        var all = (long)a.Length * (a.Length - 1) / 2;
        var same = all - inOneA - inOneB + inBoth - opposite;
        var scale = Math.Sqrt((double)(all - inOneA) * (all - inOneB));
        return new(a.Length, spearman, scale > 0 ? (same - opposite) / scale : null, all - inOneA, same);
    }

    /// <summary>Pairs of equal neighbours in a sorted row.</summary>
    private static long Ties<T>(T[] sorted) where T : IEquatable<T>
    {
        var (pairs, run) = (0L, 0L);
        for (var i = 1; i < sorted.Length; i++)
        {
            run = sorted[i].Equals(sorted[i - 1]) ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }

    /// <summary>Ranks from 1; equal values share the mean of theirs.</summary>
    private static double[] Ranks(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Length];
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && values[order[end]] == values[order[start]]) end++;
            for (var i = start; i < end; i++) ranks[order[i]] = (start + end + 1) / 2.0;
            start = end;
        }
        return ranks;
    }

    private static double? Correlation(double[] a, double[] b)
    {
        var mean = (a.Length + 1) / 2.0;
        var (ab, aa, bb) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            ab += (a[i] - mean) * (b[i] - mean);
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
        }
        return aa > 0 && bb > 0 ? Math.Clamp(ab / Math.Sqrt(aa * bb), -1, 1) : null;
    }

    /// <summary>Merge sort; returns how many pairs stood in the wrong order.</summary>
    private static long Sort(double[] values, double[] room, int start, int end)
    {
        if (end - start < 2) return 0;
        var middle = (start + end) / 2;
        var swaps = Sort(values, room, start, middle) + Sort(values, room, middle, end);
        var (left, right) = (start, middle);
        for (var at = start; at < end; at++)
        {
            var takesRight = left == middle || right < end && values[right] < values[left];
            if (takesRight) swaps += middle - left;
            room[at] = takesRight ? values[right++] : values[left++];
        }
        room.AsSpan(start..end).CopyTo(values.AsSpan(start));
        return swaps;
    }
}
