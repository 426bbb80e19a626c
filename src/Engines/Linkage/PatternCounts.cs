using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>How many pairs agree in which way, by the rules that find them (จำนวนคู่ตามแบบแผน).</summary>
internal sealed class PatternCounts
{
    private readonly Dictionary<(ulong Pattern, uint Rules), long> _counts = [];

    public void Add(ulong pattern, uint rules, long pairs = 1) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, (pattern, rules), out _) += pairs;

    public void Add(PatternCounts other)
    {
        foreach (var ((pattern, rules), pairs) in other._counts) Add(pattern, rules, pairs);
    }

    public long Pairs => _counts.Values.Sum();

    public IEnumerable<(ulong Pattern, uint Rules, long Pairs)> All => _counts.Select(c => (c.Key.Pattern, c.Key.Rules, c.Value));
}
