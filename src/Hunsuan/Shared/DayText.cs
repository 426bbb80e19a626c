using System.Globalization;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Shared;

/// <summary>Days and hours as people read them in both languages (วันที่เป็นข้อความ).</summary>
public static class DayText
{
    /// <summary>21 พ.ย. 2569 / 21 Nov 2026</summary>
    public static Text Brief(DateOnly day) => Brief(PartialDate.From(day));

    /// <summary>The same, with what is unknown in words.</summary>
    public static Text Brief(PartialDate date) =>
        new(ThaiCalendar.Brief(date, Language.Thai), ThaiCalendar.Brief(date, Language.English));

    /// <summary>21 พฤศจิกายน 2569 / 21 November 2026</summary>
    public static Text InWords(DateOnly day) => new(ThaiCalendar.InWords(day, Language.Thai), ThaiCalendar.InWords(day, Language.English));

    /// <summary>21 พ.ย. 2569 14.30 น. / 21 Nov 2026 14:30</summary>
    public static Text Instant(DateTimeOffset at) => new(ThaiCalendar.Instant(at, Language.Thai), ThaiCalendar.Instant(at, Language.English));

    /// <summary>A time of day: 13.30 น.</summary>
    public static Text Time(TimeOnly at) => new(at.ToString("H.mm", CultureInfo.InvariantCulture) + " น.", at.ToString("H:mm", CultureInfo.InvariantCulture));
}
