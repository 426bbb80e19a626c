using Hunsuan.Data;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>How many households of an area were measured by an edition in a year (รอบสำรวจของพื้นที่).</summary>
/// <param name="Year">Of the calendar.</param>
/// <param name="IsSurvey">By files that were brought in; visits go where help was given, and are no round of a survey.</param>
internal sealed record SurveyCount(string AreaCode, string Edition, int Year, bool IsSurvey, int Households, DateOnly LatestOn);

/// <summary>Which surveys there were where (รอบสำรวจ).</summary>
internal sealed class SurveyRounds(HunsuanDb db, EditionBook editions, FigureCache cache, DataVersion version)
{
    /// <summary>Of all smallest areas that are counted together, by editions that are known here.</summary>
    public async Task<IReadOnlyList<SurveyCount>> Of(CountedTogether together, CancellationToken stop) => await cache.Get(
        $"surveys {together}", await version.Now(stop), () => Count(together, stop), stop, rows => rows.Count);

    private async Task<IReadOnlyList<SurveyCount>> Count(CountedTogether together, CancellationToken stop)
    {
        var rows = await db.Measurements.In(together.AreaCode)
            .GroupBy(m => new { m.AreaCode, m.Edition, m.MeasuredOn.Year, IsSurvey = m.ImportId != null })
            .Select(m => new SurveyCount(
                m.Key.AreaCode, m.Key.Edition, m.Key.Year, m.Key.IsSurvey, m.Select(x => x.HouseholdId).Distinct().Count(), m.Max(x => x.MeasuredOn)))
            .ToListAsync(stop);
        return [.. rows.Where(r => editions.Find(r.Edition) is not null)];
    }
}
