using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Deadlines;

/// <summary>How a due moment lies to now, in the order of urgency (ความเร่งด่วนตามนาฬิกา).</summary>
public enum ClockStanding
{
    Overdue = 1,
    DueSoon = 2,
    Later = 3,

    /// <summary>Nothing is due: done, without a limit, or the clock stands still.</summary>
    NotDue = 4,
}

/// <summary>Due moments in words (กำหนดเวลาเป็นข้อความ).</summary>
internal static class ClockStandings
{
    public static ClockStanding Of(DateTimeOffset? dueAt, DateTimeOffset? warnAt, DateTimeOffset now) => dueAt is null ? ClockStanding.NotDue
        : dueAt < now ? ClockStanding.Overdue
        : warnAt <= now ? ClockStanding.DueSoon
        : ClockStanding.Later;

    public static TagKind TagOf(ClockStanding standing) => standing switch
    {
        ClockStanding.Overdue => TagKind.Late,
        ClockStanding.DueSoon => TagKind.Soon,
        ClockStanding.Later or ClockStanding.NotDue => TagKind.Quiet,
    };

    public static Text Of(ClockStanding standing) => standing switch
    {
        ClockStanding.Overdue => new("เกินกำหนด", "Overdue"),
        ClockStanding.DueSoon => new("ใกล้ครบกำหนด", "Due soon"),
        ClockStanding.Later => new("ยังมีเวลา", "Later"),
        ClockStanding.NotDue => new("ไม่มีกำหนดรออยู่", "Nothing due"),
    };

    /// <summary>Such as "due today 14:00", "2 hours late".</summary>
    public static Text Due(DateTimeOffset dueAt, DateTimeOffset now)
    {
        if (dueAt < now) return Late(now - dueAt);
        var (due, at) = (Clock.InThailand(dueAt), Clock.InThailand(now));
        return due.Date == at.Date
            ? new($"ครบกำหนดวันนี้ {due:HH.mm} น.", $"Due today {due:HH:mm}")
            : new($"ครบกำหนด {DayText.Instant(dueAt).Thai}", $"Due {DayText.Instant(dueAt).English}");
    }

    /// <summary>Such as "15 minutes ago".</summary>
    public static Text Ago(DateTimeOffset at, DateTimeOffset now)
    {
        var minutes = (int)(now - at).TotalMinutes;
        var whole = minutes switch
        {
            >= 2 * 1440 => minutes - minutes % 1440,
            >= 2 * 60 => minutes - minutes % 60,
            _ => minutes,
        };
        return whole <= 0 ? JustNow : Before.With(DeadlineTexts.Lasting(whole));
    }

    private static readonly Text JustNow = new("เมื่อครู่นี้", "just now");
    private static readonly Text Before = new("{0}ที่แล้ว", "{0} ago");

    private static Text Late(TimeSpan by) => by switch
    {
        { TotalDays: >= 2 } => new($"เกินมา {(int)by.TotalDays} วัน", $"{(int)by.TotalDays} days late"),
        { TotalHours: >= 2 } => new($"เกินมา {(int)by.TotalHours} ชั่วโมง", $"{(int)by.TotalHours} hours late"),
        _ => new($"เกินมา {(int)by.TotalMinutes} นาที", $"{(int)by.TotalMinutes} min late"),
    };
}
