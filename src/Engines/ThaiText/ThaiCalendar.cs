using System.Globalization;

namespace Hunsuan.Engines.ThaiText;

/// <summary>A language of the product (ภาษา).</summary>
public enum Language : byte { Thai = 1, English = 2 }

/// <summary>
/// Days and hours as people read them (วันที่แบบไทย): Thai in the Buddhist Era, English in the Common Era. The only place that formats
/// them.
/// </summary>
public static class ThaiCalendar
{
    /// <summary>พ.ศ. = ค.ศ. + 543.</summary>
    public const int BuddhistOffset = 543;

    /// <summary>Thailand's time, all year round, since 1920.</summary>
    public static TimeSpan UtcOffset { get; } = TimeSpan.FromHours(7);

    /// <summary>21 พฤศจิกายน 2569, 21 November 2026.</summary>
    public static string InWords(DateOnly day, Language language) => InWords(PartialDate.From(day), language);

    /// <summary>21 พ.ย. 2569, 21 Nov 2026.</summary>
    public static string Brief(DateOnly day, Language language) => Brief(PartialDate.From(day), language);

    /// <summary>As for a whole day, with what is unknown in words: ปี 2510 ไม่ทราบวันเดือน; May 1967, day not known.</summary>
    public static string InWords(PartialDate date, Language language) => language switch
    {
        Language.Thai => Words(date, language, MonthNames.Thai),
        Language.English => Words(date, language, MonthNames.English),
    };

    /// <summary>As <see cref="InWords(PartialDate, Language)"/> with short names of the months.</summary>
    public static string Brief(PartialDate date, Language language) => language switch
    {
        Language.Thai => Words(date, language, MonthNames.ThaiShort),
        Language.English => Words(date, language, MonthNames.EnglishShort),
    };

    /// <summary>dd/mm/yyyy in the Buddhist Era, 00 for what is unknown: the form of input files, whatever the language.</summary>
    public static string Numeric(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day ?? 0:00}/{date.Month ?? 0:00}/{date.Year + BuddhistOffset:0000}");

    /// <summary>An instant on Thailand's clocks: 21 พ.ย. 2569 14.30 น., 21 Nov 2026 14:30.</summary>
    public static string Instant(DateTimeOffset at, Language language)
    {
        var local = at.ToOffset(UtcOffset);
        var day = Brief(DayOf(at), language);
        return language switch
        {
            Language.Thai => string.Create(CultureInfo.InvariantCulture, $"{day} {local:HH'.'mm} น."),
            Language.English => string.Create(CultureInfo.InvariantCulture, $"{day} {local:HH':'mm}"),
        };
    }

    /// <summary>The day in Thailand at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(UtcOffset).DateTime);

    /// <summary>The year of the language's calendar: 2569 or 2026.</summary>
    public static int Year(int commonEra, Language language) => language switch
    {
        Language.Thai => commonEra + BuddhistOffset,
        Language.English => commonEra,
    };

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string MonthName(int month, Language language) => language switch
    {
        Language.Thai => MonthNames.Thai[month - 1],
        Language.English => MonthNames.English[month - 1],
    };

    /// <summary>The fiscal year (ปีงบประมาณ) of a day, in the Buddhist Era: 1 October 2568 to 30 September 2569 is 2569.</summary>
    public static int FiscalYearOf(DateOnly day) => day.Year + BuddhistOffset + (day.Month >= 10 ? 1 : 0);

    /// <summary>First and last day of a fiscal year of the Buddhist Era.</summary>
    public static (DateOnly First, DateOnly Last) DaysOfFiscalYear(int buddhistYear)
    {
        var year = buddhistYear - BuddhistOffset;
        return (new(year - 1, 10, 1), new(year, 9, 30));
    }

    /// <summary>ปีงบประมาณ 2569; fiscal year 2026.</summary>
    public static string FiscalYear(int buddhistYear, Language language) => language switch
    {
        Language.Thai => string.Create(CultureInfo.InvariantCulture, $"ปีงบประมาณ {buddhistYear}"),
        Language.English => string.Create(CultureInfo.InvariantCulture, $"fiscal year {buddhistYear - BuddhistOffset}"),
    };

    private static string Words(PartialDate date, Language language, string[] months)
    {
        var year = Year(date.Year, language);
        FormattableString words = (language, date.Month, date.Day) switch
        {
            (_, { } month, { } day) => $"{day} {months[month - 1]} {year}",
            (Language.Thai, { } month, null) => $"{months[month - 1]} {year} ไม่ทราบวันที่",
            (Language.Thai, null, { } day) => $"วันที่ {day} ปี {year} ไม่ทราบเดือน",
            (Language.Thai, null, null) => $"ปี {year} ไม่ทราบวันเดือน",
            (Language.English, { } month, null) => $"{months[month - 1]} {year}, day not known",
            (Language.English, null, { } day) => $"day {day} of {year}, month not known",
            (Language.English, null, null) => $"{year}, day and month not known",
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
        return FormattableString.Invariant(words);
    }
}
