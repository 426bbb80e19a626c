using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

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

    private readonly LinkTable _table;
    private readonly KeyTable _keys;

    // Of each rule the rows that share their key with one of another file, in the order of keys.
    private readonly ulong[][] _groups;

    public Candidates(LinkTable table, IReadOnlyList<BlockingRule> rules, CancellationToken stop)
    {
        (_table, Rules, LeftOut) = (table, rules, new int[rules.Count]);
        (_keys, _groups) = (new(table.Rows, rules.Count), new ulong[rules.Count][]);
        var isTooLarge = new bool[rules.Count];
        var options = new ParallelOptions { CancellationToken = stop };
        Parallel.For(0, rules.Count, options, rule =>
        {
            rules[rule].Fill(_keys, rule, table.Columns);
            _groups[rule] = Grouped(rule, out isTooLarge[rule]);
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
        var sorted = _groups[rule];
        for (var from = 0; from < sorted.Length;)
        {
            var to = EndOf(sorted, from);
            for (var i = from; i < to; i++)
            {
                var a = (int)(uint)sorted[i];
                for (var j = i + 1; j < to; j++)
                {
                    var b = (int)(uint)sorted[j];
                    if (!_table.MayPair(a, b)) continue;
                    var rules = _keys.Shared(a, b);
                    if (BitOperations.TrailingZeroCount(rules) == rule) take(a, b, rules);
                }
            }

            from = to;
        }
    }

    /// <summary>The rows of keys that make pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong[] Grouped(int rule, out bool isTooLarge)
    {
        var rented = KeySort.Sort(_keys, rule, out var count);
        var sorted = rented.AsSpan(0, count);
        var kept = 0;
        isTooLarge = false;
        for (var from = 0; from < sorted.Length;)
        {
            var to = EndOf(sorted, from);
            var pairs = to - from == 1 ? 0 : _table.PairsOf(sorted[from..to]);
            isTooLarge |= pairs > MostOfKey;
            if (pairs > 0)
            {
                sorted[from..to].CopyTo(sorted[kept..]);
                kept += to - from;
            }

            from = to;
        }

        var groups = sorted[..kept].ToArray();
        ArrayPool<ulong>.Shared.Return(rented);
        return groups;
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
                if (_table.PairsOf(groups.AsSpan(from, to - from)) > MostOfKey)
                {
                    LeftOut[rule] += isLast ? 1 : 0;
                    foreach (var entry in groups.AsSpan(from, to - from))
                    {
                        var row = (int)(uint)entry;
                        _keys[row, rule] = isLast ? 0 : Keys.Both(_keys[row, rule], _keys[row, further]);
                    }
                }

                from = to;
            }

            _groups[rule] = Grouped(rule, out var isTooLarge);
            if (!isTooLarge) return;
        }
    }

    private static int EndOf(ReadOnlySpan<ulong> sorted, int from)
    {
        var to = from + 1;
        while (to < sorted.Length && sorted[to] >> 32 == sorted[from] >> 32) to++;
        return to;
    }
}
