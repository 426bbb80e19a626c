using System.Data.Common;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports.Keeping;
using Hunsuan.Shared;
using Microsoft.Data.Sqlite;

namespace Hunsuan.Imports.Queue;

/// <summary>Works on one import, as the user who started it, to its end or until something stops it (ดำเนินการนำเข้าหนึ่งงาน).</summary>
/// <remarks>
/// A check writes everything and takes it back, so that it compares rows exactly as the commit will. On SQLite it therefore holds the
/// only writer for its duration, as the commit does: pages still read, what they save waits.
/// </remarks>
internal sealed partial class ImportTurn(
    IServiceProvider services, RunningImports running, ImportFolders folders, TimeProvider clock, ILogger<ImportTurn> log)
{
    // The program ended each time in the middle: the files may be what ends it.
    private const int MostTries = 3;

    /// <summary>False where the import was put off, because the program stops or the database can't be used now.</summary>
    public async Task<bool> Run(ImportRun run, ImportLock hold, CancellationToken stop)
    {
        if (await ActorOf(run, stop) is not { } user)
        {
            await Refuse(run, ImportTexts.RightsLost);
            return true;
        }

        if (hold.Tries > MostTries)
        {
            await Refuse(run, ImportTexts.TriedTooOften);
            return true;
        }

        var isDone = await Carry(run, user, stop);
        hold.Forgive();
        return isDone;
    }

    private async Task<bool> Carry(ImportRun run, CurrentUser user, CancellationToken stop)
    {
        using var work = running.Start(run.Id, stop);
        using var ended = new CancellationTokenSource();
        var watch = ImportWatch.Follow(services, run, work, ended.Token);
        try
        {
            await Work(run, user, work);
            return true;
        }
        catch (Exception fault)
        {
            return await AfterStop(run, user, work, fault, stop);
        }
        finally
        {
            await ended.CancelAsync();
            await watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Work(ImportRun run, CurrentUser user, RunningImport work)
    {
        var folder = folders.Of(run.Id);
        var settings = run.ReadSettings();
        var request = settings with
        {
            IsDryRun = run.State is ImportState.Checking,
            Files = [.. settings.Files.Select((f, i) => f with { Path = folder.Source(i + 1), SealedFor = run.Id })],
            RefusedFolder = folder.Refused,
        };
        await using var scope = services.CreateScopeFor(user);
        var result = await scope.ServiceProvider.GetRequiredService<RunImport>().Run(request, work, work.Token);
        if (!request.IsDryRun || !result.Succeeded) folder.DeleteSources();
    }

    private async Task<bool> AfterStop(ImportRun run, CurrentUser user, RunningImport work, Exception fault, CancellationToken stop)
    {
        if (work.Cause is ImportStop.ByUser)
        {
            await Cancel(run, user);
        }
        else if (work.Cause is ImportStop.RightsLost)
        {
            await Refuse(run, ImportTexts.RightsLost);
        }
        else if (stop.IsCancellationRequested || IsPassing(fault))
        {
            await PutOff(run);
            if (!stop.IsCancellationRequested) WasPutOff(log, fault, run.Id);
            return false;
        }
        else if (work.Cause is ImportStop.ByUserElsewhere || fault is OperationCanceledException)
        {
            folders.Of(run.Id).DeleteSources();
        }
        else
        {
            Failed(log, fault, run.Id);
            await Refuse(run, StorageFault.IsFullDisk(fault) ? StorageTexts.Full : ImportTexts.ProgramFailed);
        }

        return true;
    }

    private static bool IsPassing(Exception fault) =>
        fault.GetBaseException() is DbException { IsTransient: true } or SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked };

    private const int SqliteBusy = 5, SqliteLocked = 6;

    private async Task<CurrentUser?> ActorOf(ImportRun run, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        return await ImportActor.Of(scope.ServiceProvider.GetRequiredService<UsersWithRoles>(), run, stop);
    }

    private async Task Cancel(ImportRun run, CurrentUser user)
    {
        await using var scope = services.CreateScopeFor(user);
        await scope.ServiceProvider.GetRequiredService<CancelImport>().WriteDown(run.Id, run.State, CancellationToken.None);
    }

    /// <summary>In the operator's name: the user may have no rights left.</summary>
    private async Task Refuse(ImportRun run, Text why)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        db.Attach(run);
        run.Summary = RecordValues.Json(ImportSummary.Of([new(null, why)]));
        (run.State, run.EndedAt) = (ImportState.Refused, clock.GetUtcNow());
        await scope.ServiceProvider.GetRequiredService<Activity>().Save(ActivityKind.ImportRefused, CancellationToken.None, reason: run.Id.ToString());
        folders.Of(run.Id).DeleteSources();
    }

    private async Task PutOff(ImportRun run)
    {
        var waiting = run.State is ImportState.Checking ? ImportState.WaitingToCheck : ImportState.WaitingToCommit;
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        await scope.ServiceProvider.GetRequiredService<HunsuanDb>().Move(run.Id, [run.State], waiting, endedAt: null, CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Error, "Import {Import} failed and was refused")]
    private static partial void Failed(ILogger log, Exception fault, Guid import);

    [LoggerMessage(LogLevel.Warning, "Import {Import} was put off, because the database could not be used")]
    private static partial void WasPutOff(ILogger log, Exception fault, Guid import);
}
