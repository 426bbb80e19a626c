using Hunsuan.Access;

namespace Hunsuan.Privacy.Retention;

/// <summary>Runs the rules once a day while the program serves, where any is set (ลบตามกำหนดทุกวัน).</summary>
internal sealed partial class RetentionDaily(IServiceProvider services, RetentionBook book, TimeProvider clock, ILogger<RetentionDaily> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        // Only files say how long, and they are read at the start.
        if (!book.Set.Any()) return;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await RunOncePerDay(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                Failed(log, fault);
            }

            await Task.Delay(Pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunOncePerDay(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        if (await scope.ServiceProvider.GetRequiredService<RetentionReport>().HasRunToday(stop)) return;
        await scope.ServiceProvider.GetRequiredService<RunRetention>().Run(isTry: false, stop);
    }

    [LoggerMessage(LogLevel.Error, "What has served its time will be looked at again in an hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
