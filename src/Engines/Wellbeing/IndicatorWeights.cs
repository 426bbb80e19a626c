using System.Numerics;

namespace Hunsuan.Engines.Wellbeing;

internal static class IndicatorWeights
{
    /// <summary>Nested equal weights 1/(D·n) where none are given, in the order of the dimensions.</summary>
    public static IReadOnlyList<(int Bit, Fraction Weight)> Of(MeasureSpec spec) =>
    [
        .. spec.Dimensions.SelectMany(d => d.Indicators, (d, i) => (i.Bit, i.Weight
            ?? (d.Weight ?? new Fraction(1, spec.Dimensions.Count)) * new Fraction(1, d.Indicators.Count))),
    ];

    public static BigInteger CommonDenominator(IEnumerable<(int Bit, Fraction Weight)> weights) => weights.Aggregate(BigInteger.One,
        (all, w) => all / BigInteger.GreatestCommonDivisor(all, w.Weight.Denominator) * w.Weight.Denominator);
}
