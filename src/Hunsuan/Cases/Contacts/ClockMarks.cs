using Hunsuan.Data;
using Hunsuan.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Levels and pauses of several requests, to be looked at (ระดับและการหยุดนาฬิกาของหลายเรื่อง).</summary>
internal sealed record ClockMarks(ILookup<Guid, LevelMark> Levels, ILookup<Guid, PauseMark> Pauses)
{
    public static async Task<ClockMarks> Of(HunsuanDb db, Guid[] requests, CancellationToken stop) => new(
        (await db.LevelMarks.AsNoTracking().Where(m => EF.Parameter(requests).Contains(m.SubjectId)).ToListAsync(stop)).ToLookup(m => m.SubjectId),
        (await db.PauseMarks.AsNoTracking().Where(m => EF.Parameter(requests).Contains(m.SubjectId)).ToListAsync(stop)).ToLookup(m => m.SubjectId));

    public StepClock Clock(Guid request, TriageScheme scheme, TimedStep step) => new(scheme, step, [.. Levels[request]], [.. Pauses[request]]);
}
