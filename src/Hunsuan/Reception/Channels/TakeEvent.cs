using System.Security.Cryptography;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Reception.Notices;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Channels;

/// <summary>
/// Takes in what comes by a channel (รับข้อความจากช่องทาง): a new request, or more of one that the same sender has open. What is delivered twice is taken once.
/// </summary>
internal sealed class TakeEvent(IServiceProvider services, NoticeAccounts accounts, AreaAt places, TimeProvider clock)
{
    /// <summary>How long a further message belongs to what was told before.</summary>
    public static readonly TimeSpan OneStory = TimeSpan.FromHours(24);

    /// <summary>For how long it is known what was taken; LINE delivers again for less.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    /// <summary>What to answer; null for nothing.</summary>
    public sealed record Reply(Text Words, bool AsksWhere = false);

    // A worker who changes the request at the same moment goes first; a second try is enough unless many do.
    private const int MostTries = 5;

    /// <exception cref="DbUpdateException">It could not be kept; the other side sends it again.</exception>
    public async Task<Reply?> Run(IChannel channel, ChannelEvent came, CancellationToken stop)
    {
        if (came.Kind is ChannelEventKind.Greeting) return new(ChannelTexts.Hello);
        if (came.Kind is ChannelEventKind.Leaving)
        {
            await Forget(channel, came, stop);
            return null;
        }

        if (await accounts.Take(channel, came, SenderOf(channel, came.Sender), stop) is { } account) return new(account);

        came = EventWords.Readable(came);
        var picture = came.Picture is null ? null : await Fetch(channel, came.Picture, stop);
        if (came.Kind is ChannelEventKind.Picture && picture is null) came = came with { Kind = ChannelEventKind.NotKept };
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await Take(channel, came, picture, stop);
            }
            catch (DbUpdateException) when (tries < MostTries)
            {
                // Either the same one came twice at once, which the next try sees, or the request was changed meanwhile.
            }
        }
    }

    private async Task<Reply?> Take(IChannel channel, ChannelEvent came, byte[]? picture, CancellationToken stop)
    {
        var sender = SenderOf(channel, came.Sender);
        var key = came.Id.Length > ChannelMessage.KeyMaxLength ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(came.Id))) : came.Id;
        await using var scope = services.CreateScopeFor(CurrentUser.Public);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        if (await db.ChannelMessages.AnyAsync(m => m.Channel == channel.Id && m.Key == key, stop)) return null;

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var open = await Open(db, sender, stop);
        if (open is null && came.Kind is ChannelEventKind.NotKept) return new(NotKept(came));
        Contact contact;
        Reply reply;
        if (open is not null && came.Emergency is null)
        {
            contact = open;
            reply = picture is null ? await AddTo(scope.ServiceProvider, open, came, stop) : new(ChannelTexts.PictureAdded, open.Latitude is null);
        }
        else
        {
            var receipt = await Receive(scope.ServiceProvider, channel, came, stop);
            contact = receipt.Contact;
            var isAlarm = contact.Channel is ContactChannel.EmergencyAlarm;
            // Somebody else may look at what comes from now on.
            if (isAlarm) await db.ReporterAddresses.Where(a => a.Sender == sender).ExecuteDeleteAsync(stop);
            else if (channel.Tells) db.Add(AddressOf(db, contact, channel, sender, came));
            reply = new(isAlarm ? ChannelTexts.TakenQuietly.With(contact.Number) : ChannelTexts.Taken.With(contact.Number, receipt.Pin), came.Latitude is null);
        }

        if (picture is not null && !await Keep(scope.ServiceProvider, contact, picture, stop)) reply = new(NotKept(came));
        db.Add(new ChannelMessage { Id = Ids.New(), AreaCode = contact.AreaCode, Channel = channel.Id, Key = key, Sender = sender, ContactId = contact.Id, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return reply;
    }

    private static Text NotKept(ChannelEvent came) => came.Picture is null ? ChannelTexts.NotKept : ChannelTexts.PictureNotKept.With(SentPicture.Megabytes, ContactPicture.Most);

    // Before anything is written, so that nobody waits for it.
    private static async Task<byte[]?> Fetch(IChannel channel, string picture, CancellationToken stop)
    {
        try
        {
            return await channel.Fetch(picture, SentPicture.MaxBytes + 1, stop);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<bool> Keep(IServiceProvider scope, Contact contact, byte[] picture, CancellationToken stop)
    {
        using var file = new MemoryStream(picture);
        var kept = await scope.GetRequiredService<KeepPictures>().AddByReporter(contact, new() { What = ChannelTexts.SentPicture.Thai, File = file }, stop);
        if (!kept.Succeeded) await Note(scope, contact, ChannelTexts.SentNotKept.Thai, stop);
        return kept.Succeeded;
    }

    private ReporterAddress AddressOf(HunsuanDb db, Contact contact, IChannel channel, Guid sender, ChannelEvent came) => new()
    {
        ContactId = contact.Id, AreaCode = contact.AreaCode, Channel = channel.Id, Sender = sender, AddressSealed = ReporterAddress.Seal(db.Keys, came.Sender, contact.Id), At = clock.GetUtcNow(),
    };

    private async Task Forget(IChannel channel, ChannelEvent came, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Public);
        var sender = SenderOf(channel, came.Sender);
        await scope.ServiceProvider.GetRequiredService<HunsuanDb>().ReporterAddresses.Where(a => a.Sender == sender).ExecuteDeleteAsync(stop);
        await accounts.Forget(sender, stop);
    }

    // Under the secret, so that the table tells nobody who wrote.
    private static Guid SenderOf(IChannel channel, string sender) => new(HMACSHA256.HashData(channel.Secret, Encoding.UTF8.GetBytes($"{channel.Id} {sender}")).AsSpan(0, 16));

    private async Task<Contact?> Open(HunsuanDb db, Guid sender, CancellationToken stop)
    {
        var since = clock.GetUtcNow() - OneStory;
        return await (
            from message in db.ChannelMessages
            where message.Sender == sender && message.At >= since
            join contact in db.Contacts on message.ContactId equals contact.Id
            where contact.State == ContactState.Waiting || contact.State == ContactState.InHand
            orderby message.At descending
            select contact).FirstOrDefaultAsync(stop);
    }

    private async Task<ReceiveContact.Receipt> Receive(IServiceProvider scope, IChannel channel, ChannelEvent came, CancellationToken stop)
    {
        var parts = EventWords.Parts(came.Kind is ChannelEventKind.Picture ? ChannelTexts.SentPicture.Thai : came.Words, Contact.WordsMaxLength);
        var area = came is { Latitude: { } latitude, Longitude: { } longitude } ? Near(channel.Area, latitude, longitude) : channel.Area;
        var received = await scope.GetRequiredService<ReceiveContact>().Run(
            new()
            {
                Channel = came.Emergency is not null || came.Kind is ChannelEventKind.Position ? ContactChannel.EmergencyAlarm : channel.Kind, Reporter = ReporterKind.NotKnown,
                Area = new AreaInput { Typed = area }, Words = parts[0], Emergency = came.Emergency, Latitude = came.Latitude, Longitude = came.Longitude, Place = EventWords.Cut(came.Place),
            },
            stop);
        var receipt = received.Value ?? throw new InvalidOperationException($"A message of {channel.Id} was refused: {string.Join(", ", received.Problems.Select(p => p.Field))}.");
        await Note(scope, receipt.Contact, string.Concat(parts.Skip(1)), stop);
        return receipt;
    }

    private async Task<Reply> AddTo(IServiceProvider scope, Contact open, ChannelEvent came, CancellationToken stop)
    {
        var words = came.Kind switch
        {
            ChannelEventKind.NotKept => ChannelTexts.SentNotKept.Thai,
            ChannelEventKind.Position => ChannelTexts.SentPosition.With(EventWords.Cut(came.Place) ?? "").Thai,
            _ => came.Words,
        };
        if (came is { Latitude: { } latitude, Longitude: { } longitude })
        {
            (open.Latitude, open.Longitude, open.Place) = (latitude, longitude, open.Place ?? EventWords.Cut(came.Place));
            // As long as nobody has it in hand, it goes to those who are near.
            if (open.State is ContactState.Waiting) await scope.GetRequiredService<AreaOfContact>().Set(open, Near(open.AreaCode, latitude, longitude), stop);
        }

        await Note(scope, open, words, stop);
        return new(came.Kind is ChannelEventKind.NotKept ? NotKept(came) : ChannelTexts.Added, open.Latitude is null);
    }

    // A place within the district stays: the district as a whole is seen by fewer.
    private string Near(string area, double latitude, double longitude) =>
        places.DistrictOf(latitude, longitude) is { } district && !AreaCode.Contains(district, area) ? district : area;

    private async Task Note(IServiceProvider scope, Contact contact, string? words, CancellationToken stop)
    {
        if (words.IsBlank) return;
        foreach (var part in EventWords.Parts(words, ContactNote.WordsMaxLength))
        {
            scope.GetRequiredService<HunsuanDb>().Add(new ContactNote
            {
                Id = Ids.New(), ContactId = contact.Id, AreaCode = contact.AreaCode, Kind = ContactNoteKind.Added, Words = part, At = clock.GetUtcNow(),
            });
        }

        var saved = await scope.GetRequiredService<ContactChange>().Save(contact, ActivityKind.ContactAddedTo, stop);
        if (!saved.Succeeded) throw new DbUpdateConcurrencyException("The request was changed at the same moment.");
    }
}
