using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Earlier requests that may tell the same: of one telephone number, or about somebody of one name in one place (เรื่องที่อาจซ้ำ).</summary>
public sealed class SimilarContacts(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    public const int Days = 60, Most = 10;

    public async Task<IReadOnlyList<Contact>> To(ReceiveContact.Input input, CancellationToken stop)
    {
        var phone = ReceiveContact.PhoneOf(input.ReporterPhone).Known;
        var (about, name) = (input.About.Known, input.ReporterName.Known);
        if (phone is null && about is null && name is null) return [];
        var since = clock.GetUtcNow().AddDays(-Days);
        var all = user.May(Permit.WorkCases) ? db.Contacts : db.Contacts.Where(c => c.ReceivedBy == user.Id);
        var found = await all.AsNoTracking()
            .Where(c => c.ReceivedAt >= since && c.State != ContactState.SetAside)
            .Where(c => (phone != null && c.ReporterPhone == phone) || (about != null && (c.About == about || c.ReporterName == about)) || (name != null && (c.ReporterName == name || c.About == name)))
            .OrderByDescending(c => c.Id).Take(Most).ToListAsync(stop);
        if (found.Count > 0) await activity.Note(ActivityKind.ContactsRead, stop, reason: $"similar: {found.Count}");
        return found;
    }
}
