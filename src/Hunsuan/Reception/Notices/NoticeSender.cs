using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Hunsuan.Reception.Channels;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Notices;

/// <summary>Tells users by e-mail and LINE that notices wait for them (ผู้ส่งแจ้งเตือน): all that is new in one message, under the rights that the user has at that moment.</summary>
/// <remarks>Each try is written down before it is made. LINE takes what bears the same key once; a mailbox may get it twice where the program was killed in between.</remarks>
internal sealed partial class NoticeSender(IServiceProvider services, ChannelBook book, MailPost post, TimeProvider clock, ILogger<NoticeSender> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    // The fault's own words may name a person; the kind of it is enough.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Every(Pause, clock, Round, fault => RoundFailed(log, fault.GetType().Name), stoppingToken);

    /// <summary>Tells all that is due, each address by itself.</summary>
    internal async Task Round(CancellationToken stop)
    {
        foreach (var (address, newest) in await Due(stop))
        {
            try
            {
                await Tell(address, newest, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                // Of whatever kind: one that can't be told holds up none of the others.
                TryFailed(log, address.Means, address.UserId, fault.GetType().Name);
            }
        }
    }

    /// <summary>Addresses for whose user there is something, with the newest of it.</summary>
    private async Task<IReadOnlyList<(NoticeAddress Address, Guid Newest)>> Due(CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        var now = clock.GetUtcNow();
        var ripe = now - NoticeLetter.Rest;
        // Whose notices these are is asked of the address, not of who works here.
        var due = await (
            from address in db.NoticeAddresses.Where(a => a.DueAt <= now)
            let newest = db.Notices.Where(n => n.UserId == address.UserId && n.SeenAt == null && n.At <= ripe && n.Id.CompareTo(address.ToldThrough) > 0)
                .OrderByDescending(n => n.Id).Select(n => (Guid?)n.Id).FirstOrDefault()
            where newest != null
            orderby address.DueAt
            select new { address, newest }).IgnoreQueryFilters([HunsuanDb.OwnerFilter]).AsNoTracking().ToListAsync(stop);
        return [.. due.Select(d => (d.address, d.newest!.Value))];
    }

    private async Task Tell(NoticeAddress address, Guid newest, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(await UserOf(address, stop));
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        if (await scope.ServiceProvider.GetRequiredService<NoticeLetter>().For(address, clock.GetUtcNow(), stop) is not { } letter)
        {
            await End(db, address, address.TellingThrough ?? newest, stop);
            return;
        }

        // What is tried again has the key of the first try, whatever was seen meanwhile.
        var through = address.TellingThrough ?? letter.Through;
        if (await Claim(db, address, through, stop) is not { } since) return;
        switch (await Deliver(db, address, through, letter, stop))
        {
            case Delivery.Taken:
                await End(db, address, through, stop, took: true);
                break;
            case Delivery.NotNow when clock.GetUtcNow() - since < MessageSender.Patience:
                break;
            default:
                await End(db, address, through, stop, took: false);
                NotTaken(log, address.Means, address.UserId);
                break;
        }
    }

    // Whoever was stopped, or works no cases any more, has no area and is told nothing.
    private async Task<CurrentUser> UserOf(NoticeAddress address, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        return (await scope.ServiceProvider.GetRequiredService<UsersWithRoles>().Active(address.UserId, stop))?.Acting.Under(Permit.WorkCases) ?? CurrentUser.Nobody;
    }

    /// <summary>Since when it is being told; null where another server was quicker.</summary>
    private async Task<DateTimeOffset?> Claim(HunsuanDb db, NoticeAddress address, Guid through, CancellationToken stop)
    {
        var (now, since) = (clock.GetUtcNow(), address.TellingSince ?? clock.GetUtcNow());
        var next = now + MessageSender.WaitAfter(address.Tries + 1);
        var claimed = await Of(db, address).Where(a => a.Tries == address.Tries && a.ToldThrough == address.ToldThrough && a.DueAt <= now).ExecuteUpdateAsync(
            s => s.SetProperty(a => a.Tries, a => a.Tries + 1).SetProperty(a => a.DueAt, next).SetProperty(a => a.TellingThrough, through).SetProperty(a => a.TellingSince, since), stop);
        return claimed == 1 ? since : null;
    }

    private async Task End(HunsuanDb db, NoticeAddress address, Guid through, CancellationToken stop, bool? took = null)
    {
        var now = clock.GetUtcNow();
        var (taken, failed) = (took is true ? now : address.LastTakenAt, took is null ? address.FailedAt : took.Value ? (DateTimeOffset?)null : now);
        await Of(db, address).ExecuteUpdateAsync(
            s => s.SetProperty(a => a.ToldThrough, through).SetProperty(a => a.TellingThrough, (Guid?)null).SetProperty(a => a.TellingSince, (DateTimeOffset?)null)
                .SetProperty(a => a.Tries, 0).SetProperty(a => a.DueAt, now).SetProperty(a => a.LastTakenAt, taken).SetProperty(a => a.FailedAt, failed),
            stop);
    }

    // One that was given anew meanwhile is another.
    private static IQueryable<NoticeAddress> Of(HunsuanDb db, NoticeAddress address) =>
        db.NoticeAddresses.Where(a => a.UserId == address.UserId && a.Means == address.Means && a.ConfirmedAt == address.ConfirmedAt);

    private async Task<Delivery> Deliver(HunsuanDb db, NoticeAddress address, Guid key, NoticeLetter.Letter letter, CancellationToken stop)
    {
        try
        {
            if (address.Means is NoticeMeans.Mail) return await post.Send(address.Open(db.Keys), key, letter.Subject, letter.Words, stop);
            return book.Find(address.Channel ?? "") is { Tells: true } channel ? await channel.Tell(address.Open(db.Keys), key, letter.Words, stop) : Delivery.NotNow;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // Of whatever kind: it is tried again, and given up in its time.
            TryFailed(log, address.Means, address.UserId, fault.GetType().Name);
            return Delivery.NotNow;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Notices by {Means} to user {User} were not taken and are given up")]
    private static partial void NotTaken(ILogger log, NoticeMeans means, Guid user);

    [LoggerMessage(LogLevel.Warning, "Notices by {Means} to user {User} could not be sent ({Fault}); they are tried again")]
    private static partial void TryFailed(ILogger log, NoticeMeans means, Guid user, string fault);

    [LoggerMessage(LogLevel.Error, "Notices will be sent again in a few seconds ({Fault})")]
    private static partial void RoundFailed(ILogger log, string fault);
}
