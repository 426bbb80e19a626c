using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Reception;

/// <summary>By when the next step of a request is due and because of what, or why nothing is (กำหนดพร้อมเหตุผล).</summary>
internal static class DueReason
{
    public static Text Of(Contact contact, StepClock clock) => contact switch
    {
        { IsOpen: true } when clock.Pauses.FirstOrDefault(p => p.Until is null) is { } pause => ReceptionTexts.StandsStill.With(DeadlineTexts.Of(pause.Reason)),
        { DueAt: { } due } when clock.Level is { } level && level.Limits.TryGetValue(clock.Step, out var limit) => Because(due, clock, level, limit),
        _ => ReceptionTexts.NotYet,
    };

    private static Text Because(DateTimeOffset due, StepClock clock, TriageLevel level, StepLimit limit)
    {
        var because = ReceptionTexts.DueBecause.With(level.Name, DeadlineTexts.InWords(limit.Limit), DayText.Instant(clock.Since), DeadlineTexts.Of(clock.Step));
        return new($"{DayText.Instant(due).Thai} {because.Thai}", $"{DayText.Instant(due).English}. {because.English}");
    }
}
