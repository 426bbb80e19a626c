using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Finds a request, and saves what was changed of it with its clock set anew (การเปลี่ยนแปลงของเรื่อง).</summary>
public sealed class ContactChange(HunsuanDb db, Activity activity, ContactClock clocks)
{
    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Contact> Find(Guid id, CancellationToken stop) => await db.Contacts.SingleOrDefaultAsync(c => c.Id == id, stop) ?? throw new OutOfAreaException("contacts");

    /// <summary>Of two who change it at once, the later is told.</summary>
    public async Task<Result<Contact>> Save(Contact contact, ActivityKind kind, CancellationToken stop, Guid? household = null, string? reason = null, string? area = null)
    {
        contact.Changes++;
        await clocks.Set(contact, stop);
        try
        {
            await activity.Save(kind, stop, household, reason, area: area);
            return contact;
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || kind is ActivityKind.ContactPaused)
        {
            // Of two pauses at once, the index lets one through.
            db.ChangeTracker.Clear();
            return new Problem(null, ContactTexts.ChangedMeanwhile);
        }
    }
}
