using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>Chooses by which keys records are brought together (การเลือกกฎจับคู่เบื้องต้น), so that hardly a pair is missed and few are compared in vain.</summary>
/// <remarks>
/// Pairs of the same are made up from records as they are, with mistakes in every field as often in files of all kinds. Of all keys of one to three
/// fields those are taken one after another that find most of what is not found yet, for what they cost.
/// </remarks>
internal sealed class RuleChoice
{
    // Of more records a further rule costs more than the few pairs it finds are worth.
    private const int FewRecords = 100_000;
    private const int MadeUp = 4096, Sample = 20_000, CostSample = 8_000, MostCandidates = 6_000;
    private const double Usual = 1.2e6, PairsOfRecord = 2.5, LeastPairs = 2e6, MostPairs = 1.25e8, OwnCost = 0.5;

    private static readonly KeyKind[] Kinds = [KeyKind.Whole, KeyKind.Coarse, KeyKind.Other];

    private readonly LinkTable _table;
    private readonly int[] _sample, _costSample;
    private readonly List<(BlockingRule.Part Part, ulong[] Finds)> _keys = [];

    private RuleChoice(LinkTable table, int[] sample)
    {
        (_table, _sample) = (table, sample);
        var costs = Math.Min(sample.Length, CostSampleOf(table.Rows));
        _costSample = [.. Enumerable.Range(0, costs).Select(i => sample[(int)((long)i * sample.Length / costs)])];
    }

    /// <param name="table">The records.</param>
    /// <param name="sample">Some of them, by chance.</param>
    public static IReadOnlyList<BlockingRule> For(LinkTable table, int[] sample) => sample.Length < 2 ? [] : new RuleChoice(table, sample).Chosen();

    /// <summary>How many records are to be drawn from so many.</summary>
    public static int SampleOf(int rows) => (int)(Sample / (double)CostSample * CostSampleOf(rows));

    // Of a pair for each record, as many are seen in the sample whatever the size.
    private static int CostSampleOf(int rows) => (int)(CostSample * Math.Sqrt(Math.Max(1, rows / Usual)));

    private List<BlockingRule> Chosen()
    {
        var (chosen, budget) = (new List<BlockingRule>(), Math.Clamp(PairsOfRecord * _table.Rows, LeastPairs, MostPairs));
        var dear = budget / 2;
        var (most, missing) = _table.Rows > FewRecords ? (RuleKeys.MostRules / 2, MadeUp / 2000) : (RuleKeys.MostRules, 0);
        var costs = new Dictionary<string, double>();
        foreach (var severity in UsualMistakes.Severities)
        {
            if (chosen.Count == most) break;
            MakeUp(severity);
            var candidates = Candidates();
            Parallel.ForEach(candidates.Where(c => !costs.ContainsKey(c.Name)), c =>
            {
                var cost = Cost(c.Parts);
                lock (costs) costs[c.Name] = cost;
            });
            var missed = Enumerable.Repeat(ulong.MaxValue, MadeUp / 64).ToArray();
            foreach (var candidate in candidates.Where(c => chosen.Any(r => r.Name == c.Name))) TakeOut(missed, candidate.Finds);
            var open = candidates.Where(c => costs[c.Name] <= dear && !chosen.Any(r => r.Name == c.Name)).ToList();
            while (chosen.Count < most && BitCount(missed) > missing)
            {
                open.RemoveAll(c => costs[c.Name] > budget);
                var best = open.MaxBy(c => Common(c.Finds, missed) / (costs[c.Name] + OwnCost * _table.Rows));
                if (best is null || Common(best.Finds, missed) == 0) break;
                Take(best);
                TakeOut(missed, best.Finds);
            }

            if (severity != UsualMistakes.Severities[0]) continue;

            // Each field is learnt from pairs that were found without it.
            foreach (var part in FieldGroup.Of(_table.Columns).SelectMany(g => g.Parts))
            {
                bool Helps(IEnumerable<BlockingRule.Part> parts) => !parts.Any(p => part.Columns.Contains(p.Column)) && LearntFrom.IsOfOnePerson(parts, _table.Columns);
                if (!chosen.Any(r => Helps(r.Parts)) && open.Where(c => Helps(c.Parts)).MinBy(c => costs[c.Name] / (1 + BitCount(c.Finds))) is { } further) Take(further);
            }

            void Take(Candidate candidate)
            {
                open.Remove(candidate);
                chosen.Add(new(candidate.Parts));
                budget -= costs[candidate.Name];
            }
        }

        return chosen;
    }

