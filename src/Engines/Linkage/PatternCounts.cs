using System.Runtime.InteropServices;

namespace Hunsuan.Engines.Linkage;

/// <summary>How many pairs agree in which way, by what may be learnt from them (จำนวนคู่ตามแบบแผน).</summary>
internal sealed class PatternCounts
{
    private readonly Dictionary<(ulong Pattern, uint From), long> _counts = [];

    /// <param name="pattern">How they agree.</param>
    /// <param name="from">As <see cref="LearntFrom"/> tells: far fewer than there are combinations of rules.</param>
    /// <param name="pairs">How many.</param>
    public void Add(ulong pattern, uint from, long pairs = 1) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, (pattern, from), out _) += pairs;

    public void Add(PatternCounts other)
    {
        foreach (var ((pattern, from), pairs) in other._counts) Add(pattern, from, pairs);
    }

    public long Pairs => _counts.Values.Sum();

    public IEnumerable<(ulong Pattern, uint From, long Pairs)> All => _counts.Select(c => (c.Key.Pattern, c.Key.From, c.Value));
}
