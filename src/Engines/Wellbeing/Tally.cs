namespace Hunsuan.Engines.Wellbeing;

/// <summary>The sums of every group: whole numbers of persons, or sums of survey weights.</summary>
/// <remarks>Counts of persons are int: a column has no more rows than that. Score sums are whole numbers too, exact below 2⁵³.</remarks>
internal sealed class Tally
{
    private int[] _counts;
    private double[] _weights;
    private double[] _scores;
    private int _room;

    public Tally(ScoringRule rule, int groups, bool isWeighted)
    {
        Rule = rule;
        Groups = _room = groups;
        Layout = new(rule);
        IsWeighted = isWeighted;
        _counts = isWeighted ? [] : new int[Layout.Cells * groups];
        _weights = isWeighted ? new double[Layout.Cells * groups] : [];
        _scores = new double[Layout.Scores * groups];
    }

    public ScoringRule Rule { get; }
    public TallyLayout Layout { get; }
    public int Groups { get; private set; }
    public bool IsWeighted { get; }

    public double this[int group, int cell] => IsWeighted ? _weights[group * Layout.Cells + cell] : _counts[group * Layout.Cells + cell];

    /// <summary>Cells of a group where persons are counted.</summary>
    public Span<int> Counts(int group) => _counts.AsSpan(group * Layout.Cells, Layout.Cells);

    /// <summary>Cells of a group where survey weights are summed.</summary>
    public Span<double> Weights(int group) => _weights.AsSpan(group * Layout.Cells, Layout.Cells);

    public Span<double> Scores(int group) => _scores.AsSpan(group * Layout.Scores, Layout.Scores);

    /// <summary>Makes room for more groups, whose sums begin at 0.</summary>
    public void Grow(int groups)
    {
        if (groups <= Groups) return;
        Groups = groups;
        if (groups <= _room) return;
        _room = int.Max(groups, 2 * _room);
        Array.Resize(ref _scores, Layout.Scores * _room);
        if (IsWeighted) Array.Resize(ref _weights, Layout.Cells * _room);
        else Array.Resize(ref _counts, Layout.Cells * _room);
    }

    public void Clear()
    {
        Array.Clear(_counts);
        Array.Clear(_weights);
        Array.Clear(_scores);
    }

    /// <summary>Adds one group of this tally to a group of another.</summary>
    public void AddTo(Tally other, int otherGroup, int group)
    {
        if (IsWeighted) Add(other.Weights(otherGroup), Weights(group));
        else Add(other.Counts(otherGroup), Counts(group));
        Add(other.Scores(otherGroup), Scores(group));
    }

    private static void Add(Span<double> sums, ReadOnlySpan<double> terms)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += terms[i];
    }

    private static void Add(Span<int> sums, ReadOnlySpan<int> terms)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += terms[i];
    }
}