    /// <param name="Finds">By bits the made-up pairs that it brings together.</param>
    private sealed record Candidate(BlockingRule.Part[] Parts, ulong[] Finds, int Last)
    {
        public string Name { get; } = BlockingRule.NameOf(Parts);
    }

    // By bits of the made-up pairs in which each key is equal.
    private void MakeUp(double severity)
    {
        var random = new Draws(5);
        var columns = _table.Columns;
        var finds = columns.Select(_ => Kinds.Select(_ => new ulong[MadeUp / 64]).ToArray()).ToArray();
        for (var pair = 0; pair < MadeUp; pair++)
        {
            var (row, hasMoved) = (_sample[random.Below(_sample.Length)], random.Unit() < UsualMistakes.Moved * severity);
            for (var c = 0; c < columns.Count; c++)
            {
                var (isWrong, atCoarse, atOther) = (random.Unit() < UsualMistakes.Wrong(columns[c].Kind) * severity, random.Unit() < UsualMistakes.StillCoarse, random.Unit() < UsualMistakes.StillOther);
                if (_table.Value(row, c) is not (>= 0 and var value) || random.Unit() < UsualMistakes.LeftOut * severity || (hasMoved && UsualMistakes.IsOfAddress(columns[c].Kind))) continue;
                bool[] isEqual = [!isWrong, !isWrong || atCoarse, !isWrong || atOther];
                for (var k = 0; k < Kinds.Length; k++)
                    if (isEqual[k] && columns[c].Key(Kinds[k], value) != 0) finds[c][k][pair >> 6] |= 1UL << (pair & 63);
            }
        }

        _keys.Clear();
        for (var c = 0; c < columns.Count; c++)
        {
            for (var k = 0; k < Kinds.Length; k++)
                if (BitCount(finds[c][k]) > 0) _keys.Add((new(c, Kinds[k]), finds[c][k]));
        }
    }

    private List<Candidate> Candidates()
    {
        var (all, last) = (new List<Candidate>(), _keys.Select((k, i) => new Candidate([k.Part], k.Finds, i)).ToList());
        for (var parts = 1; parts <= 3; parts++)
        {
            all.AddRange(last);
            last =
            [
                .. from rule in last
                   from key in Enumerable.Range(rule.Last + 1, _keys.Count - rule.Last - 1)
                   where rule.Parts[^1].Column != _keys[key].Part.Column
                   select new Candidate([.. rule.Parts, _keys[key].Part], [.. rule.Finds.Zip(_keys[key].Finds, (a, b) => a & b)], key),
            ];
            if (all.Count + last.Count > MostCandidates) break;
        }

        return all;
    }

    /// <summary>Rows of the sample that read the same, where there are several.</summary>
    private ulong[][] Alike => field ??= [.. _costSample.GroupBy(_table.MarkOf, row => (ulong)row).Select(group => group.ToArray()).Where(group => group.Length > 1)];

    /// <summary>How many pairs would be compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Cost(BlockingRule.Part[] parts)
    {
        var (rule, keyed, count) = (new BlockingRule(parts), new ulong[_costSample.Length], 0);
        foreach (var row in _costSample)
            if (rule.KeyOf(_table, row) is var key and not 0) keyed[count++] = (ulong)key << 32 | (uint)row;
        var sorted = keyed.AsSpan(0, count);
        sorted.Sort();
        var pairs = 0L;
        for (var from = 0; from < sorted.Length;)
        {
            var to = from + 1;
            while (to < sorted.Length && sorted[to] >> 32 == sorted[from] >> 32) to++;
            if (to - from > 1) pairs += _table.PairsOf(sorted[from..to]);
            from = to;
        }

        // Records that read the same are drawn together, because it goes by content: of their pairs as many are seen as of records.
        var (scale, alike) = (_table.Rows / (double)_costSample.Length, 0L);
        foreach (var group in Alike)
            if (rule.KeyOf(_table, (int)group[0]) != 0) alike += _table.PairsOf(group);
        return (pairs - alike + 1) * scale * scale + alike * scale;
    }

    private static int BitCount(ulong[] bits)
    {
        var count = 0;
        foreach (var word in bits) count += BitOperations.PopCount(word);
        return count;
    }

    private static void TakeOut(ulong[] bits, ulong[] others)
    {
        for (var i = 0; i < bits.Length; i++) bits[i] &= ~others[i];
    }

    private static int Common(ulong[] one, ulong[] other)
    {
        var count = 0;
        for (var i = 0; i < one.Length; i++) count += BitOperations.PopCount(one[i] & other[i]);
        return count;
    }
}
