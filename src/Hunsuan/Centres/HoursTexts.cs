using Hunsuan.Shared;

namespace Hunsuan.Centres;

/// <summary>Opening hours in words.</summary>
internal static class HoursTexts
{
    public static readonly Text Hours = new("เวลาทำการ", "Opening hours");
    public static readonly Text Hint = new("เช่น 8.30-12.00, 13.00-16.30 หรือ 24 ชม. เว้นว่างวันที่ปิด เว้นว่างทุกวันหากไม่ทราบ ช่วงข้ามเที่ยงคืนให้แยกเป็นสองวัน", "Such as 8:30-12:00, 13:00-16:30, or 24 hours. Empty for a day on which it is closed, all empty where it is not known. Split what goes past midnight into two days");
    public static readonly Text Unreadable = new("อ่านเวลาของ{0} “{1}” ไม่ได้ กรอกเช่น 8.30-16.30 เวลาเปิดก่อนเวลาปิด และไม่ซ้อนกัน", "The hours of {0}, “{1}”, can't be read. Enter such as 8:30-16:30, opening before closing and none overlapping");
    public static readonly Text NotKnown = new("ไม่ทราบเวลาทำการ", "Hours not known");
    public static readonly Text Closed = new("ปิด", "Closed");
    public static readonly Text OpenUntil = new("เปิดอยู่ ถึง {0} น.", "Open now, until {0}");
    public static readonly Text AlwaysOpen = new("เปิดตลอด 24 ชั่วโมง", "Open day and night");
    public static readonly Text OpensToday = new("ปิดอยู่ เปิดวันนี้ {0} น.", "Closed now, opens today at {0}");
    public static readonly Text OpensOn = new("ปิดอยู่ เปิด{0} {1} น.", "Closed now, opens on {0} at {1}");
    public static readonly Text Holidays = new("ตามเวลาปกติ วันหยุดราชการอาจปิด โทรถามก่อนได้", "As in a usual week. It may be closed on public holidays; call first");

    private static readonly Text[] Days =
    [
        new("วันจันทร์", "Monday"), new("วันอังคาร", "Tuesday"), new("วันพุธ", "Wednesday"), new("วันพฤหัสบดี", "Thursday"),
        new("วันศุกร์", "Friday"), new("วันเสาร์", "Saturday"), new("วันอาทิตย์", "Sunday"),
    ];

    public static Text OfDay(int day) => Days[day];

    public static string Of(OpenSpan span) => $"{Of(span.From)}-{Of(span.Until)}";

    public static string Of(int minutes) => $"{minutes / 60}:{minutes % 60:00}";

    /// <summary>Null where the hours are not known.</summary>
    public static Text? State(WeeklyHours? hours, DateTime now) => hours?.At(now) switch
    {
        null => null,
        { IsOpen: true, Minute: { } until } => OpenUntil.With(Of(until)),
        { IsOpen: true } => AlwaysOpen,
        { Minute: null } => Closed,
        { DaysAhead: 0, Minute: { } from } => OpensToday.With(Of(from)),
        { DaysAhead: var ahead, Minute: { } from } => OpensOn.With(Days[(WeeklyHours.DayOf(now) + ahead) % WeeklyHours.Days], Of(from)),
    };

    /// <summary>Days with the same hours in one line: วันจันทร์–วันศุกร์, 8:30-16:30.</summary>
    public static IEnumerable<(Text Days, Text Times)> Lines(WeeklyHours hours)
    {
        for (int from = 0, next; from < WeeklyHours.Days; from = next)
        {
            next = from + 1;
            while (next < WeeklyHours.Days && hours.On(next).SequenceEqual(hours.On(from))) next++;
            var days = next - from == 1 ? Days[from] : new($"{Days[from].Thai}–{Days[next - 1].Thai}", $"{Days[from].English}–{Days[next - 1].English}");
            var times = hours.Typed(from);
            yield return (days, times.Length == 0 ? Closed : new($"{times} น.", times));
        }
    }
}
