using Hunsuan.Shared;

namespace Hunsuan.Access.Log;

/// <summary>Publishes the head of the log once a day and when the server stops (เผยแพร่หัวบันทึกทุกวัน).</summary>
internal sealed partial class DailyHead(IServiceProvider services, TimeProvider clock, ILogger<DailyHead> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private DateOnly? _publishedOn;
    private IReadOnlyList<LogHead.End> _published = [];

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Publish(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var ticks = new PeriodicTimer(Pause, clock);
        try
        {
            while (await ticks.WaitForNextTickAsync(stop))
                if (_publishedOn != clock.Today) await Publish(stop);
        }
        catch (OperationCanceledException)
        {
            // Its end is told by StopAsync.
        }
    }

    private async Task Publish(CancellationToken stop)
    {
        try
        {
            await using var scope = services.CreateScopeFor(CurrentUser.Operator);
            var publish = scope.ServiceProvider.GetRequiredService<PublishHead>();
            var now = await publish.Sign(stop);
            var isSame = now.Ends.Select(e => (e.Chain, e.Sequence)).SequenceEqual(_published.Select(e => (e.Chain, e.Sequence)));
            if (!isSame || _publishedOn != clock.Today) _published = (await publish.Append(stop)).Ends;
            _publishedOn = clock.Today;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            NotPublished(log, fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "The head of the log could not be published; it is tried again")]
    private static partial void NotPublished(ILogger log, Exception fault);
}
