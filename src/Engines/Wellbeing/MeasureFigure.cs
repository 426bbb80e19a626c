namespace Hunsuan.Engines.Wellbeing;

/// <summary>The name of one figure of the measure (ชื่อตัวเลขของการวัด), so that all can be gone through in one way.</summary>
/// <param name="Kind">Which figure.</param>
/// <param name="Cutoff">Place among <see cref="MeasureSpec.Cutoffs"/>; 0 for raw headcounts, which know none.</param>
/// <param name="Of">Bit of the indicator, or number of the dimension, where the figure is of one.</param>
public readonly record struct MeasureFigure(FigureKind Kind, int Cutoff = 0, int Of = 0)
{
    public bool HasCutoff => Kind is not FigureKind.RawHeadcount;

    public bool IsOfIndicator => Kind is FigureKind.RawHeadcount or FigureKind.CensoredHeadcount or FigureKind.Contribution or FigureKind.ContributionShare;

    public bool IsOfDimension => Kind is FigureKind.DimensionContribution or FigureKind.DimensionContributionShare;

    /// <summary>Every figure of a measure: raw headcounts first, then cut-off by cut-off.</summary>
    public static IReadOnlyList<MeasureFigure> AllOf(ScoringRule rule)
    {
        var indicators = rule.Spec.Dimensions.SelectMany(d => d.Indicators).Select(i => i.Bit).ToList();
        var dimensions = Enumerable.Range(0, rule.Spec.Dimensions.Count).ToList();
        List<MeasureFigure> all = [.. indicators.Select(bit => new MeasureFigure(FigureKind.RawHeadcount, Of: bit))];
        for (var k = 0; k < rule.Spec.Cutoffs.Count; k++)
        {
            all.AddRange([new(FigureKind.H, k), new(FigureKind.A, k), new(FigureKind.M0, k)]);
            if (rule.Spec.Gaps.Count > 0) all.AddRange([new(FigureKind.M1, k), new(FigureKind.M2, k)]);
            foreach (var kind in new[] { FigureKind.CensoredHeadcount, FigureKind.Contribution, FigureKind.ContributionShare })
                all.AddRange(indicators.Select(bit => new MeasureFigure(kind, k, bit)));
            foreach (var kind in new[] { FigureKind.DimensionContribution, FigureKind.DimensionContributionShare })
                all.AddRange(dimensions.Select(d => new MeasureFigure(kind, k, d)));
        }
        return all;
    }
}

/// <summary>The kinds of figures (ชนิดของตัวเลข); formulas stand at the property of the same name.</summary>
public enum FigureKind
{
    H = 0,
    A = 1,
    M0 = 2,
    RawHeadcount = 3,
    CensoredHeadcount = 4,
    Contribution = 5,
    ContributionShare = 6,
    DimensionContribution = 7,
    DimensionContributionShare = 8,
    M1 = 9,
    M2 = 10,
}
