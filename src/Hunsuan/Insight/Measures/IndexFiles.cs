using Hunsuan.Engines.Wellbeing;
using Hunsuan.Wellbeing.Measuring;

namespace Hunsuan.Insight.Measures;

/// <summary>The figures that the page of the measure shows, as files named as those of the command (ไฟล์ดัชนีห้ามิติ).</summary>
internal sealed class IndexFiles(AreaIndexOverview overview)
{
    private const string Levels = "levels", Ranks = "ranks", Robustness = "robustness", Changes = "changes", Shapley = "shapley";

    /// <summary>Which files there are, without what ends their names.</summary>
    public static IEnumerable<(string Name, Shared.Text Words)> Of(MeasuredIndex index) =>
    [
        (Levels, IndexTexts.FileLevels),
        .. index.Ranked.Ranks.Count > 0 ? new[] { (Ranks, IndexTexts.FileRanks), (Robustness, IndexTexts.FileRobustness) } : [],
        .. index.Compared is null ? Array.Empty<(string, Shared.Text)>() : [(Changes, IndexTexts.FileChanges), (Shapley, IndexTexts.FileShapley)],
    ];

    /// <param name="code">Null for the user's own area.</param>
    /// <param name="file">Such as levels.csv.</param>
    /// <param name="query">How the page was asked for.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<IResult> Run(string? code, string file, IQueryCollection query, CancellationToken stop)
    {
        if (await overview.Of(code, IndexAsked.Of(query), stop) is not { Index: { } index } view) return Results.NotFound();
        var (name, kind) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        if (!Of(index).Any(f => f.Name == name) || kind is not (".csv" or ".json")) return Results.NotFound();

        var table = name switch
        {
            Levels => LevelRows.Of(view, index),
            Ranks => RankRows(view, index),
            Robustness => RobustnessRows(view, index),
            Changes => ChangeRows(view, index),
            _ => ShapleyRows(view, index),
        };
        return kind == ".csv"
            ? Results.File(table.Csv(), "text/csv; charset=utf-8", $"{name}-{view.Area.Code}.csv")
            : Results.File(table.Json(), "application/json", $"{name}-{view.Area.Code}.json");
    }

    private static ResultTable RankRows(IndexView view, MeasuredIndex index)
    {
        var table = new ResultTable([.. FigureNames.Key, "estimate", "rank", "first_rank", "last_rank", "ways"]);
        foreach (var (area, (rank, range)) in index.Ranked.Ranks)
            table.Add("M0", null, Cutoff(index), Group(view), area, index.Sheet.Of(area)?.At(index.Cutoff).M0, rank, range.First, range.Last, index.Ranked.Telling);
        return table;
    }

    private static ResultTable RobustnessRows(IndexView view, MeasuredIndex index)
    {
        var table = new ResultTable(
            "group", "measure", "cutoff", "other_cutoff", "other_weights", "groups", "spearman", "kendall", "pairs", "pairs_kept", "share_of_pairs_kept");
        foreach (var (way, agreement) in index.Ranked.Ways)
        {
            var weights = way.Weights is not { } other ? null
                : index.Sheet.Rules.Others[other].Stressed is { } d ? $"half on {index.Sheet.Edition.Dimensions[d].Id}" : "all indicators alike";
            table.Add(
                Group(view), "M0", Cutoff(index), index.Cutoffs[way.Cutoff].ToString(), weights, agreement?.Groups, agreement?.Spearman, agreement?.Kendall,
                agreement?.Pairs, agreement?.PairsKept, agreement?.ShareKept);
        }
        return table;
    }

    private static ResultTable ChangeRows(IndexView view, MeasuredIndex index)
    {
        var table = new ResultTable([.. FigureNames.Key, "from", "to", "years", "before", "after", "absolute", "relative", "annualised_absolute", "annualised_relative"]);
        var rounds = index.Compared!;
        Add(null, null, rounds.Whole.Before, rounds.Whole.After);
        foreach (var (area, before, after) in rounds.Parts) Add(Group(view), area, before, after);
        return table;

        void Add(string? group, string? value, GroupFigures before, GroupFigures after)
        {
            foreach (var kind in new[] { FigureKind.H, FigureKind.A, FigureKind.M0 })
            {
                var figure = new MeasureFigure(kind, index.Cutoff);
                var change = new RoundChange(before[figure], after[figure], rounds.To - rounds.From);
                table.Add(
                    FigureNames.Of(kind), null, Cutoff(index), group, value, rounds.From, rounds.To, rounds.To - rounds.From, change.Before, change.After,
                    change.Absolute, change.Relative, change.AbsoluteYearly, change.RelativeYearly);
            }
        }
    }

    private static ResultTable ShapleyRows(IndexView view, MeasuredIndex index)
    {
        var table = new ResultTable("cutoff", "group", "value_of_group", "from", "to", "before", "after", "effect", "estimate");
        if (ChangeOfIndex.Of(index.Compared!, index.Cutoff) is not { } change) return table;
        Add(null, null, change.M0.Before, change.M0.After, ("incidence", change.Incidence), ("intensity", change.Intensity));
        foreach (var part in change.Parts) Add(Group(view), part.AreaCode, part.Before, part.After, ("within", part.Within), ("demographic", part.Demographic));
        Add(Group(view), null, change.M0.Before, change.M0.After, ("within_total", change.Parts.Sum(p => p.Within)), ("demographic_total", change.Parts.Sum(p => p.Demographic)));
        return table;

        void Add(string? group, string? value, double? before, double? after, params (string Name, double Size)[] effects)
        {
            foreach (var (effect, size) in effects)
                table.Add(Cutoff(index), group, value, index.Compared!.From, index.Compared.To, before, after, effect, size);
        }
    }

    private static string Cutoff(MeasuredIndex index) => index.Cutoffs[index.Cutoff].ToString();

    private static string? Group(IndexView view) => view.Level?.ToString().ToLowerInvariant();
}
