namespace Hunsuan.Engines.Linkage;

/// <summary>Joins records of one file, the likeliest first, as long as those of two clusters are on average likely enough the same (การจัดกลุ่มด้วยค่าเฉลี่ย).</summary>
/// <remarks>
/// Average linkage (Sokal and Michener 1958): one likely pair does not chain two people together. A pair that was never compared counts as certainly
/// different, so the average is asked for less than a half.
/// </remarks>
internal sealed class AverageClusters
{
    /// <summary>On average from here on.</summary>
    public const double Least = 0.35;

    private readonly Dictionary<int, double>?[] _sums;
    private readonly int[] _sizes, _parents;
    private readonly Func<int, uint> _mark;
    private readonly PriorityQueue<(int A, int B, int SizeA, int SizeB), (double Less, uint Low, uint High)> _next = new();

    private AverageClusters(int records, Func<int, uint> mark) =>
        (_sums, _sizes, _parents, _mark) = (new Dictionary<int, double>?[records], [.. Enumerable.Repeat(1, records)], [.. Enumerable.Range(0, records)], mark);

    /// <summary>For each record the least number of its cluster.</summary>
    /// <param name="records">How many there are.</param>
    /// <param name="links">Pairs that are at all likely.</param>
    /// <param name="mark">What stands for a record's content: of equal averages that of lesser marks comes first, whatever the order of rows.</param>
    public static int[] Of(int records, IEnumerable<Link> links, Func<int, uint> mark)
    {
        var clusters = new AverageClusters(records, mark);
        foreach (var link in links) clusters.Add(link);
        while (clusters._next.TryDequeue(out var pair, out _)) clusters.Join(pair);
        return ClustersOf.Roots(clusters._parents);
    }

    private void Add(Link link)
    {
        (_sums[link.Left] ??= [])[link.Right] = link.Probability;
        (_sums[link.Right] ??= [])[link.Left] = link.Probability;
        Offer(link.Left, link.Right, link.Probability);
    }

    private void Offer(int a, int b, double sum)
    {
        var average = sum / ((double)_sizes[a] * _sizes[b]);
        if (average < Least) return;
        var (one, other) = (_mark(a), _mark(b));
        _next.Enqueue((a, b, _sizes[a], _sizes[b]), (-average, Math.Min(one, other), Math.Max(one, other)));
    }

    private void Join((int A, int B, int SizeA, int SizeB) pair)
    {
        var (a, b) = (pair.A, pair.B);
        // What was offered before one of the two grew counts no more.
        if (_parents[a] != a || _parents[b] != b || _sizes[a] != pair.SizeA || _sizes[b] != pair.SizeB) return;
        if (_sums[a]!.Count < _sums[b]!.Count) (a, b) = (b, a);
        var (kept, given) = (_sums[a]!, _sums[b]!);
        (_parents[b], _sums[b]) = (a, null);
        _sizes[a] += _sizes[b];
        kept.Remove(b);
        foreach (var (other, sum) in given)
        {
            if (other == a) continue;
            kept[other] = kept.GetValueOrDefault(other) + sum;
            _sums[other]!.Remove(b);
        }

        foreach (var (other, sum) in kept)
        {
            _sums[other]![a] = sum;
            Offer(a, other, sum);
        }
    }
}
