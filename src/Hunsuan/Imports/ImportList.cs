using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports;

/// <summary>The imports of the user's area, the newest first (รายการนำเข้า).</summary>
public sealed class ImportList(HunsuanDb db)
{
    public const int PageSize = 20;

    /// <param name="Who">Name of whoever started it; null for the command line.</param>
    public sealed record Row(ImportRun Run, string? Who, ImportSummary? Summary);

    public sealed record Page(IReadOnlyList<Row> Rows, int Number, int Pages);

    /// <summary>A page of the list; pages count from 1, and one too high is the last.</summary>
    public async Task<Page> At(int page, CancellationToken stop)
    {
        var pages = Math.Max(1, (await db.Imports.CountAsync(stop) + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var runs = await db.Imports.AsNoTracking().OrderByDescending(i => i.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return new(await WithNames(runs, stop), page, pages);
    }

    /// <summary>One import of the area, whoever started it.</summary>
    /// <exception cref="OutOfAreaException">There is no such import in the user's area.</exception>
    public async Task<Row> One(Guid id, CancellationToken stop) =>
        await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is { } run
            ? (await WithNames([run], stop))[0]
            : throw new OutOfAreaException("imports");

    /// <summary>How many wait before this one.</summary>
    public Task<int> CountBefore(ImportRun run, CancellationToken stop) => db.Imports.CountAsync(
        i => i.Id < run.Id
            && (i.State == ImportState.WaitingToCheck || i.State == ImportState.Checking || i.State == ImportState.WaitingToCommit || i.State == ImportState.Committing),
        stop);

    private async Task<IReadOnlyList<Row>> WithNames(List<ImportRun> runs, CancellationToken stop)
    {
        var ids = runs.Select(r => r.UserId).Distinct().ToArray();
        var names = await db.Users.Where(u => EF.Parameter(ids).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, stop);
        return [.. runs.Select(r => new Row(r, names.GetValueOrDefault(r.UserId), r.ReadSummary()))];
    }
}
