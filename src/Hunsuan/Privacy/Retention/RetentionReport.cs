using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Retention;

/// <summary>The last runs, with what each did in the user's area (รายงานการลบตามกำหนด).</summary>
public sealed class RetentionReport(HunsuanDb db, TimeProvider clock)
{
    public const int MostRuns = 20;

    public sealed record Row(RetentionRun Run, IReadOnlyList<RetentionResult> Results);

    public async Task<IReadOnlyList<Row>> Last(CancellationToken stop)
    {
        var runs = await db.RetentionRuns.AsNoTracking().OrderByDescending(r => r.Id).Take(MostRuns).ToListAsync(stop);
        var ids = runs.Select(r => r.Id).ToArray();
        var results = (await db.RetentionResults.AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.RunId)).OrderBy(r => r.Rule).ThenBy(r => r.AreaCode).ToListAsync(stop))
            .ToLookup(r => r.RunId);
        return [.. runs.Select(r => new Row(r, [.. results[r.Id]]))];
    }

    /// <summary>Whether something was taken away today already.</summary>
    public async Task<bool> HasRunToday(CancellationToken stop) =>
        await db.RetentionRuns.Where(r => !r.IsTry).OrderByDescending(r => r.Id).Select(r => (DateTimeOffset?)r.StartedAt).FirstOrDefaultAsync(stop) is { } last
        && Clock.DayInThailand(last) == clock.Today;
}
