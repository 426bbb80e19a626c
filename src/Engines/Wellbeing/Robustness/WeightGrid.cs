namespace Hunsuan.Engines.Wellbeing.Robustness;

/// <summary>Other plausible weights, to see whether an order of areas hangs on the ones chosen (น้ำหนักทางเลือก).</summary>
public static class WeightGrid
{
    /// <summary>Each dimension in turn with half of the weight, the others sharing the rest as they did; then all indicators alike.</summary>
    /// <returns>The specification and which dimension is stressed, null for all indicators alike. Weights too fine to compute with are left out.</returns>
    public static IReadOnlyList<(int? Stressed, MeasureSpec Spec)> Of(MeasureSpec spec)
    {
        var weights = IndicatorWeights.Of(spec).ToDictionary(w => w.Bit, w => w.Weight);
        var indicators = new Fraction(1, weights.Count);
        List<(int?, MeasureSpec)> grid = [];
        if (spec.Dimensions.Count > 1) grid.AddRange(spec.Dimensions.Index().Select(d => ((int?)d.Index, Stressing(spec, weights, d.Index))));
        grid.Add((null, With(spec, _ => indicators)));
        return [.. grid.Where(g => g.Item2.Check().Count == 0)];
    }

    private static MeasureSpec Stressing(MeasureSpec spec, Dictionary<int, Fraction> weights, int stressed)
    {
        var bits = spec.Dimensions[stressed].Indicators.Select(i => i.Bit).ToHashSet();
        var own = Sum(weights.Where(w => bits.Contains(w.Key)));
        var others = Sum(weights.Where(w => !bits.Contains(w.Key)));
        return With(spec, bit => weights[bit] * new Fraction(1, 2) / (bits.Contains(bit) ? own : others));
    }

    private static MeasureSpec With(MeasureSpec spec, Func<int, Fraction> weightOf) => spec with
    {
        Dimensions = [.. spec.Dimensions.Select(d => d with { Weight = null, Indicators = [.. d.Indicators.Select(i => i with { Weight = weightOf(i.Bit) })] })],
    };

    private static Fraction Sum(IEnumerable<KeyValuePair<int, Fraction>> weights) => weights.Aggregate(Fraction.Zero, (sum, w) => sum + w.Value);
}
