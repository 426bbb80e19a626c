namespace Hunsuan.Engines.Wellbeing.Sampling;

/// <summary>How far figures of a sample may be from those of everybody (ความคลาดเคลื่อนมาตรฐาน).</summary>
/// <remarks>
/// Taylor linearisation of a ratio θ = Σ o·y / Σ o·d: u_i = o_i(y_i − θ d_i)/Σ o·d; z_hp = Σ u over PSU p of stratum h;
/// V = Σ_h n_h/(n_h−1) Σ_p (z_hp − z̄_h)². n_h counts all PSUs of the stratum, also those without members of the group. A lonely PSU is centred
/// on the grand mean, which is 0 for such u. K. Wolter, Introduction to Variance Estimation (2nd ed.), ch. 6; mpitb and R's survey do the same.
/// </remarks>
public sealed class SampleErrors
{
    private readonly MeasureResult _result;
    private readonly Spread _own;
    private readonly Spread _together;

    private SampleErrors(MeasureResult result, SampleDesign design, IReadOnlyList<MeasureFigure> figures, IReadOnlyList<(int First, int Second)> pairs)
    {
        (_result, Design, Figures, Pairs) = (result, design, figures, pairs);
        (_own, _together) = (new(result.GroupCount, figures.Count), new(pairs.Count, figures.Count));
    }

    public SampleDesign Design { get; }
    public IReadOnlyList<MeasureFigure> Figures { get; }

    /// <summary>Groups whose errors hang together, such as two rounds of one area.</summary>
    public IReadOnlyList<(int First, int Second)> Pairs { get; }

    /// <summary>Works out the errors of figures by group.</summary>
    /// <param name="result">The figures, computed from the same columns.</param>
    /// <param name="columns">The rows of the sample.</param>
    /// <param name="design">How they were drawn.</param>
    /// <param name="figures">Which figures.</param>
    /// <param name="pairs">Of which groups the covariances are wanted too.</param>
    public static SampleErrors Of(MeasureResult result, MeasureColumns columns, SampleDesign design,
        IReadOnlyList<MeasureFigure> figures, IReadOnlyList<(int First, int Second)>? pairs = null)
    {
        columns.Check(result.Rule.Spec.Gaps.Count);
        var errors = new SampleErrors(result, design, figures, pairs ?? []);
        errors.Add(columns);
        return errors;
    }

    /// <summary>The standard error of a figure, by its place in <see cref="Figures"/>. Null where the figure is undefined or the sample is one PSU.</summary>
    public double? Of(int group, int figure) => Variance(group, figure) is { } variance ? Math.Sqrt(variance) : null;

    public double? Variance(int group, int figure) => IsDefined(group, figure) ? Math.Max(_own[group, figure], 0) : null;

    /// <summary>How the errors of the two groups of a pair go together.</summary>
    public double? Covariance(int pair, int figure) =>
        IsDefined(Pairs[pair].First, figure) && IsDefined(Pairs[pair].Second, figure) ? _together[pair, figure] : null;

    private bool IsDefined(int group, int figure) => Design.Units > 1 && _result[group][Figures[figure]] is not null;

    private void Add(MeasureColumns columns)
    {
        var runs = new UnitRuns(_result.Rule);
        var residuals = new Residuals(_result, Figures);
        for (var h = 0; h < Design.Strata; h++)
        {
            var (first, end) = (Design.StratumStarts[h], Design.StratumStarts[h + 1]);
            for (var unit = first; unit < end; unit++)
            {
                var rows = runs.Take(columns, Design.Order.AsSpan(Design.UnitStarts[unit]..Design.UnitStarts[unit + 1]));
                residuals.Clear();
                for (var start = 0; start < rows;)
                {
                    var (group, next) = runs.Run(start, rows);
                    _own.Add(group, residuals.Of(group, runs.Sums));
                    start = next;
                }
                for (var pair = 0; pair < Pairs.Count; pair++) _together.Add(pair, residuals.Known(Pairs[pair].First), residuals.Known(Pairs[pair].Second));
            }
            _own.EndStratum(end - first);
            _together.EndStratum(end - first);
        }
    }
}
