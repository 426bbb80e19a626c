using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Insight.Figures;
using Hunsuan.Insight.Overview;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Measures;

/// <summary>Brings together what the page of the measure of an area shows (หน้าดัชนีห้ามิติของพื้นที่).</summary>
/// <remarks>To whom small numbers are hidden, only the edition's own ways are offered, and no rounds: two ways may differ by a single person.</remarks>
internal sealed class AreaIndexOverview(
    AreaBook book, CurrentUser user, EditionBook editions, AreaFigures figures, AreaIndex index, SurveyRounds surveys, AreaRounds rounds,
    ShownFigures shown, SmallNumbers small)
{
    /// <summary>Null where there is no such area or it is not the user's.</summary>
    /// <param name="code">Null for the user's own area.</param>
    /// <param name="asked">How it is to be measured.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<IndexView?> Of(string? code, IndexAsked asked, CancellationToken stop)
    {
        code ??= user.AreaCode;
        if (!user.Reaches(code) || book.Find(code) is not { } area) return null;

        var levels = AreaOverview.LevelsIn(book, code);
        AreaLevel? level = levels.Count == 0 ? null : asked.Level is { } chosen && levels.Contains(chosen) ? chosen : levels[0];
        var counts = await figures.Of(code, level ?? area.Level, stop);
        return new()
        {
            Area = area,
            Around = [.. book.PathTo(code).SkipLast(1).Where(around => user.Reaches(around.Code))],
            Level = level,
            Levels = levels,
            Index = counts.Whole.Persons == 0 ? null : await Measure(area, level, counts, asked, stop),
        };
    }

    private async Task<MeasuredIndex?> Measure(Area area, AreaLevel? level, AreaCounts counts, IndexAsked asked, CancellationToken stop)
    {
        var together = await surveys.Of(CountedTogether.With(area.Code, user), stop);
        // As the area home chooses: by what was measured last of all that is counted together.
        if (together.MaxBy(s => s.LatestOn) is not { } latest) return null;
        var hidden = await shown.For(area.Code, stop);
        var own = together.Where(s => AreaCode.Contains(area.Code, s.AreaCode)).ToList();
        var known = own.Select(s => s.Edition).Append(latest.Edition).Distinct().ToList();
        var edition = editions.Find(hidden is null && asked.Edition is { } wanted && known.Contains(wanted) ? wanted : latest.Edition)!;
        var spec = EditionMeasure.SpecOf(edition);
        var unknown = hidden is null && asked.Unknown is { } policy ? policy : spec.Unknown;
        var sheet = await index.Of(area.Code, counts, edition, unknown, stop);
        var details = hidden is null ? null : await HiddenDetails.Of(hidden, index, edition, stop);
        var offered = hidden is null ? sheet.Rules.Rule.Spec.Cutoffs.Count : sheet.Rules.OwnCutoffs;
        var cutoff = asked.Cutoff is { } k ? Enumerable.Range(0, offered).FirstOrDefault(i => sheet.Rules.Rule.Spec.Cutoffs[i] == k) : 0;
        IndexPart[] parts = level is { } of ? [.. counts.Parts.Select(part => Part(part, of, sheet, cutoff, hidden, details))] : [];
        (int Year, int Households)[] years = hidden is null ? Rounds(own, edition) : [];
        return new()
        {
            Sheet = sheet,
            Editions = hidden is null ? [.. editions.Editions.Where(e => known.Contains(e.Id))] : [edition],
            LatestOn = own.Where(s => s.Edition == edition.Id).Max(s => (DateOnly?)s.LatestOn),
            Unknown = unknown,
            Cutoff = cutoff,
            CutoffsOffered = offered,
            PoliciesOffered = hidden is null ? [.. IndexAsked.Policies.Select(p => p.Policy)] : [unknown],
            ShortIn = hidden is null ? Shares(sheet.Whole, edition) : Shares(hidden.Whole(counts.Whole), edition),
            Parts = parts,
            IsHidden = hidden?.HidesIndex(area.Code) ?? false,
            AreDetailsHidden = details?.Hides(area.Code, cutoff) ?? false,
            HiddenBelow = hidden is null ? null : small.Least,
            Ranked = RankParts.Of(sheet, [.. parts.Where(p => p is { IsHidden: false, IsPlace: true }).Select(p => p.AreaCode)], cutoff, offered),
            Rounds = years,
            Compared = years.Any(y => y.Year == asked.From) && years.Any(y => y.Year == asked.To) && asked.From < asked.To
                ? await rounds.Compare(area.Code, level ?? area.Level, edition, unknown, asked.From!.Value, asked.To!.Value, stop) : null,
        };
    }

    private IndexPart Part(Registers.TargetCount part, AreaLevel level, IndexSheet sheet, int cutoff, HiddenFigures? hidden, HiddenDetails? details)
    {
        var isPlace = AreaCode.LevelOf(part.AreaCode) == level;
        var count = hidden?.Part(part, level) ?? ShownCount.Exact(part);
        var own = hidden?.HidesIndexOfPart(part.AreaCode, level) == true ? null : sheet.Of(part.AreaCode);
        return new(
            part.AreaCode, NameOf(part.AreaCode, level), isPlace, count.Persons,
            hidden is null && own is { } figures ? Shares(figures, sheet.Edition) : Shares(count, sheet.Edition), own, details?.HidesPart(part.AreaCode, level, cutoff) ?? false);
    }

    /// <summary>Among villages, the sub-district's own code stands for those whose village is not known.</summary>
    public Shared.Text NameOf(string code, AreaLevel? level) =>
        AreaCode.LevelOf(code) < level ? OverviewTexts.VillageNotKnown : book.Find(code)?.Name ?? new(code, code);

    private static (int, int)[] Rounds(List<SurveyCount> own, Edition edition) =>
    [
        .. own.Where(s => s.IsSurvey && s.Edition == edition.Id).GroupBy(s => s.Year).OrderBy(y => y.Key).Select(y => (y.Key, y.Sum(s => s.Households))),
    ];

    private static double?[] Shares(GroupFigures figures, Edition edition) =>
        [.. edition.Dimensions.Select((_, d) => figures.Rows == 0 ? (double?)null : figures.ShortIn(d) / figures.Rows)];

    private static double?[] Shares(ShownCount count, Edition edition) => [.. count.ShortIn.Take(edition.Dimensions.Count).Select(figure => (double?)figure / count.Persons)];
}
