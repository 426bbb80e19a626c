namespace Hunsuan.Engines.Wellbeing;

/// <summary>How much of the weight one person fails, with what it could be at least and at most (คะแนนความขัดสน).</summary>
/// <param name="Failed">Weight failed, under the policies; the score is this out of <paramref name="OutOf"/>.</param>
/// <param name="OutOf">Weight considered; 0 when the person is left out under the policies.</param>
/// <param name="Least">Weight failed when all that is unknown is passed.</param>
/// <param name="Most">Weight failed when all that is unknown is failed.</param>
/// <param name="BoundsOutOf">Weight that concerns the person; 0 when nothing does.</param>
public readonly record struct PersonScore(int Failed, int OutOf, int Least, int Most, int BoundsOutOf)
{
    public bool IsCounted => OutOf > 0;

    /// <summary>c, from 0 to 1; null when the person is left out.</summary>
    public double? Score => IsCounted ? (double)Failed / OutOf : null;

    /// <summary>Scores one set of results. c = Σ W_j g_j / L; L is smaller where a policy shifts weights.</summary>
    public static PersonScore Of(ScoringRule rule, Answers answers)
    {
        var concerns = rule.Spec.NotApplicable == NotApplicablePolicy.Reweight ? rule.Scored & ~answers.NotApplicable : rule.Scored;
        var unknown = answers.Unknown(rule.Scored);
        var boundsOutOf = rule.WeightOf(concerns);
        var least = rule.WeightOf(answers.Failed);
        var most = rule.WeightOf(answers.Failed | unknown);
        var (failed, outOf) = rule.Spec.Unknown switch
        {
            UnknownPolicy.Exclude => (least, unknown == 0 ? boundsOutOf : 0),
            UnknownPolicy.NotDeprived => (least, boundsOutOf),
            UnknownPolicy.Deprived => (most, boundsOutOf),
            UnknownPolicy.Reweight => (least, rule.WeightOf(concerns & ~unknown)),
        };
        return new(failed, outOf, least, most, boundsOutOf);
    }

    /// <summary>Poor at a cut-off: c ≥ k, compared in whole numbers. Null when the person is left out.</summary>
    public bool? IsPoor(Fraction cutoff) => IsCounted ? new PovertyLine(cutoff).IsReached(Failed, OutOf) : null;
}

/// <summary>A cut-off in machine numbers; both parts are at most <see cref="ScoringRule.LargestWhole"/>, so products fit.</summary>
internal readonly struct PovertyLine(Fraction cutoff)
{
    private readonly long _numerator = (long)cutoff.Numerator;
    private readonly long _denominator = (long)cutoff.Denominator;

    public bool IsReached(int failed, int outOf) => failed * _denominator >= _numerator * outOf;
}
