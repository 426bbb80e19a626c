using Hunsuan.Cases.Contacts;
using Hunsuan.Deadlines;
using Hunsuan.Shared;

namespace Hunsuan.Reception;

/// <summary>By when the next step of a request is due and because of what, or why nothing is (กำหนดของการรับเรื่อง).</summary>
internal static class DueOfContact
{
    public static Text Of(Contact contact, StepClock clock) => contact switch
    {
        { IsOpen: true } when clock.Pauses.FirstOrDefault(p => p.Until is null) is { } pause => ReceptionTexts.StandsStill.With(DeadlineTexts.Of(pause.Reason)),
        { DueAt: { } due } when clock.Level?.Limits.ContainsKey(clock.Step) is true => DueReason.Of(due, clock),
        _ => ReceptionTexts.NotYet,
    };
}
