using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Lets a request, and all that was noted of it, belong to another area, with that area's levels of urgency (พื้นที่ของเรื่อง); the caller saves.</summary>
public sealed class AreaOfContact(HunsuanDb db, TriageBook triage, CurrentUser user, TimeProvider clock)
{
    public async Task Set(Contact contact, string area, CancellationToken stop)
    {
        var (here, there) = (triage.For(contact.AreaCode), triage.For(area));
        contact.AreaCode = area;
        var marks = await db.LevelMarks.Where(m => m.SubjectId == contact.Id).ToListAsync(stop);
        foreach (var mark in marks) mark.AreaCode = area;
        foreach (var note in await db.ContactNotes.Where(n => n.ContactId == contact.Id).ToListAsync(stop)) note.AreaCode = area;
        foreach (var rating in await db.ContactRatings.Where(r => r.ContactId == contact.Id).ToListAsync(stop)) rating.AreaCode = area;
        foreach (var picture in await db.ContactPictures.Where(p => p.ContactId == contact.Id).ToListAsync(stop)) picture.AreaCode = area;
        foreach (var address in await db.ReporterAddresses.Where(a => a.ContactId == contact.Id).ToListAsync(stop)) address.AreaCode = area;
        foreach (var message in await db.ReporterMessages.Where(m => m.ContactId == contact.Id).ToListAsync(stop)) message.AreaCode = area;
        foreach (var mark in await db.PauseMarks.Where(m => m.SubjectId == contact.Id).ToListAsync(stop)) mark.AreaCode = area;
        // Those of others too, or whoever can't see the request any more would be counted one.
        foreach (var notice in await db.Notices.IgnoreQueryFilters([HunsuanDb.OwnerFilter]).Where(n => n.ContactId == contact.Id).ToListAsync(stop)) notice.AreaCode = area;
        if (here != there) Translate(contact, marks, here, there);
    }

    // What held before is said in the levels of the new area, so that the clock runs on as it did.
    private void Translate(Contact contact, List<LevelMark> marks, TriageScheme here, TriageScheme there)
    {
        foreach (var mark in marks.Where(m => here.Find(m.Level) is not null)) mark.Level = there.Nearest(here, mark.Level).Id;
        var level = there.Nearest(here, contact.Level);
        if (level.Id != contact.Level)
        {
            var because = ContactTexts.LevelElsewhere.With(here.Find(contact.Level)?.Name.Thai ?? contact.Level, there.Name.Thai).Thai;
            db.Add(new LevelMark
            {
                Id = Ids.New(), SubjectId = contact.Id, AreaCode = contact.AreaCode, Level = level.Id, Since = clock.GetUtcNow(), SetBy = user.Id,
                Because = because.Length <= LevelMark.BecauseMaxLength ? because : because[..LevelMark.BecauseMaxLength],
            });
        }

        (contact.Level, contact.IsUrgent) = (level.Id, level.IsUrgent);
    }
}
