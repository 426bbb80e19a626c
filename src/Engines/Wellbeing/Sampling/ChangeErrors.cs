namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>Standard errors of a change between two rounds (ความคลาดเคลื่อนของการเปลี่ยนแปลง), by the delta method.</summary>
/// <param name="Change">The change.</param>
/// <param name="VarianceBefore">Variance of the first round's figure.</param>
/// <param name="VarianceAfter">Variance of the second's.</param>
/// <param name="Covariance">Of both; not 0 where the rounds share strata or sampling units.</param>
public readonly record struct ChangeErrors(RoundChange Change, double? VarianceBefore, double? VarianceAfter, double? Covariance)
{
    /// <summary>Of b₁ − b₀.</summary>
    public double? Absolute => Of(-1, 1);

    /// <summary>Of b₁/b₀ − 1: slopes −b₁/b₀² and 1/b₀.</summary>
    public double? Relative => Change is { Relative: not null, Before: { } b0, After: { } b1 } ? Of(-b1 / (b0 * b0), 1 / b0) : null;

    /// <summary>Of (b₁ − b₀)/Δt.</summary>
    public double? AbsoluteYearly => Change.AbsoluteYearly is null ? null : Absolute / Change.Years;

    /// <summary>Of (b₁/b₀)^(1/Δt) − 1: slopes r/(Δt·b₁) and −r/(Δt·b₀), r being the yearly ratio. Null when the second figure is 0.</summary>
    public double? RelativeYearly
    {
        get
        {
            if (Change is not { RelativeYearly: { } yearly, Before: { } b0, After: > 0 and var b1 }) return null;
            var slope = (1 + yearly) / Change.Years;
            return Of(-slope / b0, slope / b1);
        }
    }

    private double? Of(double before, double after) =>
        before * before * VarianceBefore + after * after * VarianceAfter + 2 * before * after * Covariance is { } variance
            ? Math.Sqrt(Math.Max(variance, 0))
            : null;
}
