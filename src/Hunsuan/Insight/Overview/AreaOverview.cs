using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Insight.Figures;

namespace Hunsuan.Insight.Overview;

/// <summary>Brings together what the page of an area shows (ภาพรวมพื้นที่).</summary>
internal sealed class AreaOverview(
    AreaBook book, CurrentUser user, AreaFigures figures, AreaMeasure measure, CaseFigures cases, CardListDay cardList, MeasuredDimensions dimensions,
    ShownFigures shown, SmallNumbers small)
{
    /// <summary>A map or table of more areas than this can't be taken in, nor sent quickly.</summary>
    public const int MostParts = 220;

    /// <summary>Null where there is no such area or it is not the user's.</summary>
    /// <param name="code">Null for the user's own area.</param>
    /// <param name="wanted">A level of parts; the next below where it is none of those offered.</param>
    public async Task<AreaSheet?> Of(string? code, AreaLevel? wanted, CancellationToken stop)
    {
        code ??= user.AreaCode;
        if (!user.Reaches(code) || book.Find(code) is not { } area) return null;

        var levels = LevelsIn(book, code);
        AreaLevel? level = levels.Count == 0 ? null : wanted is { } chosen && levels.Contains(chosen) ? chosen : levels[0];
        var counts = await figures.Of(code, level ?? area.Level, stop);
        var hidden = counts.Whole.Persons == 0 ? null : await shown.For(code, stop);
        var helped = await cases.Of(code, stop);
        return new()
        {
            Area = area,
            Around = [.. book.PathTo(code).SkipLast(1).Where(around => user.Reaches(around.Code))],
            Level = level,
            Levels = levels,
            Whole = hidden?.Whole(counts.Whole) ?? ShownCount.Exact(counts.Whole),
            Parts = level is not { } parts ? [] : [.. counts.Parts.Select(part => hidden?.Part(part, parts) ?? ShownCount.Exact(part))],
            EmptyParts = level is null or AreaLevel.Village ? 0 : Math.Max(0, book.Inside(code, level.Value).Count - counts.Parts.Count),
            Dimensions = dimensions.All,
            Measure = counts.Whole.Persons == 0 ? null : await measure.Of(code, counts, stop),
            ListedOn = await cardList.Latest(stop),
            Helped = hidden?.Whole(code, helped) ?? new(helped.BeingHelped, helped.Improved),
            HiddenBelow = hidden is null ? null : small.Least,
            HidesMeasure = hidden?.HidesIndex(code) ?? false,
            PartsWithoutMeasure = hidden is null || level is not { } of ? new() : counts.Parts.Where(p => hidden.HidesIndexOfPart(p.AreaCode, of)).Select(p => p.AreaCode).ToHashSet(),
        };
    }

    /// <summary>The next level below, and the one below that where it can still be taken in.</summary>
    internal static IReadOnlyList<AreaLevel> LevelsIn(AreaBook book, string code)
    {
        var level = AreaCode.LevelOf(code);
        if (level == AreaLevel.Village) return [];
        var isSmallEnough = level == AreaLevel.Province && book.Inside(code, AreaLevel.Subdistrict).Count <= MostParts;
        return isSmallEnough ? [AreaLevel.District, AreaLevel.Subdistrict] : [level + 1];
    }
}
