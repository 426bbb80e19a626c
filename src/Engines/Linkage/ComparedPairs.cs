namespace Hunsuan.Engines.Linkage;

/// <summary>Pairs that were compared, kept so that they need not be compared again (คู่ที่เทียบแล้ว); none where they are too many.</summary>
internal sealed class ComparedPairs(int rules)
{
    private const int Most = 2_000_000;

    private readonly List<(int A, int B, ulong Pattern)>?[] _pairs = new List<(int, int, ulong)>?[rules];
    private int _kept;

    /// <summary>Whether all pairs are there.</summary>
    public bool AreAll => _kept <= Most;

    /// <summary>For one rule; several rules may be filled beside each other.</summary>
    public void Begin(int rule) => _pairs[rule] = [];

    public void Add(int rule, int a, int b, ulong pattern)
    {
        if (_pairs[rule] is not { } pairs) return;
        pairs.Add((a, b, pattern));
        if ((pairs.Count & 0xFFFF) == 0 && Interlocked.Add(ref _kept, 0x10000) > Most) _pairs[rule] = null;
    }

    public IReadOnlyList<(int A, int B, ulong Pattern)> Of(int rule) => _pairs[rule] ?? [];
}
