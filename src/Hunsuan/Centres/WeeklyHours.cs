using System.Globalization;
using System.Text.RegularExpressions;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;

namespace Hunsuan.Centres;

/// <summary>A time of a day, in minutes from midnight (ช่วงเวลาเปิด); <paramref name="Until"/> may be 1,440, the end of the day.</summary>
public readonly record struct OpenSpan(int From, int Until);

/// <summary>When something is open in a usual week (เวลาทำการรายสัปดาห์), Monday first; public holidays are not in it.</summary>
public sealed partial class WeeklyHours
{
    public const int DayLength = 24 * 60, Days = 7, TypedMaxLength = 60;

    private readonly IReadOnlyList<OpenSpan>[] _days;

    private WeeklyHours(IReadOnlyList<OpenSpan>[] days) => _days = days;

    /// <summary>From Monday, 0, to Sunday, 6.</summary>
    public IReadOnlyList<OpenSpan> On(int day) => _days[day];

    public static int DayOf(DateTime time) => ((int)time.DayOfWeek + Days - 1) % Days;

    /// <summary>What the database holds: the days between semicolons, such as "0830-1200,1300-1630;…;;".</summary>
    public static WeeklyHours? Stored(string? text) =>
        text is null ? null : new([.. text.Split(';').Select(day => (IReadOnlyList<OpenSpan>)[.. day.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Span)])]);

    public override string ToString() => string.Join(';', _days.Select(d => string.Join(',', d.Select(s => $"{Packed(s.From)}-{Packed(s.Until)}"))));

    /// <summary>Seven texts such as "8.30-12.00, 13.00-16.30", blank where it is closed; null where all are blank, because then it is not known.</summary>
    /// <param name="field">The field that the problems belong to.</param>
    public static Result<WeeklyHours?> Read(IReadOnlyList<string?> typed, string field)
    {
        if (typed.All(t => t.IsBlank)) return (WeeklyHours?)null;
        var days = new IReadOnlyList<OpenSpan>[Days];
        for (var day = 0; day < Days; day++)
        {
            if (ReadDay(typed[day]) is not { } spans) return new Problem(field, HoursTexts.Unreadable.With(HoursTexts.OfDay(day), typed[day]!.Trim()));
            days[day] = spans;
        }

        return new WeeklyHours(days);
    }

    /// <summary>A day as it is typed.</summary>
    public string Typed(int day) => string.Join(", ", _days[day].Select(HoursTexts.Of));

    /// <summary>Whether it is open at a time of Thailand, and when that changes.</summary>
    public OpenState At(DateTime time)
    {
        var (day, minute) = (DayOf(time), time.Hour * 60 + time.Minute);
        foreach (var span in _days[day])
        {
            if (span.From <= minute && minute < span.Until) return new(true, 0, Closing(day, span));
            if (span.From > minute) return new(false, 0, span.From);
        }

        for (var ahead = 1; ahead <= Days; ahead++)
            if (_days[(day + ahead) % Days] is [var first, ..]) return new(false, ahead, first.From);
        return new(false, 0, null);
    }

    // Null where it never closes within a week.
    private int? Closing(int day, OpenSpan span)
    {
        for (var ahead = 1; span.Until == DayLength && ahead <= Days; ahead++)
        {
            if (_days[(day + ahead) % Days] is not [{ From: 0 } next, ..]) return DayLength;
            if (ahead == Days) return null;
            span = next;
        }
        return span.Until;
    }

    private static List<OpenSpan>? ReadDay(string? typed)
    {
        if (typed.IsBlank) return [];
        if (typed!.Length > TypedMaxLength) return null;
        var text = ThaiNormal.Text(typed);
        if (AllDay.IsMatch(text)) return [new(0, DayLength)];

        var spans = new List<OpenSpan>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Times.Match(part) is not { Success: true } match) return null;
            var span = new OpenSpan(Minutes(match, 1), Minutes(match, 3));
            if (span.From >= span.Until || span.Until > DayLength || (spans.Count > 0 && span.From <= spans[^1].Until)) return null;
            spans.Add(span);
        }
        return spans;
    }

    private static int Minutes(Match match, int group)
    {
        var (hour, minute) = (Number(match.Groups[group].Value), match.Groups[group + 1] is { Success: true } m ? Number(m.Value) : 0);
        return minute < 60 ? hour * 60 + minute : int.MaxValue;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static OpenSpan Span(string stored) => new(Unpacked(stored[..4]), Unpacked(stored[5..]));

    private static string Packed(int minutes) => $"{minutes / 60:00}{minutes % 60:00}";

    private static int Unpacked(string digits) => Number(digits[..2]) * 60 + Number(digits[2..]);

    [GeneratedRegex(@"^(\d{1,2})(?:[:.](\d{2}))? ?(?:น\. ?)?(?:-|–|—|ถึง|to) ?(\d{1,2})(?:[:.](\d{2}))?(?: ?น\.?)?$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Times { get; }

    [GeneratedRegex(@"^24 ?(?:ชม\.?|ชั่วโมง|hours?|h)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 100)]
    private static partial Regex AllDay { get; }
}

/// <summary>Whether something is open (เปิดอยู่หรือไม่), and when that changes.</summary>
/// <param name="DaysAhead">Of the next opening, where it is closed.</param>
/// <param name="Minute">Of closing, or of the next opening; null where neither comes.</param>
public readonly record struct OpenState(bool IsOpen, int DaysAhead, int? Minute);
