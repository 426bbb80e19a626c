using System.Data.Common;
using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>Links anew after each import, and once a day where people moved, one run at a time (คิวการเชื่อมโยง). What a stopped or killed server left is begun again: nothing of it was stored.</summary>
/// <remarks>Of two servers on one database the second waits for the first; where both run, they find the same.</remarks>
internal sealed partial class LinkQueue(IServiceProvider services, RunningLinks running, TimeProvider clock, ILogger<LinkQueue> log) : BackgroundService
{
    private const int MostTries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10), LongestRun = TimeSpan.FromHours(6), LongestSave = TimeSpan.FromHours(1), Day = TimeSpan.FromDays(1);

    // Nothing came in before this moment that was not looked at.
    private Guid _looked;

    private DateTimeOffset _askedForMoves;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isFirst = true;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var isAsked = await running.Wait(Pause, stoppingToken);
                if (isFirst) await TakeUp(stoppingToken);
                isFirst = false;
                if (isAsked || await IsNeeded(stoppingToken)) await Turn(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                Failed(log, fault);
            }
        }
    }

    /// <summary>Whether something came in since the last run began.</summary>
    internal async Task<bool> IsNeeded(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var runs = await scope.ServiceProvider.GetRequiredService<HunsuanDb>().LinkRuns.AsNoTracking().OrderByDescending(r => r.Id).Take(MostTries)
            .Select(r => new { r.State, r.StartedAt, r.ThroughActivityId }).ToListAsync(stop);
        var dead = clock.GetUtcNow() - LongestRun;
        if (runs.Exists(r => r.State is LinkRunState.Running && r.StartedAt > dead)) return false;
        var isTriedTooOften = runs.Count == MostTries && runs.TrueForAll(r => r.State is LinkRunState.Interrupted && r.ThroughActivityId == runs[0].ThroughActivityId);
        var last = isTriedTooOften ? runs[0] : runs.Find(r => r.State is not (LinkRunState.Interrupted or LinkRunState.Running));
        var since = last?.ThroughActivityId ?? Guid.Empty;
        if (await scope.ServiceProvider.GetRequiredService<NewestImport>().IsAfter(since.CompareTo(_looked) < 0 ? _looked : since, stop)) return true;

        if (last is not null && await IsDailyDue(scope.ServiceProvider, last.StartedAt, stop)) return true;
        // The log is long; what is written down while this looks has an id from before.
        _looked = Ids.FirstAt(clock.GetUtcNow() - LongestSave);
        return false;
    }

    // People move by hand every day; once a day is enough for pairs to follow them.
    private async Task<bool> IsDailyDue(IServiceProvider scope, DateTimeOffset lastRun, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (now - lastRun < Day || now - _askedForMoves < LongestSave) return false;
        _askedForMoves = now;
        return await scope.GetRequiredService<NewestImport>().HasAnybodyMoved(Ids.FirstAt(lastRun), stop);
    }

    /// <summary>Marks what was left in the middle: nobody is at it.</summary>
    internal async Task TakeUp(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        await scope.ServiceProvider.GetRequiredService<HunsuanDb>().LinkRuns.Where(r => r.State == LinkRunState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, LinkRunState.Interrupted), stop);
    }

    internal Task Turn(CancellationToken stop) => running.Work(
        async token =>
        {
            await using var scope = services.CreateScopeFor(CurrentUser.Operator);
            var links = scope.ServiceProvider.GetRequiredService<RunLinks>();
            try
            {
                await links.Run(running, token, running.TakeWantsEverything());
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                // Somebody cancelled it; the run says so.
            }
            catch (Exception fault) when (stop.IsCancellationRequested || fault.GetBaseException() is DbException)
            {
                await Interrupt(scope.ServiceProvider, stop.IsCancellationRequested);
                throw;
            }
        },
        stop);

    // The program stops, or the database is busy: the next start or the next look begins again.
    private static async Task Interrupt(IServiceProvider scope, bool isStopping)
    {
        var db = scope.GetRequiredService<HunsuanDb>();
        var last = await db.LinkRuns.OrderByDescending(r => r.Id).Select(r => new { r.Id, r.Fault }).FirstAsync(CancellationToken.None);
        await scope.GetRequiredService<RunLinks>().End(last.Id, LinkRunState.Interrupted, isStopping ? null : last.Fault);
    }

    [LoggerMessage(LogLevel.Error, "Linking was not done; it is tried again where the database was busy, otherwise after the next import")]
    private static partial void Failed(ILogger log, Exception fault);
}
