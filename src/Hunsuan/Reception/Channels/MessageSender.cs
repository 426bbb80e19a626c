using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Channels;

/// <summary>Sends what reporters are told by the channels that they wrote by (ผู้ส่งข้อความถึงผู้แจ้ง), and tries again what no channel took.</summary>
/// <remarks>Each try is written down before it is made, so that whoever is killed, or runs twice, sends nothing more often than its channel takes it: once.</remarks>
internal sealed partial class MessageSender(IServiceProvider services, ChannelBook book, TimeProvider clock, ILogger<MessageSender> log) : BackgroundService
{
    /// <summary>What is not taken by then is not tried any more; LINE knows a key for 24 hours.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(23);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5), LongestWait = TimeSpan.FromHours(1);

    // The fault's own words may name a person; the kind of it is enough.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Every(Pause, clock, Round, fault => RoundFailed(log, fault.GetType().Name), stoppingToken);

    /// <summary>Sends all that is due, each by itself.</summary>
    internal async Task Round(CancellationToken stop)
    {
        while (await Claim(stop) is { } message) await Send(message, stop);
    }

    /// <summary>How long to wait after so many tries: 30 seconds, twice as long each time, an hour at most.</summary>
    internal static TimeSpan WaitAfter(int tries) => TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, 30 * Math.Pow(2, tries - 1)));

    private async Task<ReporterMessage?> Claim(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        while (true)
        {
            var now = clock.GetUtcNow();
            if (await db.ReporterMessages.AsNoTracking().Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).FirstOrDefaultAsync(stop) is not { } due) return null;
            var next = now + WaitAfter(due.Tries + 1);
            var claimed = await db.ReporterMessages.Where(m => m.Id == due.Id && m.Tries == due.Tries && m.DueAt != null)
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Tries, m => m.Tries + 1).SetProperty(m => m.DueAt, next), stop);
            if (claimed == 1) return due;
        }
    }

    private async Task Send(ReporterMessage claimed, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var message = await db.ReporterMessages.SingleAsync(m => m.Id == claimed.Id, stop);
        var contact = await db.Contacts.AsNoTracking().SingleAsync(c => c.Id == message.ContactId, stop);
        var delivery = await Deliver(db, message, contact, stop);
        if (delivery is Delivery.NotNow && clock.GetUtcNow() - message.At < Patience) return;

        (message.DueAt, message.EndedAt) = (null, clock.GetUtcNow());
        if (delivery is Delivery.Taken)
        {
            message.State = MessageState.Sent;
            await scope.ServiceProvider.GetRequiredService<Activity>().Save(ActivityKind.ReporterToldByChannel, stop, reason: contact.Number, area: contact.AreaCode);
        }
        else
        {
            message.State = MessageState.Failed;
            await db.SaveChangesAsync(stop);
            NotTaken(log, message.Id);
        }
    }

    private async Task<Delivery> Deliver(HunsuanDb db, ReporterMessage message, Contact contact, CancellationToken stop)
    {
        // Whoever left, or sounded an alarm meanwhile, is told nothing there.
        if (await db.ReporterAddresses.AsNoTracking().SingleOrDefaultAsync(a => a.ContactId == contact.Id, stop) is not { } address) return Delivery.Refused;
        if (book.Find(address.Channel) is not { Tells: true } channel) return Delivery.NotNow;
        try
        {
            return await channel.Tell(address.Open(db.Keys), message.Id, $"{ChannelTexts.FromCentre.With(contact.Number).InBoth}\n{message.Words}", stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // Of whatever kind: one that can't be sent holds up none of the others, and is given up in its time.
            TryFailed(log, message.Id, fault.GetType().Name);
            return Delivery.NotNow;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Message {Id} to a reporter was not taken by its channel")]
    private static partial void NotTaken(ILogger log, Guid id);

    [LoggerMessage(LogLevel.Warning, "Message {Id} to a reporter could not be sent ({Fault}); it is tried again")]
    private static partial void TryFailed(ILogger log, Guid id, string fault);

    [LoggerMessage(LogLevel.Error, "Messages to reporters will be sent again in a few seconds ({Fault})")]
    private static partial void RoundFailed(ILogger log, string fault);
}
