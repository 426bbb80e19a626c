namespace Hunsuan.Engines.Linkage.Columns;

/// <summary>How common each of many values is (สัดส่วนของแต่ละค่า).</summary>
internal sealed class Shares
{
    private readonly int[] _counts;
    private readonly double _known;

    /// <param name="counts">Records of each value.</param>
    public Shares(int[] counts)
    {
        (_counts, _known) = (counts, Math.Max(1, counts.Sum(c => (long)c)));
        // Two different records: the same one is no pair.
        var pairs = _known * (_known - 1);
        Chance = pairs <= 0 ? 1 : counts.Sum(c => (double)c * (c - 1)) / pairs;
    }

    /// <summary>How likely two different records share their value.</summary>
    public double Chance { get; }

    public double Of(int value) => _counts[value] / _known;
}
