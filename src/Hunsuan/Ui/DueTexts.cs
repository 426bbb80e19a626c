using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>Words about due dates (ข้อความเกี่ยวกับวันครบกำหนด).</summary>
internal static class DueTexts
{
    public static Text Of(Lateness lateness) => lateness switch
    {
        Lateness.CriticallyOverdue => new("เกินกำหนดมากแล้ว", "Critically overdue"),
        Lateness.Overdue => new("เกินกำหนด", "Overdue"),
        Lateness.DueSoon => new("ครบกำหนดใน 7 วัน", "Due within 7 days"),
        Lateness.Later => new("ถัดไป", "Later"),
    };

    /// <summary>A due date as days from today: late, today, or to come.</summary>
    public static Text InDays(int daysLeft) => daysLeft switch
    {
        < 0 => new($"เกิน {-daysLeft} วัน", daysLeft == -1 ? "1 day late" : $"{-daysLeft} days late"),
        0 => new("ครบกำหนดวันนี้", "Due today"),
        1 => new("ครบกำหนดพรุ่งนี้", "Due tomorrow"),
        _ => new($"อีก {daysLeft} วัน", $"In {daysLeft} days"),
    };
}
