using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Registers;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Missed.Corrections;

/// <summary>What went out with one letter (หนังสือขอแก้ไขบัญชี): rows that are there no longer, or whose use is restricted, are left out. Taking it is written down.</summary>
internal sealed class CorrectionLetter(HunsuanDb db, ListBook lists, CorrectionRows rows, Activity activity)
{
    public sealed record Sheet(Guid Id, ListOwner Owner, DateOnly SentOn, string AreaCode, IReadOnlyList<CorrectionRow> Rows);

    /// <summary>Null where there is none for the user.</summary>
    /// <param name="id">Of the letter.</param>
    /// <param name="form">"letter" or "file", as the log says.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Sheet?> Of(Guid id, string form, CancellationToken stop)
    {
        var requests = await db.CorrectionRequests.AsNoTracking().Where(r => r.SendingId == id).OrderBy(r => r.List).ThenBy(r => r.AreaCode).ThenBy(r => r.Id).ToListAsync(stop);
        if (requests.Count == 0 || ListOwner.Of(lists, requests[0].List) is not { } owner) return null;
        var area = AreaScope.Of(requests.Select(r => r.AreaCode)).Hull;
        await activity.Note(ActivityKind.CorrectionsTaken, stop, reason: $"{form} {id} to {owner.Id}: {requests.Count}", area: area);
        return new(id, owner, requests[0].SentOn!.Value, area, [.. (await rows.Of(requests, stop)).Where(r => r.Name is not null)]);
    }
}
