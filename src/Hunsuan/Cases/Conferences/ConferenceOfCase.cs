using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Conferences;

/// <summary>A conference to which something is done (ประชุมที่กำลังทำ): its case is open, and its state allows it.</summary>
internal static class ConferenceOfCase
{
    public static async Task<Result<CaseConference>> Find(HunsuanDb db, Guid id, ConferenceStep step, CancellationToken stop)
    {
        var found = await db.CaseConferences.SingleOrDefaultAsync(c => c.Id == id, stop) ?? throw new OutOfAreaException("case_conferences");
        if (await db.Cases.AnyAsync(c => c.Id == found.CaseId && c.State == CaseState.Closed, stop)) return new Problem(null, ConferenceTexts.CaseClosed);
        return ConferenceStates.Table.After(found.State, step) is { Succeeded: false } refused ? refused.Problems.ToList() : found;
    }
}
