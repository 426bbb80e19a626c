using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers.Versions;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Corrections;

/// <summary>After a new version of a list: marks the requests whose change it shows (ยืนยันคำขอแก้ไขจากบัญชีฉบับใหม่).</summary>
internal sealed class ConfirmCorrections(HunsuanDb db)
{
    private const int AtOnce = 2000;

    /// <summary>Inside the import's transaction.</summary>
    public async Task Run(NewVersion version, DateOnly today, CancellationToken stop)
    {
        var waiting = await db.CorrectionRequests
            .Where(r => r.List == version.Kind.Id && r.ConfirmedIn == null
                && (r.State == CorrectionState.Drafted || r.State == CorrectionState.Sent || r.State == CorrectionState.Corrected))
            .Select(r => r.Id).ToArrayAsync(stop);
        foreach (var ids in waiting.Chunk(AtOnce))
        {
            var requests = await (
                from request in db.CorrectionRequests
                join entry in db.ListEntries on request.EntryId equals entry.Id
                where EF.Parameter(ids).Contains(request.Id)
                select new { request, entry }).ToListAsync(stop);
            foreach (var found in requests.Where(f => ShownChange.Of(f.request, f.entry))) Confirm(found.request, version.Number, today);
            await RecordChange.SaveTracked(db, version.ImportId, stop);
        }
    }

    private static void Confirm(CorrectionRequest request, int version, DateOnly today)
    {
        (request.State, request.ConfirmedIn, request.ConfirmedOn) = (CorrectionState.Corrected, version, today);
        request.Changes++;
    }
}
