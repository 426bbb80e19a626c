using System.Text;
using Hunsuan.Engines.Calendar;

namespace Hunsuan.Engines.Tests.Calendar;

/// <summary>Calendar files as RFC 5545 has them.</summary>
public class CalendarFileTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 23, 9, 5, 7, TimeSpan.FromHours(7));

    [Fact]
    public void A_calendar_without_dates_has_its_time_zone_and_is_whole()
    {
        var file = CalendarFile.Write("งาน", Made, []);

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hunsuan//Calendar//TH\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nX-WR-CALNAME:งาน\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Bangkok\r\n", file, StringComparison.Ordinal);
        Assert.EndsWith("\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("VEVENT", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_ends_where_the_next_begins_and_an_hour_names_its_zone()
    {
        var day = Lines(new("a@hunsuan", "ติดตามผล", new(2026, 12, 31), null, null, new("https://hunsuan.example/follow-ups/1")));
        Assert.Equal(
        [
            "BEGIN:VEVENT", "UID:a@hunsuan", "DTSTAMP:20261123T020507Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "TRANSP:TRANSPARENT", "SUMMARY:ติดตามผล",
            "URL:https://hunsuan.example/follow-ups/1", "CLASS:PRIVATE", "END:VEVENT",
        ], day);

        Assert.Contains("DTSTART;TZID=Asia/Bangkok:20261124T133000", Lines(new("b", "ประชุม", new(2026, 11, 24), new(13, 30), null, null)));
    }

    [Theory]
    [InlineData("ก;ข,ค\\ง", "SUMMARY:ก\\;ข\\,ค\\\\ง")]
    [InlineData("หนึ่ง\r\nEND:VEVENT\nสอง", "SUMMARY:หนึ่ง\\nEND:VEVENT\\nสอง")]
    [InlineData("ก\u0007ข\tค", "SUMMARY:กขค")]
    public void What_means_something_in_the_file_is_escaped(string title, string line) =>
        Assert.Contains(line, Lines(new("a", title, new(2026, 11, 24), null, null, null)));

    [Theory]
    [InlineData("ก", 400)]
    [InlineData("ที่", 100)]
    [InlineData("x", 74)]
    [InlineData("x", 500)]
    [InlineData("🏠", 90)]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_broken(string letters, int times)
    {
        var title = string.Concat(Enumerable.Repeat(letters, times));
        var file = CalendarFile.Write("งาน", Made, [new("a", title, new(2026, 11, 24), null, title, null)]);
        var raw = file.Split("\r\n");

        Assert.All(raw, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, CalendarFile.MostOctets));
        // A pair of surrogates that is torn apart would come back as something else.
        Assert.All(raw, line => Assert.Equal(line, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
        Assert.Contains($"SUMMARY:{title}", Unfolded(file));
        Assert.Contains($"LOCATION:{title}", Unfolded(file));
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
    }

    private static string[] Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    private static IEnumerable<string> Lines(CalendarDate date) =>
        Unfolded(CalendarFile.Write("งาน", Made, [date])).SkipWhile(l => l != "BEGIN:VEVENT").TakeWhile(l => l != "END:VCALENDAR");
}
