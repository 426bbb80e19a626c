using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Tells those whose turn has come that the time of a request is over (ส่งต่อเรื่องเกินกำหนด).</summary>
public sealed class EscalateContact(HunsuanDb db, Activity activity, ContactClock clocks, WhoIsTold who, TimeProvider clock)
{
    /// <summary>Of two servers that do it at once, one is let through: the moment of the next turn has to be what it was.</summary>
    public async Task Run(Guid id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Contacts.SingleOrDefaultAsync(c => c.Id == id && c.EscalatesAt <= now, stop) is not { IsOpen: true, DueAt: { } due } contact) return;
        var steps = (await clocks.Of(contact, stop)).Level?.Escalation ?? [];
        var told = await Escalation.Tell(due, steps, contact.EscalatedTo, now, target => Tell(contact, target, now, stop));
        contact.EscalatesAt = Escalation.Of(due, steps, contact.EscalatedTo, now).Next;
        try
        {
            // Without a turn, the files of levels were changed since: only the moment is put right.
            await activity.Save(ActivityKind.ContactEscalated, stop, reason: string.Join(", ", (IEnumerable<string>)[contact.Number, .. told.Select(t => $"{t.To}: {t.Count}")]));
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another server, or somebody at work on it, was quicker.
        }
    }

    private async Task<int> Tell(Contact contact, EscalationTarget target, DateTimeOffset now, CancellationToken stop)
    {
        var users = await who.At(target, contact.AreaCode, contact.OwnerId, stop);
        db.AddRange(users.Select(user => new UserNotice
        {
            Id = Ids.New(), UserId = user, AreaCode = contact.AreaCode, ContactId = contact.Id, Kind = NoticeKind.RequestLate, Target = target, At = now,
        }));
        db.Add(new ContactNote
        {
            Id = Ids.New(), ContactId = contact.Id, AreaCode = contact.AreaCode, Kind = ContactNoteKind.Escalated, EscalatedTo = target, Told = users.Count, At = now, UserId = CurrentUser.Operator.Id,
        });
        (contact.EscalatedTo, contact.EscalatedAt) = (target, now);
        return users.Count;
    }
}
