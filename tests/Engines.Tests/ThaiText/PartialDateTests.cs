using System.Globalization;
using System.Text;
using Hunsuan.Engines.ThaiText;

namespace Hunsuan.Engines.Tests.ThaiText;

public class PartialDateTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("21/11/2569", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("1/2/2510", "1967-02-01", DateCalendar.BuddhistEra)]
    [InlineData("00/00/2510", "1967-00-00", DateCalendar.BuddhistEra)]
    [InlineData("00/05/2510", "1967-05-00", DateCalendar.BuddhistEra)]
    [InlineData("15/00/2510", "1967-00-15", DateCalendar.BuddhistEra)]
    [InlineData("21-11-2569", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("21.11.2569", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("21 / 11 / 2569", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("๒๑/๑๑/๒๕๖๙", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("29/02/2567", "2024-02-29", DateCalendar.BuddhistEra)]
    [InlineData("20/05/1967", "1967-05-20", DateCalendar.CommonEra)]
    [InlineData("1967-05-20", "1967-05-20", DateCalendar.Iso)]
    [InlineData("1967-05-20T00:00:00Z", "1967-05-20", DateCalendar.Iso)]
    [InlineData("1967-05", "1967-05-00", DateCalendar.Iso)]
    [InlineData("1967-00-00", "1967-00-00", DateCalendar.Iso)]
    [InlineData("2510-05-20", "1967-05-20", DateCalendar.BuddhistEra)]
    [InlineData("19670520", "1967-05-20", DateCalendar.Iso)]
    [InlineData("25100000", "1967-00-00", DateCalendar.BuddhistEra)]
    [InlineData("25101967", "1967-10-25", DateCalendar.CommonEra)]
    [InlineData("12052510", "1967-05-12", DateCalendar.BuddhistEra)]
    [InlineData("30 มิ.ย. 58", "2015-06-30", DateCalendar.TwoDigitYear)]
    [InlineData("30มิย58", "2015-06-30", DateCalendar.TwoDigitYear)]
    [InlineData("1/2/10", "1967-02-01", DateCalendar.TwoDigitYear)]
    [InlineData("21 พ.ย. 69", "2026-11-21", DateCalendar.TwoDigitYear)]
    [InlineData("21 พฤศจิกายน 2569", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("วันที่ 21 เดือน พฤศจิกายน พ.ศ. 2569", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("วันเสาร์ที่ ๒๑ พฤศจิกายน พ.ศ.๒๕๖๙", "2026-11-21", DateCalendar.BuddhistEra)]
    [InlineData("20 พ.ค. ค.ศ. 1967", "1967-05-20", DateCalendar.CommonEra)]
    [InlineData("November 21, 2026", "2026-11-21", DateCalendar.CommonEra)]
    [InlineData("21 Nov 2026", "2026-11-21", DateCalendar.CommonEra)]
    [InlineData("พ.ค. 2510", "1967-05-00", DateCalendar.BuddhistEra)]
    [InlineData("05/2510", "1967-05-00", DateCalendar.BuddhistEra)]
    [InlineData("ปี 2510", "1967-00-00", DateCalendar.BuddhistEra)]
    [InlineData("1967", "1967-00-00", DateCalendar.CommonEra)]
    [InlineData("1/2/2510 00:00:00", "1967-02-01", DateCalendar.BuddhistEra)]
    [InlineData("1/2/1967 12:00:00 AM", "1967-02-01", DateCalendar.CommonEra)]
    [InlineData(" 21/11/2569\u00A0", "2026-11-21", DateCalendar.BuddhistEra)]
    public void Reads_dates_as_people_and_programs_write_them(string text, string iso, DateCalendar calendar)
    {
        Assert.True(PartialDate.TryParse(text, Today, out var date, out var reading), $"{reading}");
        Assert.Equal((iso, calendar), (date.ToString(), reading.Calendar));

        Assert.True(PartialDate.TryParse(Encoding.UTF8.GetBytes(text), Today, out var fromUtf8, out _));
        Assert.Equal(date, fromUtf8);
    }

    [Theory]
    [InlineData("", DateFault.NotGiven)]
    [InlineData(" - ", DateFault.NotGiven)]
    [InlineData("00/00/0000", DateFault.NotGiven)]
    [InlineData("ไม่ทราบ", DateFault.NotGiven)]
    [InlineData("65", DateFault.NotADate)]
    [InlineData("65 ปี", DateFault.NotADate)]
    [InlineData("24838", DateFault.NotADate)]
    [InlineData("01/01/251", DateFault.NotADate)]
    [InlineData("01/01/0000", DateFault.NotADate)]
    [InlineData("1/2/3/2510", DateFault.NotADate)]
    [InlineData("001/02/2510", DateFault.NotADate)]
    [InlineData("21 มกรากุม 2569", DateFault.NotADate)]
    [InlineData("21 มกราคม มีนาคม 2569", DateFault.NotADate)]
    [InlineData("พ.ศ. สมชาย 2510", DateFault.NotADate)]
    [InlineData("=1+1", DateFault.NotADate)]
    [InlineData("1/2/2510 00:00:00 สมชาย", DateFault.NotADate)]
    [InlineData("31/02/2510", DateFault.ImpossibleDay)]
    [InlineData("29/02/2510", DateFault.ImpossibleDay)]
    [InlineData("29/02/1900", DateFault.ImpossibleDay)]
    [InlineData("31/04/2510", DateFault.ImpossibleDay)]
    [InlineData("32/00/2510", DateFault.ImpossibleDay)]
    [InlineData("1/13/2510", DateFault.ImpossibleDay)]
    [InlineData("22/11/2569", DateFault.InFuture)]
    [InlineData("00/12/2569", DateFault.InFuture)]
    [InlineData("01/01/2099", DateFault.InFuture)]
    [InlineData("12/04/85", DateFault.InFuture)]
    [InlineData("20 พ.ค. ค.ศ. 2510", DateFault.InFuture)]
    [InlineData("พ.ศ. 1967", DateFault.TooLongAgo)]
    [InlineData("01/01/1510", DateFault.TooLongAgo)]
    [InlineData("31/12/2438", DateFault.TooLongAgo)]
    public void Refuses_what_is_no_day_of_a_life_and_says_why(string text, DateFault fault)
    {
        Assert.False(PartialDate.TryParse(text, Today, out _, out var reading));
        Assert.Equal(fault, reading.Fault);

        Assert.False(PartialDate.TryParse(Encoding.UTF8.GetBytes(text), Today, out _, out var fromUtf8));
        Assert.Equal(reading, fromUtf8);
    }

    [Fact]
    public void A_very_long_text_is_no_date()
    {
        Assert.False(PartialDate.TryParse(new string('1', 100_000), Today, out _, out var reading));
        Assert.False(PartialDate.TryParse(new byte[100_000], Today, out _, out var fromUtf8));
        Assert.Equal((DateFault.NotADate, DateFault.NotADate), (reading.Fault, fromUtf8.Fault));
    }

    [Fact]
    public void The_year_of_today_may_be_partly_known() =>
        Assert.True(PartialDate.TryParse("00/00/2569", Today, out _, out _));

    [Theory]
    [InlineData("1967-05-20", "1967-05-20", "1967-05-20", "1967-05-20")]
    [InlineData("1967-02-00", "1967-02-01", "1967-02-28", "1967-02-01")]
    [InlineData("1968-02-00", "1968-02-01", "1968-02-29", "1968-02-01")]
    [InlineData("1967-00-00", "1967-01-01", "1967-12-31", "1967-01-01")]
    [InlineData("1967-00-15", "1967-01-15", "1967-12-15", "1967-01-01")]
    public void Knows_the_days_it_may_be(string iso, string earliest, string latest, string legal)
    {
        var date = Date(iso);

        Assert.Equal((earliest, latest, legal), (Iso(date.Earliest), Iso(date.Latest), Iso(date.LegalBirthday)));
    }

    [Theory]
    [InlineData("1967-05-20", "2026-05-19", 58, 58, 58)]
    [InlineData("1967-05-20", "2026-05-20", 59, 59, 59)]
    [InlineData("1967-05-00", "2026-05-20", 58, 59, 59)]
    [InlineData("1967-00-00", "2026-01-01", 58, 59, 59)]
    [InlineData("1967-00-00", "2026-12-31", 59, 59, 59)]
    [InlineData("1964-02-29", "2026-02-28", 61, 61, 61)]
    [InlineData("1964-02-29", "2026-03-01", 62, 62, 62)]
    [InlineData("2026-00-00", "2026-05-20", 0, 0, 0)]
    public void Counts_full_years(string iso, string on, int min, int max, int legal)
    {
        var date = Date(iso);
        var day = DateOnly.Parse(on, CultureInfo.InvariantCulture);

        Assert.Equal((min, max), date.AgeOn(day));
        Assert.Equal(legal, date.LegalAgeOn(day));
    }

    [Theory]
    [InlineData("1932-02-10", true, "1933-02-10")]
    [InlineData("1932-02-00", true, "1933-02-00")]
    [InlineData("1932-02-29", true, null)]
    [InlineData("1932-04-01", false, null)]
    [InlineData("1932-00-00", true, null)]
    [InlineData("1939-03-31", true, "1940-03-31")]
    [InlineData("1940-02-10", true, null)]
    [InlineData("1941-01-01", false, null)]
    public void Before_2484_January_to_March_may_belong_to_the_next_year(string iso, bool isInDoubt, string? otherwise)
    {
        Assert.Equal(isInDoubt, Date(iso).IsOldYearInDoubt);
        Assert.Equal(otherwise, Date(iso).IfYearBeganInApril()?.ToString());
    }

    [Fact]
    public void Is_stored_as_a_number_and_sorted_by_time_with_the_unknown_first()
    {
        PartialDate[] dates = [PartialDate.Of(1967, 5, 20), PartialDate.Of(1967), PartialDate.Of(1967, 5), PartialDate.Of(1966, 12, 31)];

        Assert.Equal([19661231, 19670000, 19670500, 19670520], dates.Order().Select(date => date.Encoded));
        Assert.All(dates, date => Assert.Equal(date, PartialDate.FromEncoded(date.Encoded)));
        Assert.True(dates[1] < dates[0] && dates[0] > dates[1] && dates[1] <= dates[0] && dates[0] >= dates[1]);
        Assert.Equal((1967, 5, (int?)null, false), (dates[2].Year, dates[2].Month, dates[2].Day, dates[2].IsComplete));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.FromEncoded(19670231));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.FromEncoded(0));
    }

    private static PartialDate Date(string iso) =>
        PartialDate.FromEncoded(int.Parse(iso.Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
