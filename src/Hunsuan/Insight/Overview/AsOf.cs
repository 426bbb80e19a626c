using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Overview;

/// <summary>Of which days the figures of an area are (ข้อมูล ณ วันที่).</summary>
internal static class AsOf
{
    /// <summary>Null where nobody was surveyed.</summary>
    public static Text? Of(AreaSheet sheet) => (sheet.Measure?.LatestOn, sheet.ListedOn) switch
    {
        (null, _) => null,
        ({ } surveyed, null) => OverviewTexts.SurveyOnly.With(Day(surveyed)),
        ({ } surveyed, { } listed) => OverviewTexts.AsOf.With(Day(surveyed), Day(listed)),
    };

    private static Text Day(DateOnly day) => new(ThaiCalendar.Brief(day, Language.Thai), ThaiCalendar.Brief(day, Language.English));
}
