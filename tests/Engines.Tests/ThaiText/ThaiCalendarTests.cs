using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class ThaiCalendarTests
{
    [Theory]
    [InlineData(20261121, "21/11/2569", "21 พฤศจิกายน 2569", "21 พ.ย. 2569")]
    [InlineData(19670501, "01/05/2510", "1 พฤษภาคม 2510", "1 พ.ค. 2510")]
    [InlineData(19670500, "00/05/2510", "พฤษภาคม 2510 ไม่ทราบวันที่", "พ.ค. 2510 ไม่ทราบวันที่")]
    [InlineData(19670000, "00/00/2510", "ปี 2510 ไม่ทราบวันเดือน", "ปี 2510 ไม่ทราบวันเดือน")]
    [InlineData(19670015, "15/00/2510", "วันที่ 15 ปี 2510 ไม่ทราบเดือน", "วันที่ 15 ปี 2510 ไม่ทราบเดือน")]
    public void Writes_days_in_Thai(int encoded, string numeric, string words, string brief)
    {
        var date = PartialDate.FromEncoded(encoded);

        Assert.Equal(
            (numeric, words, brief),
            (ThaiCalendar.Numeric(date), ThaiCalendar.InWords(date, Language.Thai), ThaiCalendar.Brief(date, Language.Thai)));
    }

    [Theory]
    [InlineData(20261121, "21 November 2026", "21 Nov 2026")]
    [InlineData(19670501, "1 May 1967", "1 May 1967")]
    [InlineData(19670200, "February 1967, day not known", "Feb 1967, day not known")]
    [InlineData(19670000, "1967, day and month not known", "1967, day and month not known")]
    [InlineData(19670015, "day 15 of 1967, month not known", "day 15 of 1967, month not known")]
    public void Writes_days_in_English(int encoded, string words, string brief)
    {
        var date = PartialDate.FromEncoded(encoded);

        Assert.Equal((words, brief), (ThaiCalendar.InWords(date, Language.English), ThaiCalendar.Brief(date, Language.English)));
    }

    [Fact]
    public void Every_day_from_2400_to_2600_is_read_back_from_each_form()
    {
        for (var day = new DateOnly(1857, 1, 1); day.Year <= 2057; day = day.AddDays(1))
        {
            var date = PartialDate.From(day);
            ReadBack(ThaiCalendar.Numeric(date), DateCalendar.BuddhistEra);
            ReadBack(ThaiCalendar.InWords(day, Language.Thai), DateCalendar.BuddhistEra);
            ReadBack(ThaiCalendar.Brief(day, Language.Thai), DateCalendar.BuddhistEra);
            ReadBack(ThaiCalendar.InWords(day, Language.English), DateCalendar.CommonEra);
            ReadBack(ThaiCalendar.Brief(day, Language.English), DateCalendar.CommonEra);
            ReadBack(date.ToString(), DateCalendar.Iso);

            void ReadBack(string text, DateCalendar calendar)
            {
                var isRead = PartialDate.TryParse(text, day, out var again, out var reading);
                if (!isRead || again != date || reading.Calendar != calendar)
                {
                    Assert.Fail($"{text}: {again} {reading}");
                }
            }
        }
    }

    [Theory]
    [InlineData("2026-11-20T17:30:00Z", "21 พ.ย. 2569 00.30 น.", "21 Nov 2026 00:30")]
    [InlineData("2026-11-21T14:05:00+07:00", "21 พ.ย. 2569 14.05 น.", "21 Nov 2026 14:05")]
    public void Instants_are_on_Thailands_clocks(string iso, string thai, string english)
    {
        var at = DateTimeOffset.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((thai, english), (ThaiCalendar.Instant(at, Language.Thai), ThaiCalendar.Instant(at, Language.English)));
        Assert.Equal(new DateOnly(2026, 11, 21), ThaiCalendar.DayOf(at));
    }

    [Theory]
    [InlineData("2019-09-30", 2562)]
    [InlineData("2019-10-01", 2563)]
    [InlineData("2020-09-30", 2563)]
    [InlineData("2020-10-01", 2564)]
    public void The_fiscal_year_begins_in_October_and_is_named_after_its_end(string iso, int year)
    {
        var day = DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
        var (first, last) = ThaiCalendar.DaysOfFiscalYear(year);

        Assert.Equal(year, ThaiCalendar.FiscalYearOf(day));
        Assert.True(first <= day && day <= last);
        Assert.Equal(365 + (DateTime.IsLeapYear(last.Year) ? 1 : 0), last.DayNumber - first.DayNumber + 1);
    }

    [Fact]
    public void Years_and_months_have_names()
    {
        Assert.Equal("ปีงบประมาณ 2569", ThaiCalendar.FiscalYear(2569, Language.Thai));
        Assert.Equal("fiscal year 2026", ThaiCalendar.FiscalYear(2569, Language.English));
        Assert.Equal((2569, 2026), (ThaiCalendar.Year(2026, Language.Thai), ThaiCalendar.Year(2026, Language.English)));
        Assert.Equal(("กุมภาพันธ์", "February"), (ThaiCalendar.MonthName(2, Language.Thai), ThaiCalendar.MonthName(2, Language.English)));
    }
}
