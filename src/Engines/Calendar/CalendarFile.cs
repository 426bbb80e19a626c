using System.Globalization;
using System.Text;

namespace Hunsuan.Engines.Calendar;

/// <summary>Writes dates in Thailand as an iCalendar file (ไฟล์ปฏิทิน iCalendar), which telephones and calendar programs read.</summary>
/// <remarks>
/// RFC 5545: lines end in CR LF and are folded at 75 octets, never inside a letter. The time zone is always there, so that a calendar without dates has the one
/// component that the standard asks for. No daylight saving has been kept in Thailand since 1920, so that one rule does.
/// </remarks>
public static class CalendarFile
{
    /// <summary>Of a line, without its end.</summary>
    public const int MostOctets = 75;

    private const string Zone = "Asia/Bangkok";

    /// <param name="name">What calendar programs call the calendar.</param>
    /// <param name="madeAt">When the file was made.</param>
    /// <param name="dates">In any order; two with the same id are the same date.</param>
    public static string Write(string name, DateTimeOffset madeAt, IEnumerable<CalendarDate> dates)
    {
        var file = new StringBuilder();
        foreach (var line in Head(name)) Fold(file, line);
        foreach (var date in dates)
            foreach (var line in Of(date, madeAt)) Fold(file, line);
        Fold(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static string[] Head(string name) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hunsuan//Calendar//TH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped(name)}", $"X-WR-TIMEZONE:{Zone}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H",
        "BEGIN:VTIMEZONE", $"TZID:{Zone}", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
    ];

    private static IEnumerable<string> Of(CalendarDate date, DateTimeOffset madeAt)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{Escaped(date.Id)}";
        yield return $"DTSTAMP:{madeAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        if (date.At is { } at)
        {
            yield return $"DTSTART;TZID={Zone}:{Day(date.On)}T{at.ToString("HHmmss", CultureInfo.InvariantCulture)}";
        }
        else
        {
            yield return $"DTSTART;VALUE=DATE:{Day(date.On)}";
            yield return $"DTEND;VALUE=DATE:{Day(date.On.AddDays(1))}";
            yield return "TRANSP:TRANSPARENT";
        }

        yield return $"SUMMARY:{Escaped(date.Title)}";
        if (date.Place is { } place) yield return $"LOCATION:{Escaped(place)}";
        if (date.Address is { } address) yield return $"URL:{address.AbsoluteUri}";
        yield return "CLASS:PRIVATE";
        yield return "END:VEVENT";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Signs that mean something between values get a backslash, an end of line becomes \n, and what no letter is goes.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter is '\\' or ';' or ',') escaped.Append('\\').Append(letter);
            else if (letter == '\n') escaped.Append("\\n");
            else if (!char.IsControl(letter)) escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static void Fold(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
