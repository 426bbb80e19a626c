using Hunsuan.Access;
using Hunsuan.Centres;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Tickets;

/// <summary>Who waits at a centre today, and who is called where (กระดานคิวของศูนย์).</summary>
public sealed class TicketBoard(HunsuanDb db, CurrentUser user, TimeProvider clock)
{
    /// <param name="Waiting">In the order in which they are called.</param>
    /// <param name="Called">The last one called first.</param>
    /// <param name="Gone">Who was not there when called.</param>
    /// <param name="MiddleWait">Half of those called today waited no longer; null where nobody was.</param>
    /// <param name="Counter">Where the user called somebody to last; null where today they have not.</param>
    public sealed record Sheet(Centre Centre, IReadOnlyList<Ticket> Waiting, IReadOnlyList<Ticket> Called, IReadOnlyList<Ticket> Gone, int Served, TimeSpan? MiddleWait, string? Counter);

    /// <param name="Before">How many are called before this one.</param>
    public sealed record Slip(Ticket Ticket, Centre Centre, int Before);

    /// <summary>Centres of the user's area at work today, with how many wait at each.</summary>
    public async Task<IReadOnlyList<(Centre Centre, int Waiting)>> Centres(CancellationToken stop)
    {
        var today = clock.Today;
        var centres = await db.Centres.AsNoTracking().Where(c => c.OpenedOn <= today && (c.ClosedOn == null || c.ClosedOn > today)).OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(stop);
        var waiting = await db.Tickets.Where(t => t.Day == today && t.State == TicketState.Waiting).GroupBy(t => t.CentreId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        return [.. centres.Select(c => (c, waiting.GetValueOrDefault(c.Id)))];
    }

    /// <summary>Null where the user has no such centre.</summary>
    public async Task<Sheet?> Of(Guid id, CancellationToken stop)
    {
        if (await db.Centres.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is not { } centre) return null;
        var today = clock.Today;
        var all = await db.Tickets.AsNoTracking().Where(t => t.CentreId == id && t.Day == today).ToListAsync(stop);
        var waits = all.Where(t => t.CalledAt is not null).Select(t => t.CalledAt!.Value - t.IssuedAt).Order().ToList();
        return new(
            centre, InOrder(all), [.. all.Where(t => t.State is TicketState.Called).OrderByDescending(t => t.CalledAt).ThenBy(t => t.Number)],
            [.. all.Where(t => t.State is TicketState.Gone).OrderBy(t => t.Number)], all.Count(t => t.State is TicketState.Served),
            waits.Count == 0 ? null : waits[waits.Count / 2], all.Where(t => t.CalledBy == user.Id).MaxBy(t => t.CalledAt)?.Counter);
    }

    /// <summary>Null where the user has no such ticket.</summary>
    public async Task<Slip?> SlipOf(Guid id, CancellationToken stop)
    {
        if (await db.Tickets.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, stop) is not { } ticket) return null;
        var centre = await db.Centres.AsNoTracking().SingleAsync(c => c.Id == ticket.CentreId, stop);
        var waiting = InOrder(await db.Tickets.AsNoTracking().Where(t => t.CentreId == ticket.CentreId && t.Day == ticket.Day).ToListAsync(stop));
        return new(ticket, centre, Math.Max(0, waiting.FindIndex(t => t.Id == id)));
    }

    private static List<Ticket> InOrder(IEnumerable<Ticket> all) => [.. all.Where(t => t.State is TicketState.Waiting).OrderByDescending(t => t.IsPriority).ThenBy(t => t.Number)];
}
