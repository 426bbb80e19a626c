using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Queues of requests, what is due first at the top (คิวรับเรื่อง); that they were read is written down.</summary>
/// <remarks>Who does not work cases sees only what they took in themselves.</remarks>
public sealed class ContactList(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    public const int PageSize = 50;

    public sealed record Row(Contact Contact, string? Owner, ClockStanding Standing);

    public sealed record Sheet(IReadOnlyList<Row> Rows, int Count, int Page, int Pages);

    /// <summary>Of one kind of incident; null where the alarm does not say which.</summary>
    public sealed record OfKind(EmergencyKind? Kind);

    private bool WorksCases => user.May(Permit.WorkCases);

    public Task<int> Count(ContactShelf queue, CancellationToken stop) => Of(queue).CountAsync(stop);

    /// <summary>How many wait longer than they may.</summary>
    public Task<int> CountOverdue(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return Of(ContactShelf.Open).CountAsync(c => c.DueAt < now, stop);
    }

    /// <summary>How many open ones there are of each kind of incident that there is one of.</summary>
    public async Task<IReadOnlyDictionary<OfKind, int>> CountByKind(CancellationToken stop)
    {
        var counts = await Of(ContactShelf.Emergency).GroupBy(c => c.Emergency).Select(g => new { Kind = g.Key, Count = g.Count() }).ToListAsync(stop);
        return counts.ToDictionary(c => new OfKind(c.Kind), c => c.Count);
    }

    /// <param name="queue">Which of them.</param>
    /// <param name="page">From 1.</param>
    /// <param name="stop">Stops the queries.</param>
    /// <param name="only">Null for every kind.</param>
    public async Task<Sheet> Read(ContactShelf queue, int page, CancellationToken stop, OfKind? only = null)
    {
        var asked = only is { Kind: var kind } ? Of(queue).Where(c => c.Emergency == kind) : Of(queue);
        var count = await asked.CountAsync(stop);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        // Which are on the page is found in an index alone; only those are read.
        var onPage = InOrder(asked).Select(c => c.Id).Skip((page - 1) * PageSize).Take(PageSize);
        var rows = await (
            from contact in InOrder(db.Contacts.Where(c => onPage.Contains(c.Id)))
            join owner in db.Users on contact.OwnerId equals owner.Id into owners
            from owner in owners.DefaultIfEmpty()
            select new { contact, Owner = owner == null ? null : owner.Name }).AsNoTracking().ToListAsync(stop);
        if (rows.Count > 0) await activity.Note(ActivityKind.ContactsRead, stop, reason: $"{queue}: {rows.Count}");
        var now = clock.GetUtcNow();
        return new([.. rows.Select(r => new Row(r.contact, r.Owner, ClockStandings.Of(r.contact.DueAt, r.contact.WarnAt, now)))], count, page, pages);

        IQueryable<Contact> InOrder(IQueryable<Contact> of) => queue is ContactShelf.Ended or ContactShelf.Received or ContactShelf.RatedLow
            ? of.OrderByDescending(c => c.Id)
            : of.OrderBy(c => c.DueAt == null).ThenBy(c => c.DueAt).ThenBy(c => c.Id);
    }

    private IQueryable<Contact> Of(ContactShelf queue) => queue switch
    {
        ContactShelf.Waiting => Seen.Where(c => c.State == ContactState.Waiting),
        ContactShelf.Mine => Seen.Where(c => c.State == ContactState.InHand && c.OwnerId == user.Id),
        ContactShelf.Open => Seen.Where(c => c.State == ContactState.Waiting || c.State == ContactState.InHand),
        ContactShelf.Ended => Seen.Where(c => c.State != ContactState.Waiting && c.State != ContactState.InHand),
        ContactShelf.Escalated => Of(ContactShelf.Open).Where(c => c.EscalatedTo != null),
        ContactShelf.Emergency => Of(ContactShelf.Open).Where(c => c.Emergency != null || c.Channel == ContactChannel.EmergencyAlarm),
        ContactShelf.Received => db.Contacts.Where(c => c.ReceivedBy == user.Id),
        ContactShelf.RatedLow => Seen.Where(c => db.ContactRatings.Any(r => r.ContactId == c.Id && r.Answer <= RatingAnswer.Bad)),
    };

    private IQueryable<Contact> Seen => WorksCases ? db.Contacts : db.Contacts.Where(c => c.ReceivedBy == user.Id);
}

/// <summary>Which requests a list shows (คิว).</summary>
public enum ContactShelf
{
    Waiting = 1,
    Mine = 2,
    Open = 3,
    Ended = 4,

    /// <summary>Those that the user took in (ที่ฉันรับไว้).</summary>
    Received = 5,

    /// <summary>Late, so that others were told (แจ้งต่อแล้ว).</summary>
    Escalated = 6,

    /// <summary>Those of which the reporter says that it went badly (ผู้แจ้งไม่พอใจ).</summary>
    RatedLow = 7,

    /// <summary>Incidents that are open, and whatever came as an alarm (เหตุฉุกเฉิน).</summary>
    Emergency = 8,
}
