using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>How a due date lies to today, in the order of urgency (ความเร่งด่วนตามกำหนด).</summary>
public enum Lateness
{
    CriticallyOverdue = 1,
    Overdue = 2,
    DueSoon = 3,
    Later = 4,
}

/// <summary>Due dates of work: how they are judged and which are taken (วันครบกำหนด).</summary>
public static class DueDates
{
    /// <summary>Days over which late becomes very late, and within which a due date is near.</summary>
    public const int Week = 7;

    /// <summary>What a new case or application is suggested to be due in; no rule asks for it, the worker decides.</summary>
    public const int SuggestedDays = 30;

    // A due date further away is a slip of the finger.
    private const int LongestDays = 3 * 366;

    /// <summary>The day that was typed, from today on.</summary>
    public static Result<DateOnly> Read(DateInput? typed, string field, DateOnly today) => typed.DayToCome(field, today, today.AddDays(LongestDays));

    public static TagKind TagOf(Lateness lateness) => lateness switch
    {
        Lateness.CriticallyOverdue or Lateness.Overdue => TagKind.Late,
        Lateness.DueSoon => TagKind.Soon,
        Lateness.Later => TagKind.Quiet,
    };

    public static Lateness Of(DateOnly dueOn, DateOnly today) => (dueOn.DayNumber - today.DayNumber) switch
    {
        < -Week => Lateness.CriticallyOverdue,
        < 0 => Lateness.Overdue,
        <= Week => Lateness.DueSoon,
        _ => Lateness.Later,
    };
}
