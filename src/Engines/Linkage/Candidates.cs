using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hunsuan.Engines.Linkage.Columns;

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

    // Each goes through all records and needs room for most of them; memory is too slow for many.
    private const int RulesAtOnce = 2;

    private const int AtOnce = 512;

    private readonly LinkTable _table;
    private readonly RuleKeys _keys;

    // Of each rule the rows that share their key with one of another file, in the order of keys; the complement of a row begins another key.
    private readonly Blocks<int>[] _groups;

    public Candidates(LinkTable table, IReadOnlyList<BlockingRule> rules, IOverflow? overflow, CancellationToken stop)
    {
        (_table, Rules, LeftOut) = (table, rules, new int[rules.Count]);
        (_keys, _groups) = (new(table, rules), new Blocks<int>[rules.Count]);
        var next = -1;
        var atOnce = Math.Min(overflow?.Times(SharedKeys.BytesOf(table)) ?? RulesAtOnce, Math.Min(RulesAtOnce, rules.Count));
        Parallel.For(0, atOnce, _ =>
        {
            var shared = new SharedKeys(table);
            while (Interlocked.Increment(ref next) is var rule && rule < rules.Count)
            {
                stop.ThrowIfCancellationRequested();
                Group(rule, 0, shared.Of(_keys, rule), _groups[rule] = new(overflow));
            }
        });
    }

    public IReadOnlyList<BlockingRule> Rules { get; }

    /// <summary>Keys that were shared by too many and could not be split, by rule.</summary>
    public int[] LeftOut { get; }

    /// <summary>Takes a pair.</summary>
    /// <param name="a">One.</param>
    /// <param name="left">Its values, by column.</param>
    /// <param name="b">The other.</param>
    /// <param name="right">Likewise.</param>
    /// <param name="rules">By bits all rules that bring them together.</param>
    public delegate void Take(int a, ReadOnlySpan<int> left, int b, ReadOnlySpan<int> right, uint rules);

    /// <summary>Gives each pair of a rule that no rule before it finds; once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Each(int rule, Take take)
    {
        var (groups, rows, values) = (_groups[rule], new List<int>(), new List<int>());
        for (var block = 0; block < groups.BlockCount; block++)
        {
            foreach (var entry in groups.Of(block))
            {
                if (entry < 0 && rows.Count >= AtOnce)
                {
                    Pairs(rule, CollectionsMarshal.AsSpan(rows), values, take);
                    rows.Clear();
                }

                rows.Add(entry);
            }

            groups.LetGo(block);
        }

        Pairs(rule, CollectionsMarshal.AsSpan(rows), values, take);
    }

    /// <summary>By bits the rules that bring two rows together.</summary>
    public uint RulesOf(int a, int b)
    {
        Span<int> left = stackalloc int[_table.Columns.Count], right = stackalloc int[_table.Columns.Count];
        _table.Read(a, left);
        _table.Read(b, right);
        return _keys.Shared(a, left, b, right);
    }

    // Of some groups: their records are read first, all together, so that the processor need not wait for each.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pairs(int rule, ReadOnlySpan<int> rows, List<int> read, Take take)
    {
        var columns = _table.Columns.Count;
        CollectionsMarshal.SetCount(read, rows.Length * columns);
        var values = CollectionsMarshal.AsSpan(read);
        for (var i = 0; i < rows.Length; i++) _table.Read(Row(rows[i]), values.Slice(i * columns, columns));
        for (var (from, to) = (0, 0); from < rows.Length; from = to)
        {
            for (to = from + 1; to < rows.Length && rows[to] >= 0;) to++;
            for (var i = from; i < to; i++)
            {
                for (var j = i + 1; j < to; j++)
                {
                    var (a, b) = (Row(rows[i]), rows[j]);
                    if (!_table.MayPair(a, b)) continue;
                    ReadOnlySpan<int> left = values.Slice(i * columns, columns), right = values.Slice(j * columns, columns);
                    var rules = _keys.Shared(a, left, b, right);
                    if (BitOperations.TrailingZeroCount(rules) == rule) take(a, left, b, right, rules);
                }
            }
        }
    }

    private static int Row(int entry) => entry < 0 ? ~entry : entry;

    /// <summary>The rows of keys that make pairs, in the order of keys.</summary>
    /// <param name="further">The first rule by which keys may be split.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Group(int rule, int further, List<ulong> rows, Blocks<int> groups)
    {
        var sorted = CollectionsMarshal.AsSpan(rows);
        KeySort.Sort(sorted);
        for (var from = 0; from < sorted.Length;)
        {
            var to = from + 1;
            while (to < sorted.Length && sorted[to] >> 32 == sorted[from] >> 32) to++;
            var pairs = to - from == 1 ? 0 : _table.PairsOf(sorted[from..to]);
            if (pairs > MostOfKey) Split(rule, further, sorted[from..to], groups);
            else
                for (var i = from; i < to && pairs > 0; i++) groups.Add(i == from ? ~(int)(uint)sorted[i] : (int)(uint)sorted[i]);
            from = to;
        }
    }

    private void Split(int rule, int further, ReadOnlySpan<ulong> rows, Blocks<int> groups)
    {
        if (further == rule) further++;
        var isLast = further >= Rules.Count;
        _keys.Split(rule, (uint)(rows[0] >> 32), isLast ? null : further);
        LeftOut[rule] += isLast ? 1 : 0;
        var split = new List<ulong>();
        foreach (var entry in rows)
            if (_keys[(int)(uint)entry, rule] is var key and not 0) split.Add((ulong)key << 32 | (uint)entry);
        if (split.Count > 0) Group(rule, further + 1, split, groups);
    }
}
