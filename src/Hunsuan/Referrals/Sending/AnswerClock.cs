using Hunsuan.Deadlines;
using Hunsuan.Engines.Deadlines;
using Hunsuan.Referrals.Desks;
using Hunsuan.Shared;

namespace Hunsuan.Referrals.Sending;

/// <summary>By when a desk answers (กำหนดตอบ): working days of its office, without holidays; the day of sending is not counted.</summary>
public sealed class AnswerClock(TriageBook triage, TimeProvider clock)
{
    public DateTimeOffset DueAt(Desk desk, bool isUrgent)
    {
        var days = isUrgent ? Math.Min(Desk.UrgentAnswerDays, desk.AnswerDays) : desk.AnswerDays;
        var due = Deadline.Due(Clock.InThailand(clock.GetUtcNow()), new(days, TimeUnit.WorkingDays), triage.For(desk.AreaCode).Calendar, []);
        return Clock.FromThailand(due ?? throw new InvalidOperationException("Without a pause every limit ends."));
    }
}
