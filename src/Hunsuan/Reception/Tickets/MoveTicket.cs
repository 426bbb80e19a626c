using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Tickets;

/// <summary>Calls a ticket to a counter, and says what became of its bearer (เรียกคิว).</summary>
/// <remarks>What may be done is in <see cref="TicketStates"/>. No ticket is called by two at once.</remarks>
public sealed class MoveTicket(HunsuanDb db, CurrentUser user, Activity activity, TimeProvider clock)
{
    public sealed record Input
    {
        public Guid? TicketId { get; set; }
        public TicketAction? Action { get; set; }
        public string? Counter { get; set; }
    }

    /// <summary>Without a ticket, the one whose turn it is: those with priority first, each in the order of its number.</summary>
    /// <exception cref="OutOfAreaException">There is no such ticket of today at this centre.</exception>
    public async Task<Result<Ticket>> Run(Guid centre, Input input, CancellationToken stop = default)
    {
        if (input.Action is not { } action || !Enum.IsDefined(action)) throw new OutOfAreaException("tickets");
        if (action is TicketAction.Call && input.Counter.IsBlank) return new Problem(nameof(input.Counter), TicketTexts.CounterRequired);
        if (input.Counter?.Length > Ticket.CounterMaxLength) return new Problem(nameof(input.Counter), TicketTexts.TooLong.With(Ticket.CounterMaxLength));
        while (true)
        {
            var ticket = await Find(centre, input.TicketId, stop);
            if (ticket is null) return new Problem(null, TicketTexts.NobodyWaits);
            var next = TicketStates.Table.After(ticket.State, action);
            if (!next.Succeeded) return next.Problems.ToList();
            Take(ticket, next.Value, input.Counter.Known);
            try
            {
                await activity.Save(ActivityKind.TicketMoved, stop);
                return ticket;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                if (input.TicketId is not null) return new Problem(null, TicketTexts.ChangedMeanwhile);
            }
        }
    }

    private async Task<Ticket?> Find(Guid centre, Guid? id, CancellationToken stop)
    {
        var today = clock.Today;
        var tickets = db.Tickets.Where(t => t.CentreId == centre && t.Day == today);
        return id is null
            ? await tickets.Where(t => t.State == TicketState.Waiting).OrderByDescending(t => t.IsPriority).ThenBy(t => t.Number).FirstOrDefaultAsync(stop)
            : await tickets.SingleOrDefaultAsync(t => t.Id == id, stop) ?? throw new OutOfAreaException("tickets");
    }

    private void Take(Ticket ticket, TicketState next, string? counter)
    {
        ticket.State = next;
        ticket.Changes++;
        if (next is TicketState.Called) (ticket.CalledAt, ticket.CalledBy, ticket.Counter) = (clock.GetUtcNow(), user.Id, counter);
    }
}
