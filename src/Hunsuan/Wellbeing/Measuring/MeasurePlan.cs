using Hunsuan.Engines.Wellbeing;
using Hunsuan.Engines.Wellbeing.Robustness;
using Hunsuan.Engines.Wellbeing.Table;
using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>A request laid out on the columns of one file. Labels: groups first, then the round, the sampling unit, the stratum.</summary>
internal sealed class MeasurePlan
{
    private MeasurePlan(MeasureRequest request, UnitLayout layout, int? round, int? units, int? strata, bool isTried)
    {
        (Request, Layout, Round, Units, Strata) = (request, layout, round, units, strata);
        Rule = request.Spec.Compile();
        if (!isTried) return;
        OtherCutoffs = (request.Spec with { Cutoffs = request.OtherCutoffs }).Compile();
        OtherWeights = [.. WeightGrid.Of(request.Spec).Select(g => (g.Stressed, g.Spec.Compile()))];
    }

    public MeasureRequest Request { get; }
    public UnitLayout Layout { get; }
    public int? Round { get; }
    public int? Units { get; }
    public int? Strata { get; }
    public ScoringRule Rule { get; }

    /// <summary>The same measure at other cut-offs, where robustness is asked for.</summary>
    public ScoringRule? OtherCutoffs { get; }

    /// <summary>The same cut-offs with other weights.</summary>
    public IReadOnlyList<(int? Stressed, ScoringRule Rule)> OtherWeights { get; } = [];

    /// <summary>All that is computed of every row, the measure itself first.</summary>
    public IReadOnlyList<ScoringRule> Rules => [Rule, .. OtherCutoffs is null ? [] : new[] { OtherCutoffs }, .. OtherWeights.Select(w => w.Rule)];

    public static Result<MeasurePlan> Of(MeasureRequest request, IReadOnlyList<string> header, bool isTried)
    {
        var problems = new List<Problem>();
        foreach (var column in request.Columns)
        {
            var found = header.Count(h => h == column);
            if (found == 0) problems.Add(new(null, MeasureFileTexts.ColumnMissing.With(column, string.Join(", ", header))));
            if (found > 1) problems.Add(new(null, MeasureFileTexts.ColumnTwice.With(column)));
        }
        if (problems.Count > 0) return problems;

        var places = header.Index().DistinctBy(h => h.Item).ToDictionary(h => h.Item, h => h.Index);
        int At(string column) => places[column];
        var ordered = request.InOrderOf(At);
        List<ColumnUse> uses = [.. ordered.Indicators.Select((column, bit) => new ColumnUse(At(column), CellUse.Indicator, bit))];
        uses.AddRange(ordered.Gaps.Select((column, place) => new ColumnUse(At(column), CellUse.Gap, place)));
        if (ordered.Weight is { } weight) uses.Add(new(At(weight), CellUse.Weight));
        if (ordered.Time?.Year is { } year) uses.Add(new(At(year), CellUse.Year));
        var labels = 0;
        int? Label(string? column)
        {
            if (column is null) return null;
            uses.Add(new(At(column), CellUse.Label, labels));
            return labels++;
        }
        foreach (var group in ordered.Groups) Label(group);
        var (round, units, strata) = (Label(ordered.Time?.Column), Label(ordered.Design?.Units), Label(ordered.Design?.Strata));
        var layout = new UnitLayout(header.Count, uses, labels, Enumerable.Range(0, ordered.Groups.Count).ToHashSet()) { Round = round };
        return new MeasurePlan(ordered, layout, round, units, strata, isTried);
    }
}
