using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>All pairs that some rule brings together, each once (คู่ที่ต้องเทียบ).</summary>
/// <remarks>
/// A pair belongs to the first rule that finds it. Where more records share a key than can be compared, the key is split by those of further
/// rules; what can't be split is left to the other rules and told.
/// </remarks>
internal sealed class Candidates
{
    /// <summary>Pairs of one key; more are split.</summary>
    public const long MostOfKey = 200_000;

    private const int Parts = 2;

    private readonly LinkTable _table;
    private readonly KeyTable _keys;

    // Of each rule the rows that share their key with one of another file, in the order of keys; the complement of a row begins another key.
    private readonly int[][] _groups;

    public Candidates(LinkTable table, IReadOnlyList<BlockingRule> rules, CancellationToken stop)
    {
        (_table, Rules, LeftOut) = (table, rules, new int[rules.Count]);
        (_keys, _groups) = (KeyTable.Of(table, rules, stop), new int[rules.Count][]);
        var isTooLarge = new bool[rules.Count];
        var options = new ParallelOptions { CancellationToken = stop };
        // Two parts: each goes through all records.
        Parallel.For(0, Parts, options, part =>
        {
            int[] own = [.. Enumerable.Range(0, rules.Count).Where(rule => rule % Parts == part)];
            foreach (var (rule, rows) in own.Zip(new SharedKeys(table, _keys).Of(own))) _groups[rule] = Grouped(rows, out isTooLarge[rule]);
        });
        for (var rule = 0; rule < rules.Count; rule++)
            if (isTooLarge[rule]) Split(rule);
    }

    public IReadOnlyList<BlockingRule> Rules { get; }

    /// <summary>Keys that were shared by too many and could not be split, by rule.</summary>
    public int[] LeftOut { get; }

    /// <summary>Gives each pair of a rule that no rule before it finds.</summary>
    /// <param name="rule">Its number.</param>
    /// <param name="take">The two rows, and by bits all rules that bring them together.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Each(int rule, Action<int, int, uint> take)
    {
        var rows = _groups[rule];
        for (var from = 0; from < rows.Length;)
        {
            var to = EndOf(rows, from);
            for (var i = from; i < to; i++)
            {
                var a = Row(rows[i]);
                for (var j = i + 1; j < to; j++)
                {
                    var b = rows[j];
                    if (!_table.MayPair(a, b)) continue;
                    var rules = _keys.Shared(a, b);
                    if (BitOperations.TrailingZeroCount(rules) == rule) take(a, b, rules);
                }
            }

            from = to;
        }
    }

    /// <summary>By bits the rules that bring two rows together.</summary>
    public uint RulesOf(int a, int b) => _keys.Shared(a, b);

    /// <summary>The rows of keys that make pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Grouped(List<ulong> rows, out bool isTooLarge)
    {
        var sorted = CollectionsMarshal.AsSpan(rows);
        KeySort.Sort(sorted);
        var groups = new List<int>(sorted.Length / 2);
        isTooLarge = false;
        for (var from = 0; from < sorted.Length;)
        {
            var to = from + 1;
            while (to < sorted.Length && sorted[to] >> 32 == sorted[from] >> 32) to++;
            var pairs = to - from == 1 ? 0 : _table.PairsOf(sorted[from..to]);
            isTooLarge |= pairs > MostOfKey;
            for (var i = from; i < to && pairs > 0; i++) groups.Add(i == from ? ~(int)(uint)sorted[i] : (int)(uint)sorted[i]);
            from = to;
        }

        return [.. groups];
    }

    private void Split(int rule)
    {
        for (var further = 0; further <= Rules.Count; further++)
        {
            if (further == rule) continue;
            var (isLast, groups) = (further == Rules.Count, _groups[rule]);
            for (var from = 0; from < groups.Length;)
            {
                var to = EndOf(groups, from);
                ulong[] rows = [.. groups[from..to].Select(entry => (ulong)Row(entry))];
                if (_table.PairsOf(rows) > MostOfKey)
                {
                    LeftOut[rule] += isLast ? 1 : 0;
                    foreach (var row in rows) _keys[(int)row, rule] = isLast ? 0 : Keys.Both(_keys[(int)row, rule], _keys[(int)row, further]);
                }

                from = to;
            }

            _groups[rule] = Grouped(new SharedKeys(_table, _keys).Of([rule])[0], out var isTooLarge);
            if (!isTooLarge) return;
        }
    }

    private static int EndOf(ReadOnlySpan<int> rows, int from)
    {
        var to = from + 1;
        while (to < rows.Length && rows[to] >= 0) to++;
        return to;
    }

    private static int Row(int entry) => entry < 0 ? ~entry : entry;
}
