using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres;

/// <summary>The centres of the directory by place, kind and name (รายการศูนย์).</summary>
public sealed class CentreList(PublicDirectory directory, HunsuanDb db, TimeProvider clock)
{
    public const int PageSize = 30;

    /// <param name="Area">Centres that stand there, or serve it or a part of it.</param>
    public sealed record Asked(string? Area = null, string? Kind = null, string? Words = null, bool WithClosed = false);

    public sealed record Row(Centre Centre, IReadOnlyList<string> Serves);

    public sealed record Page(IReadOnlyList<Row> Rows, int Count);

    /// <param name="page">From 1; null for all in one.</param>
    public async Task<Page> Run(Asked asked, int? page, CancellationToken stop)
    {
        var matching = Matching(asked);
        var ordered = matching.OrderBy(c => c.AreaCode).ThenBy(c => c.Name).ThenBy(c => c.Id);
        var centres = await (page is { } number ? ordered.Skip((number - 1) * PageSize).Take(PageSize) : ordered).ToListAsync(stop);
        var ids = centres.Select(c => c.Id).ToArray();
        var areas = (await db.CatchmentAreas.Where(a => EF.Parameter(ids).Contains(a.CentreId)).OrderBy(a => a.AreaCode).ToListAsync(stop)).ToLookup(a => a.CentreId, a => a.AreaCode);
        return new([.. centres.Select(c => new Row(c, [.. areas[c.Id]]))], page is null ? centres.Count : await matching.CountAsync(stop));
    }

    /// <summary>Those that the user looks after and that are open, by name.</summary>
    public async Task<IReadOnlyList<Centre>> Own(CancellationToken stop) =>
        await db.Centres.AsNoTracking().Where(c => c.ClosedOn == null).OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(stop);

    private IQueryable<Centre> Matching(Asked asked)
    {
        var (all, today) = (directory.Centres, clock.Today);
        if (!asked.WithClosed) all = all.Where(c => c.ClosedOn == null || c.ClosedOn > today);
        if (asked.Kind.Known is { } kind) all = all.Where(c => c.Kind == kind);
        if (SkeletonKey.Of(asked.Words ?? "") is { Length: > 0 } key) all = all.Where(c => c.SearchKey.Contains(key));
        if (asked.Area is not { } area) return all;

        var (around, end) = (CentresFor.Around(area), AreaCode.RangeEnd(area));
#pragma warning disable CA1309 // Becomes SQL, where only this overload is known; the columns compare by bytes.
        return all.Where(c =>
            (string.Compare(c.AreaCode, area) >= 0 && string.Compare(c.AreaCode, end) < 0)
            || db.CatchmentAreas.Any(a => a.CentreId == c.Id
                && (EF.Parameter(around).Contains(a.AreaCode) || (string.Compare(a.AreaCode, area) >= 0 && string.Compare(a.AreaCode, end) < 0))));
#pragma warning restore CA1309
    }
}
