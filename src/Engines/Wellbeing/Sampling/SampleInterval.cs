namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>Between which values the truth lies with a stated confidence (ช่วงความเชื่อมั่น).</summary>
public readonly record struct SampleInterval(double Lower, double Upper)
{
    /// <summary>The usual confidence.</summary>
    public const double Usual = 0.95;

    /// <summary>Of a share, worked out on the logit scale, so that it stays between 0 and 1: logit p ± t·se/(p(1−p)).</summary>
    /// <returns>Null where it is undefined: at 0 and at 1, without a standard error or degrees of freedom.</returns>
    public static SampleInterval? OfShare(double? share, double? error, int degreesOfFreedom, double confidence = Usual)
    {
        if (share is not (> 0 and < 1) || error is not { } se || degreesOfFreedom < 1) return null;
        var p = share.Value;
        var (middle, reach) = (Math.Log(p / (1 - p)), Reach(degreesOfFreedom, confidence) * se / (p * (1 - p)));
        return new(1 / (1 + Math.Exp(reach - middle)), 1 / (1 + Math.Exp(-reach - middle)));
    }

    /// <summary>Of any number, such as a change: b ± t·se.</summary>
    public static SampleInterval? Around(double? value, double? error, int degreesOfFreedom, double confidence = Usual)
    {
        if (value is not { } b || error is not { } se || degreesOfFreedom < 1) return null;
        var reach = Reach(degreesOfFreedom, confidence) * se;
        return new(b - reach, b + reach);
    }

    // The same degrees of freedom are asked for again and again.
    [ThreadStatic]
    private static (int DegreesOfFreedom, double Confidence, double Reach) _last;

    private static double Reach(int degreesOfFreedom, double confidence)
    {
        if (_last.DegreesOfFreedom != degreesOfFreedom || _last.Confidence != confidence)
            _last = (degreesOfFreedom, confidence, StudentT.Quantile((1 + confidence) / 2, degreesOfFreedom));
        return _last.Reach;
    }
}
