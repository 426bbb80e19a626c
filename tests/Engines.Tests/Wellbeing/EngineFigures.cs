using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Engines.Tests.Wellbeing;

/// <summary>Every figure of the engine by the names of <see cref="PlainMeasure"/>.</summary>
internal static class EngineFigures
{
    public static Dictionary<string, double?> Of(MeasureSpec spec, GroupFigures group)
    {
        Dictionary<string, double?> figures = new()
        {
            ["rows"] = group.Rows,
            ["population"] = group.Population,
            ["counted"] = group.Counted,
            ["counted population"] = group.CountedPopulation,
            ["short in any"] = group.ShortInAny,
            ["unclear in any"] = group.UnclearInAny,
        };
        for (var d = 0; d < spec.Dimensions.Count; d++)
        {
            figures[$"short in {d}"] = group.ShortIn(d);
            figures[$"unclear in {d}"] = group.UnclearIn(d);
        }
        foreach (var j in Bits(spec))
        {
            var indicator = group.Indicator(j);
            figures[$"failed {j}"] = indicator.Failed;
            figures[$"passed {j}"] = indicator.Passed;
            figures[$"applicable {j}"] = indicator.Applicable;
            figures[$"raw {j}"] = indicator.RawHeadcount;
        }
        for (var k = 0; k < spec.Cutoffs.Count; k++) AddCutoff(figures, spec, group.At(k), k);
        return figures;
    }

    private static void AddCutoff(Dictionary<string, double?> figures, MeasureSpec spec, CutoffFigures at, int k)
    {
        figures[$"H {k}"] = at.H;
        figures[$"A {k}"] = at.A;
        figures[$"M0 {k}"] = at.M0;
        figures[$"H at least {k}"] = at.HAtLeast;
        figures[$"H at most {k}"] = at.HAtMost;
        figures[$"M0 at least {k}"] = at.M0AtLeast;
        figures[$"M0 at most {k}"] = at.M0AtMost;
        foreach (var j in Bits(spec))
        {
            figures[$"censored {j} {k}"] = at.CensoredHeadcount(j);
            figures[$"contribution {j} {k}"] = at.Contribution(j);
            figures[$"contribution share {j} {k}"] = at.ContributionShare(j);
        }
        for (var d = 0; d < spec.Dimensions.Count; d++)
        {
            figures[$"dimension contribution {d} {k}"] = at.DimensionContribution(d);
            figures[$"dimension contribution share {d} {k}"] = at.DimensionContributionShare(d);
        }
    }

    private static IEnumerable<int> Bits(MeasureSpec spec) =>
        spec.Dimensions.SelectMany(d => d.Indicators, (_, i) => i.Bit).Concat(spec.AlsoCounted);
}
