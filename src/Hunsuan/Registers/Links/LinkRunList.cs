using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>The last runs of linking (รายการการเชื่อมโยง), newest first. Figures of all that is in the database, of nobody.</summary>
internal sealed class LinkRunList(HunsuanDb db)
{
    private const int Most = 10;

    public async Task<IReadOnlyList<LinkRun>> Last(CancellationToken stop) =>
        await db.LinkRuns.AsNoTracking().OrderByDescending(r => r.Id).Take(Most).ToListAsync(stop);

    /// <summary>What the last run estimated, so that others can check it; shares and weights, nobody's data.</summary>
    public async Task<IResult> Model(CancellationToken stop) => Results.Text((await LastDone(stop))?.Model ?? "{}", "application/json");

    public Task<LinkRun?> LastDone(CancellationToken stop) =>
        db.LinkRuns.AsNoTracking().Where(r => r.State == LinkRunState.Done).OrderByDescending(r => r.Id).FirstOrDefaultAsync(stop);
}
