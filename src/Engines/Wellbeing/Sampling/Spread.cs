namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>Adds up Σ_h n_h/(n_h−1) Σ_p (z−z̄)(y−ȳ), stratum by stratum, for many series and figures.</summary>
internal sealed class Spread(int series, int figures)
{
    private readonly double[] _products = new double[series * figures];
    private readonly double[] _firsts = new double[series * figures];
    private readonly double[] _seconds = new double[series * figures];
    private readonly double[] _whole = new double[series * figures];
    private readonly bool[] _isTouched = new bool[series];
    private readonly List<int> _touched = [];

    public double this[int of, int figure] => _whole[of * figures + figure];

    /// <summary>A unit's numbers against themselves.</summary>
    public void Add(int of, ReadOnlySpan<double> numbers) => Add(of, numbers, numbers);

    /// <summary>A unit's numbers against others of the same unit; those it does not have are 0.</summary>
    public void Add(int of, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.IsEmpty && second.IsEmpty) return;
        if (!_isTouched[of])
        {
            _isTouched[of] = true;
            _touched.Add(of);
        }
        for (var f = 0; f < figures; f++)
        {
            var (a, b) = (first.IsEmpty ? 0 : first[f], second.IsEmpty ? 0 : second[f]);
            _products[of * figures + f] += a * b;
            _firsts[of * figures + f] += a;
            _seconds[of * figures + f] += b;
        }
    }

    /// <summary>Closes a stratum of so many units, those without rows of a series included.</summary>
    public void EndStratum(int units)
    {
        foreach (var of in _touched)
        {
            for (var at = of * figures; at < (of + 1) * figures; at++)
            {
                // Units without rows are 0 and only move the mean. A lonely unit stays uncentred: the grand mean is 0.
                _whole[at] += units > 1 ? units / (units - 1.0) * (_products[at] - _firsts[at] * _seconds[at] / units) : _products[at];
                _products[at] = _firsts[at] = _seconds[at] = 0;
            }
            _isTouched[of] = false;
        }
        _touched.Clear();
    }
}
