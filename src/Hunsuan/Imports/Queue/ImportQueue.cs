using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports.Keeping;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports.Queue;

/// <summary>
/// Takes imports in the order in which they came, one at a time (คิวนำเข้า). What a stopped or killed server left is taken up again
/// from its files: nothing of it was written.
/// </summary>
/// <remarks>
/// Of two servers on one database, an import belongs to the one that took its files; where they share a folder, to the one that takes the
/// lock and the state first.
/// </remarks>
internal sealed partial class ImportQueue(
    IServiceProvider services, ImportFolders folders, ImportTurn turn, ImportBell bell, TimeProvider clock, ILogger<ImportQueue> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly ImportState[] Open =
        [ImportState.WaitingToCheck, ImportState.Checking, ImportState.WaitingToCommit, ImportState.Committing];

    private DateOnly _cleanedOn;

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await CleanOncePerDay(stop);
                while (await TakeNext(stop)) { }
                await bell.Wait(Pause, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                Failed(log, fault);
                await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Works on the first import that waits, if any; false where there is none that this server can take.</summary>
    internal async Task<bool> TakeNext(CancellationToken stop)
    {
        foreach (var id in await Waiting(stop))
        {
            using var hold = ImportLock.Take(folders.Of(id));
            if (hold is null || await Claim(id, stop) is not { } run) continue;

            return await turn.Run(run, hold, stop);
        }

        return false;
    }

    private async Task<List<Guid>> Waiting(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        return await scope.ServiceProvider.GetRequiredService<HunsuanDb>().Imports
            .Where(i => EF.Parameter(Open).Contains(i.State))
            .OrderBy(i => i.Id)
            .Select(i => i.Id)
            .ToListAsync(stop);
    }

    /// <summary>The import, now at work; null where another server or the user was quicker.</summary>
    private async Task<ImportRun?> Claim(Guid id, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var isClaimed =
            await db.Move(id, [ImportState.WaitingToCheck, ImportState.Checking], ImportState.Checking, endedAt: null, stop)
            || await db.Move(id, [ImportState.WaitingToCommit, ImportState.Committing], ImportState.Committing, endedAt: null, stop);
        return isClaimed ? await db.Imports.AsNoTracking().SingleAsync(i => i.Id == id, stop) : null;
    }

    private async Task CleanOncePerDay(CancellationToken stop)
    {
        if (_cleanedOn == clock.Today) return;
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        await scope.ServiceProvider.GetRequiredService<ImportCleanup>().Run(stop);
        _cleanedOn = clock.Today;
    }

    [LoggerMessage(LogLevel.Error, "The queue of imports will be looked at again")]
    private static partial void Failed(ILogger log, Exception fault);
}
