using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Tickets;

/// <summary>Gives whoever comes in the next number of the day (ออกบัตรคิว).</summary>
public sealed class IssueTicket(HunsuanDb db, Activity activity, TimeProvider clock)
{
    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<Ticket>> Run(Guid centreId, bool isPriority, CancellationToken stop = default)
    {
        var centre = await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == centreId, stop) ?? throw new OutOfAreaException("centres");
        var today = clock.Today;
        if (centre.OpenedOn > today || centre.ClosedOn <= today) return new Problem(null, TicketTexts.CentreClosed);
        // Of two desks at once one is refused by the index, and takes the number after.
        while (true)
        {
            var last = await db.Tickets.Where(t => t.CentreId == centreId && t.Day == today).MaxAsync(t => (int?)t.Number, stop) ?? 0;
            var ticket = New(centre, today, last + 1, isPriority);
            db.Add(ticket);
            try
            {
                await activity.Save(ActivityKind.TicketIssued, stop);
                return ticket;
            }
            catch (DbUpdateException) when (db.Tickets.Any(t => t.CentreId == centreId && t.Day == today && t.Number == ticket.Number))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private Ticket New(Centre centre, DateOnly day, int number, bool isPriority) => new()
    {
        Id = Ids.New(), CentreId = centre.Id, AreaCode = centre.AreaCode, Day = day, Number = number, IsPriority = isPriority, State = TicketStates.Table.First, IssuedAt = clock.GetUtcNow(),
    };
}
