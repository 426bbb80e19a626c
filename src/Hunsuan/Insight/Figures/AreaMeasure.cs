using System.Globalization;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>How deprived an area and its parts are (ผลการวัดของพื้นที่), by the edition of the latest survey.</summary>
public sealed record MeasureSheet
{
    public required Edition Edition { get; init; }

    /// <summary>The latest day on which a household of the area was measured, and the first of that edition.</summary>
    public required DateOnly FirstOn { get; init; }

    public required DateOnly LatestOn { get; init; }

    /// <summary>People whose latest measurement is by another edition: their answers mean something else and are not counted here.</summary>
    public required int ByOtherEditions { get; init; }

    public required MeasureResult Result { get; init; }
    public required IReadOnlyDictionary<string, int> GroupOf { get; init; }

    public GroupFigures? Of(string part) => GroupOf.TryGetValue(part, out var group) ? Result[group] : null;
}

/// <summary>Measures an area from the answers that are stored (การวัดห้ามิติของพื้นที่): H, A and M0, with what each could be at least and at most.</summary>
internal sealed class AreaMeasure(HunsuanDb db, EditionBook editions, FigureCache cache, DataVersion version)
{
    private sealed record Survey(string Edition, DateOnly FirstOn, DateOnly LatestOn);

    private sealed record Found(MeasureSheet? Sheet);

    /// <summary>Null where nobody was measured by an edition that is known.</summary>
    /// <param name="parts">What <see cref="TargetCounts"/> gave for the same area and level; the caller has checked that it is the user's.</param>
    public async Task<MeasureSheet?> Of(string areaCode, AreaLevel level, IReadOnlyList<TargetCount> parts, CancellationToken stop) =>
        (await cache.Get(
            $"measure {areaCode} {level}", await version.Now(stop), async () => new Found(await Make(areaCode, level, parts, stop)), stop)).Sheet;

    private async Task<MeasureSheet?> Make(string areaCode, AreaLevel level, IReadOnlyList<TargetCount> parts, CancellationToken stop)
    {
        var surveys = await db.Measurements.In(areaCode)
            .GroupBy(m => m.Edition)
            .Select(m => new Survey(m.Key, m.Min(x => x.MeasuredOn), m.Max(x => x.MeasuredOn)))
            .ToListAsync(stop);
        var latest = surveys.Where(s => editions.Find(s.Edition) is not null).MaxBy(s => s.LatestOn);
        if (latest is null || editions.Find(latest.Edition) is not { } edition) return null;

        var groups = parts.Select((part, group) => (part.AreaCode, group)).ToDictionary(p => p.AreaCode, p => p.group);
        var answers = await StoredAnswers.Read(
            db, areaCode, edition.Id, groups.ToDictionary(g => int.Parse(g.Key, CultureInfo.InvariantCulture), g => (ushort)g.Value), level, stop);
        return new()
        {
            Edition = edition,
            FirstOn = latest.FirstOn,
            LatestOn = latest.LatestOn,
            ByOtherEditions = Math.Max(0, parts.Sum(p => p.Persons) - answers.Rows),
            Result = Measure.Compute(EditionMeasure.RuleOf(edition), answers.Columns(groups.Count)),
            GroupOf = groups,
        };
    }
}
