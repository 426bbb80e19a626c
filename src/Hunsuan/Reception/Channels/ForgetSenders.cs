using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Reception.Notices;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Channels;

/// <summary>Forgets every hour what came by channels, how senders are addressed, and addresses that no user proved, when its time is over (ลืมผู้ส่งเมื่อครบกำหนด).</summary>
internal sealed partial class ForgetSenders(IServiceProvider services, TimeProvider clock, ILogger<ForgetSenders> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Every(Pause, clock, Round, fault => Failed(log, fault.GetType().Name), stoppingToken);

    internal async Task Round(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var now = clock.GetUtcNow();
        await db.ChannelMessages.Where(m => m.At < now - TakeEvent.KeptFor).ExecuteDeleteAsync(stop);
        await db.ReporterAddresses.Where(a => a.At < now - ReporterAddress.KeptFor).ExecuteDeleteAsync(stop);
        await db.NoticeAddresses.Where(a => a.ConfirmedAt == null && a.OfferedAt < now - NoticeAddress.CodeServes).ExecuteDeleteAsync(stop);
    }

    [LoggerMessage(LogLevel.Error, "Old senders will be forgotten in an hour ({Fault})")]
    private static partial void Failed(ILogger log, string fault);
}
