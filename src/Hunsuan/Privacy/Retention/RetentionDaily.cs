using Hunsuan.Access;
using Hunsuan.Hosting;

namespace Hunsuan.Privacy.Retention;

/// <summary>Runs the rules once a day while the program serves, where any is set (ลบตามกำหนดทุกวัน).</summary>
internal sealed partial class RetentionDaily(IServiceProvider services, RetentionBook book, TimeProvider clock, ILogger<RetentionDaily> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    // Only files say how long, and they are read at the start.
    protected override Task ExecuteAsync(CancellationToken stop) =>
        book.Set.Any() ? Rounds.Every(Pause, clock, RunOncePerDay, fault => Failed(log, fault), stop) : Task.CompletedTask;

    private async Task RunOncePerDay(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        if (await scope.ServiceProvider.GetRequiredService<RetentionReport>().HasRunToday(stop)) return;
        await scope.ServiceProvider.GetRequiredService<RunRetention>().Run(isTry: false, stop);
    }

    [LoggerMessage(LogLevel.Error, "What has served its time will be looked at again in an hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
