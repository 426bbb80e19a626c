using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Lets what a reporter is told also go to where they wrote from, where that is known (ส่งคำตอบถึงผู้แจ้ง); the caller saves.</summary>
public sealed class TellReporter(HunsuanDb db, TimeProvider clock)
{
    public async Task Also(Contact contact, string? words, CancellationToken stop)
    {
        if (words.Known is not { } known || !await db.ReporterAddresses.AnyAsync(a => a.ContactId == contact.Id, stop)) return;
        var now = clock.GetUtcNow();
        db.Add(new ReporterMessage { Id = Ids.New(), ContactId = contact.Id, AreaCode = contact.AreaCode, Words = known, At = now, DueAt = now });
    }
}
