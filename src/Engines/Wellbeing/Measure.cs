namespace Hunsuan.Engines.Wellbeing;

/// <summary>Measures wellbeing of a whole population by area or group (การวัดความขัดสนหลายมิติ).</summary>
/// <remarks>Alkire and Foster, "Counting and multidimensional poverty measurement", Journal of Public Economics 95 (2011).
/// Formulas, policies and a worked example: docs/engines/measure.md.</remarks>
public static class Measure
{
    /// <summary>All figures of all groups and of the whole, in one pass over the columns.</summary>
    /// <param name="rule">A compiled <see cref="MeasureSpec"/>.</param>
    /// <param name="columns">The rows; any number, none included.</param>
    /// <exception cref="ArgumentException">Columns do not fit together, or a row has two results for one indicator.</exception>
    public static MeasureResult Compute(ScoringRule rule, MeasureColumns columns) =>
        Compute(rule, columns, MeasurePaths.Fastest(rule, columns));

    internal static MeasureResult Compute(ScoringRule rule, MeasureColumns columns, MeasurePath path)
    {
        columns.Check(rule.Spec.Gaps.Count);
        var tally = new Tally(rule, columns.GroupsInAll, isWeighted: path == MeasurePath.RowByRow);
        path.Add(tally, columns);
        return new(tally);
    }
}
