using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Looks every minute for requests whose time is over and whose next turn has come (เฝ้าเรื่องเกินกำหนด). What passed while the program was off is taken up at the start.</summary>
internal sealed partial class EscalationWatch(IServiceProvider services, TimeProvider clock, ILogger<EscalationWatch> log) : BackgroundService
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Every(Pause, clock, Round, fault => RoundFailed(log, fault), stoppingToken);

    /// <summary>Each request by itself: one that fails is tried again in the next round and does not hold up the others.</summary>
    internal async Task Round(CancellationToken stop)
    {
        var last = new Turn(DateTimeOffset.MinValue, Guid.Empty);
        while (await Next(last, stop) is { Count: > 0 } turns)
        {
            foreach (var turn in turns) await Escalate(turn.ContactId, stop);
            last = turns[^1];
        }
    }

    // By when it is their turn, so that the index of those times is read and not each request of the country.
    private async Task<List<Turn>> Next(Turn after, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var now = clock.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<HunsuanDb>().Contacts
            .Where(c => c.EscalatesAt <= now && c.EscalatesAt >= after.At && (c.EscalatesAt > after.At || c.Id.CompareTo(after.ContactId) > 0))
            .OrderBy(c => c.EscalatesAt).ThenBy(c => c.Id).Take(BatchSize).Select(c => new Turn(c.EscalatesAt!.Value, c.Id)).ToListAsync(stop);
    }

    private async Task Escalate(Guid id, CancellationToken stop)
    {
        try
        {
            await using var scope = services.CreateScopeFor(CurrentUser.Operator);
            await scope.ServiceProvider.GetRequiredService<EscalateContact>().Run(id, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // The fault's own words may name a person; the kind of it is enough.
            Failed(log, id, fault.GetType().Name);
        }
    }

    private sealed record Turn(DateTimeOffset At, Guid ContactId);

    [LoggerMessage(LogLevel.Error, "Late requests will be looked for again in a minute")]
    private static partial void RoundFailed(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Error, "Nobody was told that request {Id} is late ({Fault}); it is tried again in a minute")]
    private static partial void Failed(ILogger log, Guid id, string fault);
}
