namespace Hunsuan.Engines.Linkage;

/// <summary>How likely the likely pairs are, all of them together (การให้ความน่าจะเป็นแก่คู่): with one partner each, and with what people decided.</summary>
internal sealed class WeighPairs
{
    private const int Refinements = 2;

    /// <summary>Odds of what somebody said is the same.</summary>
    public const double Certain = 1e12;

    private readonly ScoredPair[] _pairs;
    private readonly OneToOne? _matching;
    private readonly LinkModel _model;

    // Of pairs that somebody decided on.
    private readonly Dictionary<int, bool> _verdicts = [];

    /// <param name="table">The records.</param>
    /// <param name="model">As learnt so far.</param>
    /// <param name="pairs">All that are at all likely, those that somebody decided on among them.</param>
    /// <param name="known">What people decided.</param>
    /// <param name="isOneToOne">Whether each record is the same as at most one of another file.</param>
    public WeighPairs(LinkTable table, LinkModel model, ScoredPair[] pairs, IReadOnlyList<KnownPair> known, bool isOneToOne)
    {
        (_pairs, _model, _matching) = (pairs, model, isOneToOne ? new(table, pairs) : null);
        if (known.Count == 0) return;
        var decided = new Dictionary<(int, int), bool>();
        foreach (var pair in known) decided[(Math.Min(pair.Left, pair.Right), Math.Max(pair.Left, pair.Right))] = pair.IsSame;
        for (var i = 0; i < pairs.Length; i++)
            if (decided.TryGetValue((Math.Min(pairs[i].A, pairs[i].B), Math.Max(pairs[i].A, pairs[i].B)), out var isSame)) _verdicts[i] = isSame;
    }

    /// <summary>What decisions say of how likely pairs really are.</summary>
    public Recalibration Put { get; private set; } = Recalibration.None;

    /// <summary>By file and other file: share of records that have no partner there; empty where a record may have many.</summary>
    public double[][] Unmatched { get; private set; } = [];

    /// <summary>For each pair; the model gets better by what one to one and decisions leave.</summary>
    public double[] Run(EstimateModel learning)
    {
        var shares = Shares(isDecided: true);
        // Who has a likelier partner teaches nothing as the partner of another.
        for (var round = 0; round < Refinements && (_matching is not null || _verdicts.Count > 0); round++)
        {
            learning.Again(_pairs, shares);
            shares = Shares(isDecided: true);
        }

        Unmatched = _matching?.Unmatched ?? [];
        if (_verdicts.Count == 0) return shares;
        var told = Shares(isDecided: false);
        Put = Recalibration.Of([.. _verdicts.OrderBy(v => v.Key).Select(v => (told[v.Key] / (1 - told[v.Key]), v.Value))]);
        for (var i = 0; i < shares.Length; i++) shares[i] = _verdicts.TryGetValue(i, out var isSame) ? isSame ? 1 : 0 : Put.Of(shares[i]);
        return shares;
    }

    private double[] Shares(bool isDecided)
    {
        var odds = Array.ConvertAll(_pairs, p => p.Odds(_model));
        if (isDecided) foreach (var (pair, isSame) in _verdicts) odds[pair] = isSame ? Certain : 0;
        return _matching is not null ? _matching.Shares(odds) : Array.ConvertAll(odds, o => o / (1 + o));
    }

    /// <summary>The pairs from a likelihood on, likelier first; of those that exclude each other the likelier.</summary>
    public IEnumerable<int> Kept(double[] shares, double least)
    {
        var order = LikelierFirst(shares);
        return (_matching?.Taken(order) ?? order).Where(i => shares[i] >= least);
    }

    // Of equally likely ones that of earlier records first.
    public static int[] LikelierFirst(double[] shares)
    {
        var (order, less) = (Enumerable.Range(0, shares.Length).ToArray(), Array.ConvertAll(shares, s => -s));
        Array.Sort(less, order);
        for (var from = 0; from < order.Length;)
        {
            var to = from + 1;
            while (to < order.Length && less[to] == less[from]) to++;
            Array.Sort(order, from, to - from);
            from = to;
        }

        return order;
    }
}
