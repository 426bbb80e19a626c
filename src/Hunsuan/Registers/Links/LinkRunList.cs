using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>The last runs of linking (รายการการเชื่อมโยง), newest first. Figures of all that is in the database, of nobody.</summary>
internal sealed class LinkRunList(HunsuanDb db)
{
    private const int Most = 10;

    public async Task<IReadOnlyList<LinkRun>> Last(CancellationToken stop) =>
        await db.LinkRuns.AsNoTracking().OrderByDescending(r => r.Id).Take(Most).ToListAsync(stop);

    /// <summary>The last run that compared everything, and the last one since that compared what changed.</summary>
    public async Task<(LinkRun? Whole, LinkRun? Changed)> LastOfEach(CancellationToken stop)
    {
        var whole = await Done.FirstOrDefaultAsync(r => r.Changed == null, stop);
        var changed = await Done.FirstOrDefaultAsync(r => r.Changed != null, stop);
        return (whole, whole is not null && changed?.Id.CompareTo(whole.Id) > 0 ? changed : null);
    }

    /// <summary>What the last run over everything estimated, so that others can check it; shares and weights, nobody's data.</summary>
    public async Task<IResult> Model(CancellationToken stop) =>
        Results.Text(await Done.Where(r => r.Changed == null).Select(r => r.Model).FirstOrDefaultAsync(stop) ?? "{}", "application/json");

    public Task<LinkRun?> LastDone(CancellationToken stop) => Done.FirstOrDefaultAsync(stop);

    private IQueryable<LinkRun> Done => db.LinkRuns.AsNoTracking().Where(r => r.State == LinkRunState.Done).OrderByDescending(r => r.Id);
}
