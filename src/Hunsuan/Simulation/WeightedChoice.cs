namespace Hunsuan.Simulation;

/// <summary>Draws one of several things, the heavier ones more often.</summary>
internal sealed class WeightedChoice<T>
{
    private readonly T[] _things;
    private readonly double[] _ends;

    public WeightedChoice(IEnumerable<KeyValuePair<T, double>> weighted)
    {
        var chosen = weighted.Where(pair => pair.Value > 0).ToList();
        _things = [.. chosen.Select(pair => pair.Key)];
        _ends = new double[_things.Length];
        var sum = 0.0;
        for (var at = 0; at < _ends.Length; at++) _ends[at] = sum += chosen[at].Value;
    }

    public T Draw(SimulationRandom random)
    {
        var at = Array.BinarySearch(_ends, random.Unit() * _ends[^1]);
        return _things[at >= 0 ? at + 1 : ~at];
    }
}
