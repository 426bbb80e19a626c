using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Conferences;

/// <summary>A conference that was called and has no minutes holds its case open (ประชุมที่ยังไม่บันทึกผล).</summary>
public sealed class OpenConferences(HunsuanDb db) : IHoldsCaseOpen
{
    public async Task<IReadOnlyList<OpenItem>> Of(Case open, CancellationToken stop) =>
    [
        .. (await db.CaseConferences.AsNoTracking().Where(c => c.CaseId == open.Id && c.State == ConferenceState.Called).OrderBy(c => c.HeldOn).ToListAsync(stop))
            .Select(c => new OpenItem(ConferenceTexts.StillCalled.With(DayText.Brief(c.HeldOn)), ConferenceAddress.Of(c.Id))),
    ];
}
