using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Lets a request, and all that was noted of it, belong to another area (พื้นที่ของเรื่อง); the caller saves.</summary>
internal static class AreaOfContact
{
    public static async Task Set(HunsuanDb db, Contact contact, string area, CancellationToken stop)
    {
        contact.AreaCode = area;
        foreach (var note in await db.ContactNotes.Where(n => n.ContactId == contact.Id).ToListAsync(stop)) note.AreaCode = area;
        foreach (var rating in await db.ContactRatings.Where(r => r.ContactId == contact.Id).ToListAsync(stop)) rating.AreaCode = area;
        foreach (var mark in await db.LevelMarks.Where(m => m.SubjectId == contact.Id).ToListAsync(stop)) mark.AreaCode = area;
        foreach (var mark in await db.PauseMarks.Where(m => m.SubjectId == contact.Id).ToListAsync(stop)) mark.AreaCode = area;
    }
}
