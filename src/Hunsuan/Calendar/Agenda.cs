using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Calendar;

/// <summary>The user's own dates of the coming weeks with whom they concern (กำหนดการ); that they were read is written down.</summary>
internal sealed class Agenda(HunsuanDb db, WorkCalendar calendar, Activity activity, TimeProvider clock)
{
    public const int Days = 60;

    /// <param name="Whom">Household or number of the request.</param>
    public sealed record Row(WorkCalendar.Entry Entry, Text Whom);

    public async Task<IReadOnlyList<Row>> Coming(CancellationToken stop)
    {
        var entries = await calendar.Until(clock.Today.AddDays(Days), stop);
        await activity.Note(ActivityKind.CalendarRead, stop, reason: $"page: {entries.Count}");
        var households = entries.Select(e => e.HouseholdId).OfType<Guid>().Distinct().ToArray();
        var names = await HouseholdNames.Of(db, households, stop);
        var houses = await db.Households.Where(h => EF.Parameter(households).Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.HouseNumber, stop);
        var requests = entries.Where(e => e.HouseholdId is null).Select(e => e.Id).ToArray();
        var numbers = await db.Contacts.Where(c => EF.Parameter(requests).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, stop);
        return [.. entries.Select(e => new Row(e, e.HouseholdId is { } id ? names.NameOf(id, houses.GetValueOrDefault(id)) : new Text(numbers[e.Id], numbers[e.Id])))];
    }
}
