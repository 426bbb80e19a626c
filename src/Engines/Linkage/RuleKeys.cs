using System.Runtime.CompilerServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>The keys of records by every rule (กุญแจของระเบียนตามกฎ), made when they are asked for; 0 is none.</summary>
/// <remarks>A table of all keys would be several times as large as the records themselves; keys of values are few.</remarks>
internal sealed class RuleKeys
{
    public const int MostRules = 32;

    private const int AtOnce = 1024;

    private readonly LinkTable _table;

    // The keys of all values, each part of a rule once, behind that of what is not known.
    private readonly (int Column, uint[] OfValue)[] _parts;
    private readonly int[][] _partsOf;

    // By bits the parts that two records need in common.
    private readonly ulong[] _needed;

    // Where a rule begins with both names, their parts, and by bits the others: either order of the names has one key.
    private readonly (int Given, int Family, ulong Others)?[] _exchanged;

    // Keys that too many share, with the rule that splits them; negative: they are left out.
    private readonly Dictionary<uint, int>?[] _splits;

    public RuleKeys(LinkTable table, IReadOnlyList<BlockingRule> rules)
    {
        BlockingRule.Part[] parts = [.. rules.SelectMany(r => r.Parts).Distinct().OrderBy(p => p.Column).ThenBy(p => p.Kind)];
        (_table, _parts, _splits) = (table, new (int, uint[])[parts.Length], new Dictionary<uint, int>?[rules.Count]);
        Parallel.For(0, parts.Length, p => _parts[p] = (parts[p].Column, OfValues(table.Columns[parts[p].Column], parts[p].Kind)));
        _partsOf = [.. rules.Select(r => r.Parts.Select(p => Array.IndexOf(parts, p)).ToArray())];
        _needed = [.. _partsOf.Select(of => of.Aggregate(0UL, (bits, p) => bits | 1UL << p))];
        _exchanged = [.. rules.Select((r, i) => AreNames(r) ? (_partsOf[i][0], _partsOf[i][1], _needed[i] & ~(1UL << _partsOf[i][0] | 1UL << _partsOf[i][1])) : ((int, int, ulong)?)null)];
    }

    /// <summary>The key of a record by a rule.</summary>
    public uint this[int row, int rule]
    {
        get
        {
            var key = Plain(row, rule);
            if (_splits[rule] is { } splits)
                while (key != 0 && splits.TryGetValue(key, out var further)) key = further < 0 ? 0 : Keys.Both(key, Plain(row, further));
            return key;
        }
    }

    /// <summary>Keys of a rule that too many share are from now on those of a further rule as well.</summary>
    public void Split(int rule, uint key, int? further) => (_splits[rule] ??= [])[key] = further ?? -1;

    /// <summary>The keys of records one after another by one rule, nothing split.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Of(int rule, int first, Span<uint> keys)
    {
        Span<uint> values = stackalloc uint[AtOnce];
        for (var from = 0; from < keys.Length; from += AtOnce)
        {
            var some = keys.Slice(from, Math.Min(AtOnce, keys.Length - from));
            values = values[..some.Length];
            for (var at = 0; at < _partsOf[rule].Length; at++)
            {
                var (column, ofValue) = _parts[_partsOf[rule][at]];
                _table.Read(first + from, column, values);
                if (at == 0)
                    for (var i = 0; i < some.Length; i++) some[i] = ofValue[values[i]];
                else
                    for (var i = 0; i < some.Length; i++) some[i] = Keys.Both(some[i], ofValue[values[i]]);
            }
        }
    }

    /// <summary>Bit r: two records have the same key by rule r.</summary>
    /// <param name="a">One, and its values.</param>
    /// <param name="left">Of a, by column.</param>
    /// <param name="b">The other.</param>
    /// <param name="right">Of b.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint Shared(int a, ReadOnlySpan<int> left, int b, ReadOnlySpan<int> right)
    {
        var (equal, shared) = (0UL, 0u);
        for (var part = 0; part < _parts.Length; part++)
        {
            var (column, ofValue) = _parts[part];
            var (one, other) = (left[column], right[column]);
            if ((one | other) >= 0 && ofValue[one + 1] is var key and not 0 && (one == other || key == ofValue[other + 1])) equal |= 1UL << part;
        }

        for (var rule = 0; rule < _needed.Length; rule++)
        {
            var isShared = (equal & _needed[rule]) == _needed[rule] || (_exchanged[rule] is { } names && (equal & names.Others) == names.Others && AreExchanged(names.Given, names.Family, left, right));
            if (isShared && (_splits[rule] is null || (this[a, rule] is var key and not 0 && key == this[b, rule]))) shared |= 1u << rule;
        }

        return shared;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Plain(int row, int rule)
    {
        var (of, key) = (_partsOf[rule], 0u);
        for (var at = 0; at < of.Length; at++)
        {
            var (column, ofValue) = _parts[of[at]];
            if (_table.Value(row, column) is not (>= 0 and var value)) return 0;
            key = at == 0 ? ofValue[value + 1] : Keys.Both(key, ofValue[value + 1]);
            if (key == 0) return 0;
        }

        return key;
    }

    private bool AreExchanged(int given, int family, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var ((ofGiven, givens), (ofFamily, families)) = (_parts[given], _parts[family]);
        return givens[left[ofGiven] + 1] is var first and not 0 && first == families[right[ofFamily] + 1] && families[left[ofFamily] + 1] is var last and not 0 && last == givens[right[ofGiven] + 1];
    }

    private bool AreNames(BlockingRule rule) => rule.Parts.Count > 1 && rule.Parts.Take(2).All(p => _table.Columns[p.Column].Kind is FieldKind.GivenName or FieldKind.FamilyName);

    private static uint[] OfValues(Columns.LinkColumn column, KeyKind kind)
    {
        var keys = new uint[column.Values + 1];
        for (var value = 0; value < column.Values; value++) keys[value + 1] = column.Key(kind, value);
        return keys;
    }
}
