namespace Hunsuan.Engines.Linkage;

/// <summary>A pair of records and how likely they are the same (คู่ที่เชื่อมได้).</summary>
/// <param name="Weight">Evidence in bits: log2 of how much likelier such a pair is for the same than for others.</param>
public readonly record struct Link(int Left, int Right, double Probability, double Weight);

/// <summary>Links the records of files, or those of one file with each other (การเชื่อมโยงระเบียน).</summary>
internal sealed class LinkRecords(LinkTable table)
{
    private const double KeptFrom = 0.005;

    private ComparedPairs? _pairs;

    public LinkModel Model { get; private set; } = null!;

    public long Compared { get; private set; }

    public Candidates Candidates { get; private set; } = null!;

    /// <summary>Pairs that each rule found and none before it.</summary>
    public long[] PairsOf { get; private set; } = [];

    /// <param name="isOneToOne">Whether each record is the same as at most one of another file.</param>
    /// <param name="least">Less likely pairs are left out.</param>
    /// <param name="told">Told of each step.</param>
    /// <param name="stop">Ends it.</param>
    public IReadOnlyList<Link> Run(bool isOneToOne, double least, Action<LinkageStep>? told = null, CancellationToken stop = default)
    {
        var rules = RuleChoice.For(table.Columns);
        Candidates = new(table, rules, stop);
        (PairsOf, _pairs) = (new long[rules.Count], new(rules.Count));
        var counts = Count(stop);
        told?.Invoke(LinkageStep.Compared);
        Model = EstimateModel.From(table, rules, counts);
        told?.Invoke(LinkageStep.Learnt);
        var links = Score(stop);
        told?.Invoke(LinkageStep.Weighed);
        return isOneToOne
            ? OneToOne.Of(links, table, PriorOdds, least)
            : [.. links.Where(l => l.Probability >= least).OrderByDescending(l => l.Weight).ThenBy(l => l.Left).ThenBy(l => l.Right)];
    }

    private double PriorOdds => Model.SamePairs / (Model.RelatedPairs + Model.StrangerPairs);

    /// <summary>For each field how much it says, in bits.</summary>
    public IReadOnlyList<(string What, int Level, double Bits)> Explain(int a, int b)
    {
        var (columns, pattern) = (table.Columns, table.Agree(a, b));
        return
        [
            .. columns.Select((column, i) =>
            {
                var level = Agreement.LevelOf(pattern, i);
                return (column.Name, level, level == 0 ? 0 : Math.Log2(Model.Same[i][level] / (Model.Strangers[i][level] * Rarity(i, level, a, b))));
            }),
        ];
    }

    private PatternCounts Count(CancellationToken stop)
    {
        var counts = new PatternCounts();
        var locked = new Lock();
        Parallel.For(0, Candidates.Rules.Count, new ParallelOptions { CancellationToken = stop }, rule =>
        {
            var own = new PatternCounts();
            _pairs!.Begin(rule);
            Candidates.Each(rule, (a, b, rules) =>
            {
                var pattern = table.Agree(a, b);
                own.Add(pattern, rules);
                _pairs.Add(rule, a, b, pattern);
            });
            PairsOf[rule] = own.Pairs;
            lock (locked) counts.Add(own);
        });
        Compared = counts.Pairs;
        return counts;
    }

    private List<Link> Score(CancellationToken stop)
    {
        var links = new List<Link>();
        var locked = new Lock();
        Parallel.For(0, Candidates.Rules.Count, new ParallelOptions { CancellationToken = stop }, rule =>
        {
            var own = new List<Link>();
            void Take(int a, int b, ulong pattern)
            {
                var link = Weighed(a, b, pattern);
                if (link.Probability >= KeptFrom) own.Add(link);
            }

            if (_pairs!.AreAll) foreach (var (a, b, pattern) in _pairs.Of(rule)) Take(a, b, pattern);
            else Candidates.Each(rule, (a, b, _) => Take(a, b, table.Agree(a, b)));
            lock (locked) links.AddRange(own);
        });
        return links;
    }

    private Link Weighed(int a, int b, ulong pattern)
    {
        var columns = table.Columns;
        var (same, related, strangers) = Model.Weigh(pattern);
        for (var i = 0; i < columns.Count; i++)
        {
            var rarity = Rarity(i, Agreement.LevelOf(pattern, i), a, b);
            strangers *= rarity;
            if (!HouseholdFields.Has(columns[i].Kind)) related *= rarity;
        }

        var others = related + strangers;
        var probability = same / (same + others);
        return new(a, b, probability, Math.Log2(same / others / PriorOdds));
    }

    /// <summary>How common the shared value is, against how common shared values are: a rare name says more.</summary>
    private double Rarity(int number, int level, int a, int b)
    {
        var column = table.Columns[number];
        if (level == 0 || column.ShareOf(level, table.Value(a, number)) is not { } ofLeft || column.Chance(level) is not { } usual) return 1;
        return Math.Clamp(Math.Max(ofLeft, column.ShareOf(level, table.Value(b, number)) ?? ofLeft) / usual, 1e-4, 1e4);
    }
}
