namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>z of the groups in one sampling unit: how its sums differ from what the estimates lead to expect.</summary>
internal sealed class Residuals(MeasureResult result, IReadOnlyList<MeasureFigure> figures)
{
    private readonly Dictionary<int, double[]> _ofGroup = [];
    private readonly Stack<double[]> _spare = new();

    /// <summary>Begins another unit.</summary>
    public void Clear()
    {
        foreach (var numbers in _ofGroup.Values) _spare.Push(numbers);
        _ofGroup.Clear();
    }

    /// <summary>z of a group that the unit has rows of, figure by figure; 0 where the figure is undefined.</summary>
    public ReadOnlySpan<double> Of(int group, GroupFigures unit)
    {
        var numbers = _spare.TryPop(out var used) ? used : new double[figures.Count];
        var whole = result[group];
        for (var f = 0; f < numbers.Length; f++)
        {
            var (all, allOf) = whole.Parts(figures[f]);
            var (part, of) = unit.Parts(figures[f]);
            numbers[f] = allOf > 0 ? (part - all / allOf * of) / allOf : 0;
        }
        _ofGroup[group] = numbers;
        return numbers;
    }

    /// <summary>z of a group, nothing when the unit has no rows of it.</summary>
    public ReadOnlySpan<double> Known(int group) => _ofGroup.GetValueOrDefault(group);
}
