using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>One request with all that happened to it (หน้าเรื่อง); that it was read is written down.</summary>
public sealed class ContactView(HunsuanDb db, Activity activity, CurrentUser user, ContactClock clocks)
{
    /// <param name="First">The earlier one that it was merged into.</param>
    /// <param name="Later">Those that were merged into it.</param>
    /// <param name="Rating">What the reporter says of how it went; null where they said nothing.</param>
    /// <param name="HouseholdId">Of its case.</param>
    /// <param name="Names">Of the users who stand in it.</param>
    public sealed record Sheet(
        Contact Contact, StepClock Clock, IReadOnlyList<ContactNote> Notes, IReadOnlyList<ContactPicture> Pictures, WayBack Back, Contact? First, IReadOnlyList<Contact> Later, Guid? HouseholdId, ContactRating? Rating, IReadOnlyDictionary<Guid, string> Names)
    {
        public string? NameOf(Guid? id) => id is { } known ? Names.GetValueOrDefault(known) : null;
    }

    /// <param name="IsOpen">Whether what the reporter is told also goes there.</param>
    /// <param name="Messages">What went there so far, or is to.</param>
    public sealed record WayBack(bool IsOpen, IReadOnlyList<ReporterMessage> Messages);

    /// <summary>Null where there is none for the user; who does not work cases sees only what they took in.</summary>
    public async Task<Sheet?> Of(Guid id, CancellationToken stop)
    {
        if (await db.Contacts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, stop) is not { } contact) return null;
        if (!user.May(Permit.WorkCases, contact.AreaCode) && contact.ReceivedBy != user.Id) return null;
        await activity.Note(ActivityKind.ContactRead, stop, reason: contact.Number, area: contact.AreaCode);
        var clock = await clocks.Of(contact, stop);
        var notes = await db.ContactNotes.AsNoTracking().Where(n => n.ContactId == id).OrderByDescending(n => n.Id).ToListAsync(stop);
        var pictures = await db.ContactPictures.AsNoTracking().Where(p => p.ContactId == id).OrderBy(p => p.Id).ToListAsync(stop);
        var back = new WayBack(
            await db.ReporterAddresses.AnyAsync(a => a.ContactId == id, stop), await db.ReporterMessages.AsNoTracking().Where(m => m.ContactId == id).OrderBy(m => m.Id).ToListAsync(stop));
        var first = contact.MergedIntoId is { } firstId ? await db.Contacts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == firstId, stop) : null;
        var later = await db.Contacts.AsNoTracking().Where(c => c.MergedIntoId == id).OrderBy(c => c.Id).ToListAsync(stop);
        var household = contact.CaseId is { } caseId ? await db.Cases.Where(c => c.Id == caseId).Select(c => (Guid?)c.HouseholdId).SingleOrDefaultAsync(stop) : null;
        var rating = await db.ContactRatings.AsNoTracking().SingleOrDefaultAsync(r => r.ContactId == id, stop);
        Guid?[] users = [contact.OwnerId, contact.ReceivedBy, .. notes.Select(n => n.UserId), .. pictures.Select(p => p.UserId), .. clock.Levels.Select(l => (Guid?)l.SetBy), .. clock.Pauses.Select(p => (Guid?)p.SetBy)];
        var ids = users.OfType<Guid>().Distinct().ToArray();
        var names = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return new(contact, clock, notes, pictures, back, first, later, household, rating, names);
    }
}
