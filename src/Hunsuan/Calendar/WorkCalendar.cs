using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Calendar;

/// <summary>The dates that wait for a user (ปฏิทินงาน): follow-ups and ends of the own cases, conferences, requests in hand, loans of the own centres; nobody's name.</summary>
internal sealed class WorkCalendar(HunsuanDb db, CurrentUser user, TimeProvider clock)
{
    /// <param name="At">The hour in Thailand; null for the whole day.</param>
    /// <param name="AreaCode">Where the household lives or help is needed.</param>
    /// <param name="HouseholdId">Null where none is known.</param>
    public sealed record Entry(CalendarKind Kind, Guid Id, DateOnly On, TimeOnly? At, string AreaCode, Guid? HouseholdId);

    /// <summary>What is not done yet and has its date on or before the last day, the earliest first.</summary>
    /// <param name="until">The last day.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<IReadOnlyList<Entry>> Until(DateOnly until, CancellationToken stop)
    {
        var (me, today, end) = (user.Id, clock.Today, Clock.FromThailand(until.AddDays(1).ToDateTime(TimeOnly.MinValue)));
        var entries = await (
            from followUp in db.FollowUps
            where followUp.DoneOn == null && followUp.DueOn <= until
            join of in db.Cases on followUp.CaseId equals of.Id
            where of.OwnerId == me
            select new Entry(CalendarKind.FollowUp, followUp.Id, followUp.DueOn, null, followUp.AreaCode, followUp.HouseholdId)).ToListAsync(stop);
        entries.AddRange(await (
            from of in db.Cases
            where of.State == CaseState.Open && of.OwnerId == me && of.DueOn <= until
            select new Entry(CalendarKind.Case, of.Id, of.DueOn, null, of.AreaCode, of.HouseholdId)).ToListAsync(stop));
        entries.AddRange(await (
            from conference in db.CaseConferences
            where conference.State == ConferenceState.Called && conference.HeldOn <= until
            join of in db.Cases on conference.CaseId equals of.Id
            where of.OwnerId == me || conference.CalledBy == me
            select new Entry(CalendarKind.Conference, conference.Id, conference.HeldOn, conference.StartsAt, conference.AreaCode, conference.HouseholdId)).ToListAsync(stop));
        var requests = await db.Contacts.Where(c => c.State == ContactState.InHand && c.OwnerId == me && c.DueAt < end).Select(c => new { c.Id, c.DueAt, c.AreaCode }).ToListAsync(stop);
        entries.AddRange(
            from request in requests
            let due = Clock.InThailand(request.DueAt!.Value)
            select new Entry(CalendarKind.Request, request.Id, DateOnly.FromDateTime(due), TimeOnly.FromDateTime(due), request.AreaCode, null));
        entries.AddRange(await (
            from loan in db.Loans
            where loan.EndedOn == null && loan.DueOn <= until && db.CentreStaff.Any(s => s.CentreId == loan.CentreId && s.UserId == me && s.From <= today && (s.Until == null || s.Until >= today))
            select new Entry(CalendarKind.Loan, loan.Id, loan.DueOn, null, loan.AreaCode, loan.HouseholdId)).ToListAsync(stop));
        return [.. entries.OrderBy(e => e.On).ThenBy(e => e.At).ThenBy(e => e.Kind).ThenBy(e => e.Id)];
    }
}

/// <summary>What is to be done on a date (ประเภทนัดงาน).</summary>
public enum CalendarKind
{
    Conference,
    Request,
    FollowUp,
    Case,
    Loan,
}
