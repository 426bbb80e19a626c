namespace Hunsuan.Engines.Linkage;

/// <summary>What people's decisions say of how likely pairs really are (การปรับความน่าจะเป็นตามผลตรวจ).</summary>
/// <remarks>
/// A line through the logarithm of the odds (Platt 1999), drawn towards no change: few decisions change little. It holds as far as pairs are chosen for
/// review by how likely they are, not by how they look.
/// </remarks>
/// <param name="Shift">Added to the logarithm of the odds.</param>
/// <param name="Slope">What it is multiplied by before.</param>
internal sealed record Recalibration(double Shift, double Slope)
{
    public static readonly Recalibration None = new(0, 1);

    // As sure beforehand that nothing is to be changed: standard deviations.
    private const double ShiftAround = 1, SlopeAround = 0.3, LeastSlope = 0.1, Furthest = 12;
    private const int Rounds = 50;

    /// <param name="decided">Odds by the model, and whether the two are the same.</param>
    public static Recalibration Of(IReadOnlyList<(double Odds, bool IsSame)> decided)
    {
        var (shift, slope) = (0.0, 1.0);
        for (var round = 0; round < Rounds && decided.Count > 0; round++)
        {
            // Newton's step on the logarithm of the likelihood, with the two normal distributions around no change.
            var (toShift, toSlope) = (-shift / (ShiftAround * ShiftAround), (1 - slope) / (SlopeAround * SlopeAround));
            var (a, b, c) = (1 / (ShiftAround * ShiftAround), 0.0, 1 / (SlopeAround * SlopeAround));
            foreach (var (odds, isSame) in decided)
            {
                var x = Logarithm(odds);
                var expected = 1 / (1 + Math.Exp(-(shift + slope * x)));
                var (error, spread) = ((isSame ? 1 : 0) - expected, expected * (1 - expected));
                (toShift, toSlope) = (toShift + error, toSlope + error * x);
                (a, b, c) = (a + spread, b + spread * x, c + spread * x * x);
            }

            var determinant = a * c - b * b;
            var (byShift, bySlope) = ((c * toShift - b * toSlope) / determinant, (a * toSlope - b * toShift) / determinant);
            (shift, slope) = (shift + byShift, Math.Max(LeastSlope, slope + bySlope));
            if (Math.Abs(byShift) + Math.Abs(bySlope) < 1e-9) break;
        }

        return new(shift, slope);
    }

    /// <summary>How likely a pair is.</summary>
    public double Of(double probability) => this == None || probability is 0 or 1 ? probability : 1 / (1 + Math.Exp(-(Shift + Slope * Logarithm(probability / (1 - probability)))));

    private static double Logarithm(double odds) => Math.Clamp(Math.Log(odds), -Furthest, Furthest);
}
