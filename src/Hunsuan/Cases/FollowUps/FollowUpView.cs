using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.FollowUps;

/// <summary>One follow-up with its case and household (นัดติดตามหนึ่งครั้ง).</summary>
public sealed class FollowUpView(HunsuanDb db, CaseView cases)
{
    public sealed record View(FollowUp FollowUp, CaseView.View Of);

    /// <summary>Null where it is not in the user's area.</summary>
    public async Task<View?> Of(Guid id, CancellationToken stop) =>
        await db.FollowUps.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, stop) is { } found && await cases.Of(found.CaseId, stop) is { } of ? new(found, of) : null;
}
