namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>Student's t distribution (การแจกแจงที), for intervals from few sampling units.</summary>
/// <remarks>By the regularised incomplete beta function: P(T ≤ t) = 1 − I_{ν/(ν+t²)}(ν/2, ½)/2 for t ≥ 0.
/// W. H. Press et al., Numerical Recipes (3rd ed.), 6.4 and 6.14; Γ by C. Lanczos (1964).</remarks>
public static class StudentT
{
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The t that is exceeded with probability 1 − <paramref name="probability"/>.</summary>
    /// <param name="probability">Above 0, below 1.</param>
    /// <param name="degreesOfFreedom">From 1.</param>
    public static double Quantile(double probability, int degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreesOfFreedom, 1);
        if (probability is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(probability));
        if (probability < 0.5) return -Quantile(1 - probability, degreesOfFreedom);

        var (low, high) = (0.0, 1.0);
        while (AtMost(high, degreesOfFreedom) < probability) high *= 2;
        // Halving cannot fail; it ends when no number lies between.
        for (var middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            if (AtMost(middle, degreesOfFreedom) < probability) low = middle;
            else high = middle;
        }
        return high;
    }

    /// <summary>P(T ≤ t).</summary>
    public static double AtMost(double t, int degreesOfFreedom)
    {
        var square = t * t;
        var half = degreesOfFreedom / 2.0;
        // Whichever of the two arguments is not near 1 keeps its digits.
        var beyond = square < degreesOfFreedom
            ? 1 - Beta(0.5, half, square / (degreesOfFreedom + square))
            : Beta(half, 0.5, degreesOfFreedom / (degreesOfFreedom + square));
        return t < 0 ? beyond / 2 : 1 - beyond / 2;
    }

    /// <summary>I_x(a, b).</summary>
    private static double Beta(double a, double b, double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        if (x > (a + 1) / (a + b + 2)) return 1 - Beta(b, a, 1 - x);
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        return front * ContinuedFraction(a, b, x) / a;
    }

    /// <summary>Lentz's method.</summary>
    private static double ContinuedFraction(double a, double b, double x)
    {
        const double tiny = 1e-300;
        var (c, d) = (1.0, 1 / NotZero(1 - (a + b) * x / (a + 1)));
        var h = d;
        for (var m = 1; m < 100_000; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / NotZero(1 + even * d);
            c = NotZero(1 + even / c);
            h *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / NotZero(1 + odd * d);
            c = NotZero(1 + odd / c);
            h *= d * c;
            if (Math.Abs(d * c - 1) < 1e-15) break;
        }
        return h;

        static double NotZero(double value) => Math.Abs(value) < tiny ? tiny : value;
    }

    /// <summary>ln Γ(x) for x from ½.</summary>
    private static double LogGamma(double x)
    {
        x--;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (x + i);
        var t = x + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}
