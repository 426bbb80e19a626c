using Hunsuan.Shared;

namespace Hunsuan.Deadlines;

/// <summary>By when a step is due and because of what (กำหนดพร้อมเหตุผล), such as "24 November 14:00. Because it is urgent: a visit within …".</summary>
internal static class DueReason
{
    public static Text Of(DateTimeOffset due, StepClock clock)
    {
        if (clock.Level is not { } level || !level.Limits.TryGetValue(clock.Step, out var limit)) return DayText.Instant(due);
        var because = DeadlineTexts.DueBecause.With(level.Name, DeadlineTexts.InWords(limit.Limit), DayText.Instant(clock.Since), DeadlineTexts.Of(clock.Step));
        return new($"{DayText.Instant(due).Thai} {because.Thai}", $"{DayText.Instant(due).English}. {because.English}");
    }
}
