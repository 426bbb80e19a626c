namespace Hunsuan.Engines.Wellbeing;

internal static class SpecCheck
{
    public static IReadOnlyList<SpecFault> Faults(MeasureSpec spec)
    {
        List<SpecFault> faults = [.. Shape(spec), .. Lines(spec)];
        if (faults.Count == 0) faults.AddRange(WeightsGiven(spec));
        if (faults.Count == 0) faults.AddRange(WeightsSummed(spec));
        return faults;
    }

    private static IEnumerable<SpecFault> Shape(MeasureSpec spec)
    {
        if (spec.Dimensions.Count == 0) yield return new(SpecFaultKind.NoDimension, "dimensions");
        if (spec.Dimensions.Count > DimensionProfile.MostDimensions)
            yield return new(SpecFaultKind.TooManyDimensions, $"{spec.Dimensions.Count}");
        foreach (var dimension in spec.Dimensions)
        {
            if (string.IsNullOrWhiteSpace(dimension.Name)) yield return new(SpecFaultKind.DimensionWithoutName, "dimensions");
            if (dimension.Indicators.Count == 0) yield return new(SpecFaultKind.DimensionEmpty, dimension.Name);
        }
        foreach (var name in Repeated(spec.Dimensions.Select(d => d.Name))) yield return new(SpecFaultKind.DimensionNamedTwice, name);

        var bits = spec.Dimensions.SelectMany(d => d.Indicators, (_, i) => i.Bit).Concat(spec.AlsoCounted).ToList();
        foreach (var bit in bits.Where(b => b is < 0 or > 63)) yield return new(SpecFaultKind.BitOutOfRange, $"{bit}");
        foreach (var bit in Repeated(bits)) yield return new(SpecFaultKind.BitUsedTwice, $"{bit}");

        var weighted = spec.Dimensions.SelectMany(d => d.Indicators, (_, i) => i.Bit).ToHashSet();
        foreach (var bit in spec.Gaps.Where(b => !weighted.Contains(b)).Concat(Repeated(spec.Gaps))) yield return new(SpecFaultKind.GapOfNoIndicator, $"{bit}");
    }

    private static IEnumerable<SpecFault> Lines(MeasureSpec spec)
    {
        foreach (var k in spec.Cutoffs.Where(k => k < Fraction.Zero || k > Fraction.One))
            yield return new(SpecFaultKind.CutoffOutOfRange, $"{k}");
        foreach (var k in spec.Cutoffs.Where(k => k.Denominator > ScoringRule.LargestWhole))
            yield return new(SpecFaultKind.CutoffTooFine, $"{k}");
        foreach (var k in Repeated(spec.Cutoffs)) yield return new(SpecFaultKind.CutoffTwice, $"{k}");
        if (spec.ShareForShort is { } share && (share <= Fraction.Zero || share > Fraction.One))
            yield return new(SpecFaultKind.ShareForShortOutOfRange, $"{share}");
    }

    private static IEnumerable<SpecFault> WeightsGiven(MeasureSpec spec)
    {
        foreach (var dimension in spec.Dimensions)
        {
            var own = dimension.Indicators.Where(i => i.Weight is not null).Select(i => i.Weight!.Value).ToList();
            if (dimension.Weight is { } whole) own.Add(whole);
            if (own.Any(w => w <= Fraction.Zero)) yield return new(SpecFaultKind.WeightNotPositive, dimension.Name);
        }
        foreach (var dimension in spec.Dimensions.Where(d => d.Indicators.DistinctBy(i => i.Weight is null).Count() == 2))
            yield return new(SpecFaultKind.WeightsIncomplete, dimension.Name);

        if (spec.Dimensions.DistinctBy(IsWeighted).Count() == 2)
            yield return new(SpecFaultKind.WeightsIncomplete, string.Join(", ", spec.Dimensions.Where(d => !IsWeighted(d)).Select(d => d.Name)));
    }

    private static IEnumerable<SpecFault> WeightsSummed(MeasureSpec spec)
    {
        foreach (var dimension in spec.Dimensions.Where(d => d.Weight is not null && d.Indicators[0].Weight is not null))
        {
            var sum = Sum(dimension.Indicators.Select(i => i.Weight!.Value));
            if (sum != dimension.Weight) yield return new(SpecFaultKind.DimensionWeightDiffers, $"{dimension.Name}: {sum}");
        }
        var weights = IndicatorWeights.Of(spec);
        var total = Sum(weights.Select(w => w.Weight));
        if (total != Fraction.One) yield return new(SpecFaultKind.WeightsDoNotSumToOne, $"{total}");
        if (IndicatorWeights.CommonDenominator(weights) > ScoringRule.LargestWhole)
            yield return new(SpecFaultKind.WeightsTooFine, $"{IndicatorWeights.CommonDenominator(weights)}");
    }

    private static bool IsWeighted(MeasureDimension d) => d.Weight is not null || d.Indicators[0].Weight is not null;

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (a, b) => a + b);

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> values) => values.GroupBy(v => v).Where(g => g.Count() > 1).Select(g => g.Key);
}
