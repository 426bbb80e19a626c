using Hunsuan.Engines.Wellbeing;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>How figures are named in result files; the names are the contract with whoever reads these.</summary>
internal static class FigureNames
{
    /// <summary>The columns by which a figure is found.</summary>
    public static readonly string[] Key = ["measure", "indicator", "cutoff", "group", "value_of_group"];

    public static string Of(FigureKind kind) => kind switch
    {
        FigureKind.H => "H",
        FigureKind.A => "A",
        FigureKind.M0 => "M0",
        FigureKind.M1 => "M1",
        FigureKind.M2 => "M2",
        FigureKind.RawHeadcount => "raw_headcount",
        FigureKind.CensoredHeadcount => "censored_headcount",
        FigureKind.Contribution => "absolute_contribution",
        FigureKind.ContributionShare => "percentage_contribution",
        FigureKind.DimensionContribution => "dimension_absolute_contribution",
        FigureKind.DimensionContributionShare => "dimension_percentage_contribution",
    };

    /// <summary>Writes <see cref="Key"/>.</summary>
    public static FigureSheet Figure(this FigureSheet sheet, MeasureRequest request, MeasureFigure figure, string? group, string value) => sheet
        .Text(Of(figure.Kind))
        .Text(figure.IsOfIndicator ? request.Indicators[figure.Of] : figure.IsOfDimension ? request.Spec.Dimensions[figure.Of].Name : null)
        .Text(figure.HasCutoff ? request.Cutoffs[figure.Cutoff] : null)
        .Text(group)
        // The whole is of no group; a group without a value is that of rows whose cell is empty.
        .Text(group is null ? null : value);
}
