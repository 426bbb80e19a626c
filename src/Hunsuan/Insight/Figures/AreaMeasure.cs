using System.Globalization;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>Measures areas from the answers that are stored (การวัดห้ามิติของพื้นที่): H, A and M0, with what each could be at least and at most.</summary>
internal sealed class AreaMeasure(HunsuanDb db, EditionBook editions, AreaFigures figures, CurrentUser user, FigureCache cache, DataVersion version)
{
    private sealed record Survey(string AreaCode, string Edition, DateOnly LatestOn);

    /// <summary>The smallest areas, measured; the edition is null where nobody was measured by one that is known.</summary>
    private sealed record MeasuredAreas(Edition? Edition, IReadOnlyList<Survey> Surveys, IReadOnlyList<TargetCount> Areas, MeasureResult? Result);

    /// <summary>Null where nobody was measured by an edition that is known. The caller has checked that the area is the user's.</summary>
    /// <param name="areaCode">The area.</param>
    /// <param name="counts">What <see cref="AreaFigures"/> gave for it.</param>
    /// <param name="stop">Stops the query.</param>
    public async Task<MeasureSheet?> Of(string areaCode, AreaCounts counts, CancellationToken stop)
    {
        var measured = await Measured(CountedTogether.With(areaCode, user), stop);
        if (measured is not { Edition: { } edition, Result: { } result } || counts.Parts.Count == 0) return null;

        var groups = counts.Parts.Select((part, group) => (part.AreaCode, group)).ToDictionary(p => p.AreaCode, p => p.group);
        var (length, rest) = (counts.Parts.Max(p => p.AreaCode.Length), groups.Count);
        var partOf = measured.Areas.Select(a => AreaCode.Contains(areaCode, a.AreaCode)
            && groups.TryGetValue(a.AreaCode[..Math.Min(length, a.AreaCode.Length)], out var group) ? (ushort)group : (ushort)rest).ToArray();
        var whole = result.RollUp([.. partOf.Select(part => part == rest ? (ushort)1 : (ushort)0)], 2)[0];
        return new()
        {
            Edition = edition,
            LatestOn = measured.Surveys.Where(s => AreaCode.Contains(areaCode, s.AreaCode)).Max(s => (DateOnly?)s.LatestOn),
            ByOtherEditions = Math.Max(0, counts.Whole.Persons - (int)whole.Rows),
            Whole = whole,
            Result = result.RollUp(partOf, groups.Count + 1),
            GroupOf = groups,
        };
    }

    /// <summary>For each smallest area, how many are counted in the index, and how many are poor at each cut-off; empty where nobody was measured.</summary>
    public async Task<IReadOnlyDictionary<string, long[]>> Smallest(CountedTogether together, CancellationToken stop)
    {
        var measured = await Measured(together, stop);
        if (measured is not { Edition: { } edition, Result: { } result }) return new Dictionary<string, long[]>();
        return measured.Areas.Index().ToDictionary(
            area => area.Item.AreaCode,
            area => (long[])[result[area.Index].Counted, .. Enumerable.Range(0, edition.Policy.CutOffs.Count).Select(k => (long)result[area.Index].At(k).Poor)]);
    }

    private async Task<MeasuredAreas> Measured(CountedTogether together, CancellationToken stop)
    {
        var areas = await figures.Smallest(together, stop);
        return await cache.Get($"measure {together}", await version.Now(stop), () => Measure(together, areas, stop), stop, m => 2 * m.Areas.Count);
    }

    private async Task<MeasuredAreas> Measure(CountedTogether together, IReadOnlyList<TargetCount> areas, CancellationToken stop)
    {
        var surveys = await db.Measurements.In(together.AreaCode)
            .GroupBy(m => new { m.AreaCode, m.Edition })
            .Select(m => new Survey(m.Key.AreaCode, m.Key.Edition, m.Max(x => x.MeasuredOn)))
            .ToListAsync(stop);
        var latest = surveys.Where(s => editions.Find(s.Edition) is not null).MaxBy(s => s.LatestOn);
        if (latest is null || editions.Find(latest.Edition) is not { } edition) return new(null, [], areas, null);

        var groups = areas.Select((area, group) => (area.AreaCode, group))
            .ToDictionary(a => int.Parse(a.AreaCode, CultureInfo.InvariantCulture), a => (ushort)a.group);
        var answers = await StoredAnswers.Read(db, together, edition.Id, groups, stop);
        return new(edition, surveys, areas, Engines.Wellbeing.Measure.Compute(EditionMeasure.RuleOf(edition), answers.Columns(groups.Count)));
    }
}
