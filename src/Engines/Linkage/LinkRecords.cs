using Hunsuan.Engines.Linkage.Again;
using Hunsuan.Engines.Linkage.Columns;

namespace Hunsuan.Engines.Linkage;

/// <summary>A pair of records and how likely they are the same (คู่ที่เชื่อมได้).</summary>
/// <param name="Weight">Evidence in bits: log2 of how much likelier such a pair is for the same than for others.</param>
public readonly record struct Link(int Left, int Right, double Probability, double Weight);

/// <summary>Links the records of files, or those of one file with each other (การเชื่อมโยงระเบียน).</summary>
/// <param name="table">The records.</param>
/// <param name="overflow">Takes lists that memory has no room for; null: it has.</param>
/// <param name="by">By which rules records are brought together; null: they are chosen for the files.</param>
internal sealed class LinkRecords(LinkTable table, IOverflow? overflow = null, IReadOnlyList<BlockingRule>? by = null)
{
    // Odds; by the model to begin with, which knows little, far less likely pairs are kept.
    private const double AtFirst = 1e-4;

    /// <summary>Odds from which on a pair is at all likely.</summary>
    public const double KeptFrom = 0.005;

    private readonly PairRarity _rarity = new(table);

    public LinkModel Model { get; private set; } = null!;

    public long Compared { get; private set; }

    public Candidates Candidates { get; private set; } = null!;

    /// <summary>Pairs that each rule found and none before it.</summary>
    public long[] PairsOf { get; private set; } = [];

    /// <param name="isOneToOne">Whether each record is the same as at most one of another file.</param>
    /// <param name="least">Less likely pairs are left out.</param>
    /// <param name="known">What people decided of pairs.</param>
    /// <param name="index">Where to leave what later runs need that compare only what changed; null where there are none.</param>
    /// <param name="told">Told of each step.</param>
    /// <param name="stop">Ends it.</param>
    public IReadOnlyList<Link> Run(
        bool isOneToOne, double least, IReadOnlyList<KnownPair> known, IndexInto? index = null, Action<LinkageStep>? told = null, CancellationToken stop = default)
    {
        var sample = table.Sample(RuleChoice.SampleOf(table.Rows));
        var rules = by ?? RuleChoice.For(table, sample);
        (Candidates, PairsOf) = (new(table, rules, overflow, stop), new long[rules.Count]);
        Model = EstimateModel.Begin(table, sample);
        var (counts, pairs) = Compare(stop);
        told?.Invoke(LinkageStep.Compared);
        var learning = new EstimateModel(table, sample, rules, Model);
        learning.Learn(counts);
        told?.Invoke(LinkageStep.Learnt);
        var likely = Likely(pairs, known);
        var weighing = new WeighPairs(table, Model, likely, known, isOneToOne);
        var shares = weighing.Run(learning);
        told?.Invoke(LinkageStep.Weighed);
        if (index is not null) new WriteIndex(index, table, Model, rules).Run(likely, weighing, least);
        int[] kept = [.. weighing.Kept(shares, least)];
        return Array.ConvertAll(kept, i => new Link(likely[i].A, likely[i].B, shares[i], Math.Log2(likely[i].Odds(Model) / Model.PriorOdds)));
    }

    /// <summary>For each field how much it says, in bits.</summary>
    public IReadOnlyList<(string What, int Level, double Bits)> Explain(int a, int b) => PairBits.Of(table, Model, _rarity, a, b);

    private (PatternCounts Counts, Blocks<(int A, int B, ulong Pattern)>[] Pairs) Compare(CancellationToken stop)
    {
        var (counts, pairs, prospects, locked) = (new PatternCounts(), new Blocks<(int, int, ulong)>[Candidates.Rules.Count], new Prospects(table, Model, _rarity, AtFirst), new Lock());
        Parallel.For(0, Candidates.Rules.Count, new ParallelOptions { CancellationToken = stop }, rule =>
        {
            var (own, likely, known, learnt) = (new PatternCounts(), new Blocks<(int, int, ulong)>(overflow), prospects.Known(), new LearntFrom(table, Candidates.Rules, Model.Groups));
            Candidates.Each(rule, (a, left, b, right, rules) =>
            {
                var pattern = table.Agree(left, right);
                own.Add(pattern, learnt.Of(rules));
                if (known.Has(pattern)) likely.Add((a, b, pattern));
            });
            PairsOf[rule] = own.Pairs;
            pairs[rule] = likely;
            lock (locked) counts.Add(own);
        });
        Compared = counts.Pairs;
        return (counts, pairs);
    }

    private ScoredPair[] Likely(Blocks<(int A, int B, ulong Pattern)>[] pairs, IReadOnlyList<KnownPair> decided)
    {
        var (likely, prospects, locked) = (new List<List<ScoredPair>>(), new Prospects(table, Model, _rarity, KeptFrom), new Lock());
        Parallel.ForEach(pairs.SelectMany(of => Enumerable.Range(0, of.BlockCount).Select(block => (Of: of, Block: block))), part =>
        {
            var (own, known) = (new List<ScoredPair>(), prospects.Known());
            foreach (var (a, b, pattern) in part.Of.Of(part.Block))
            {
                if (known.Has(pattern) && _rarity.Of(new ScoredPair(a, b, pattern, 0, 1, 1)) is var pair && pair.Odds(Model) >= KeptFrom) own.Add(pair with { Rules = Candidates.RulesOf(a, b) });
            }

            part.Of.LetGo(part.Block);
            lock (locked) likely.Add(own);
        });
        // What somebody decided counts, whether or not it looks likely.
        var there = decided.Count == 0 ? [] : likely.SelectMany(l => l).Select(p => (Math.Min(p.A, p.B), Math.Max(p.A, p.B))).ToHashSet();
        likely.Add([.. decided.Where(d => there.Add((Math.Min(d.Left, d.Right), Math.Max(d.Left, d.Right))))
            .Select(d => _rarity.Of(new ScoredPair(d.Left, d.Right, table.Agree(d.Left, d.Right), Candidates.RulesOf(d.Left, d.Right), 1, 1)))]);
        return ScoredPair.InOrder(likely);
    }
}
