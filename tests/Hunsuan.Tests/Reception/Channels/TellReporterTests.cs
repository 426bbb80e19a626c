using System.Net;
using System.Text;
using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Cases.Contacts;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Reception.Channels;
using Hunsuan.Tests.Cases.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hunsuan.Tests.Reception.Channels;

/// <summary>What a reporter is told goes to where they wrote from, once, and never where others may look after an alarm.</summary>
public class TellReporterTests
{
    private const string Sender = "U4af4980629aabbccddeeff0011223344";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_the_reporter_is_told_and_the_answer_go_out_once(Provider provider)
    {
        await using var bench = await Bench.Start(provider);
        var contact = await bench.GivenARequest();
        await bench.Note(contact, ContactNoteKind.Inside, "ระวังสุนัข");
        await bench.Note(contact, ContactNoteKind.Told, "จะไปเยี่ยมวันพุธ");
        await bench.Answer(contact, "ได้ถุงยังชีพแล้ว");
        await bench.Send();
        await bench.Send();

        Assert.Equal(["จะไปเยี่ยมวันพุธ", "ได้ถุงยังชีพแล้ว"], bench.Line.Told.Select(t => t.Words.Split('\n')[^1]));
        Assert.All(bench.Line.Told, t => Assert.Equal(Sender, t.To));
        Assert.All(bench.Line.Told, t => Assert.Contains(contact.Number, t.Words, StringComparison.Ordinal));
        await using var db = bench.Open();
        Assert.Equal([MessageState.Sent, MessageState.Sent], await db.ReporterMessages.Select(m => m.State).ToListAsync());
        Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.ReporterToldByChannel && a.AreaCode == contact.AreaCode));
        Assert.DoesNotContain(Sender, JsonSerializer.Serialize(await db.Activities.ToListAsync()), StringComparison.Ordinal);
        Assert.Equal(-1, (await db.ReporterAddresses.SingleAsync()).AddressSealed.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Sender)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_not_taken_is_tried_again_with_its_key_and_not_told_twice(Provider provider)
    {
        await using var bench = await Bench.Start(provider);
        var contact = await bench.GivenARequest();
        await bench.Note(contact, ContactNoteKind.Told, "จะไปเยี่ยมวันพุธ");

        bench.Line.Status = HttpStatusCode.ServiceUnavailable;
        await bench.Send();
        await bench.Send();
        Assert.Equal((1, 0), (bench.Line.Tries, bench.Line.Told.Count));
        (bench.Line.Status, bench.Line.AnswersPush) = (HttpStatusCode.OK, false);
        await bench.Send(after: TimeSpan.FromSeconds(30));
        Assert.Equal((2, 1), (bench.Line.Tries, bench.Line.Told.Count));
        await bench.Send(after: TimeSpan.FromSeconds(59));
        Assert.Equal(2, bench.Line.Tries);
        await bench.Send(after: TimeSpan.FromSeconds(1));

        Assert.Equal((3, 1), (bench.Line.Tries, bench.Line.Told.Count));
        await using var db = bench.Open();
        var message = await db.ReporterMessages.SingleAsync();
        Assert.Equal((MessageState.Sent, 3, null), (message.State, message.Tries, message.DueAt));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, 1)]
    [InlineData(HttpStatusCode.TooManyRequests, 2)]
    public async Task What_is_refused_or_too_old_fails_and_the_officer_reads_so(HttpStatusCode status, int tries)
    {
        await using var bench = await Bench.Start(Provider.Sqlite);
        var contact = await bench.GivenARequest();
        await bench.Note(contact, ContactNoteKind.Told, "จะไปเยี่ยมวันพุธ");
        bench.Line.Status = status;
        await bench.Send();
        await bench.Send(after: MessageSender.Patience);

        Assert.Equal(tries, bench.Line.Tries);
        var sheet = await bench.Do((ContactView view) => view.Of(contact.Id, default));
        Assert.Equal((true, MessageState.Failed), (sheet!.Back.IsOpen, Assert.Single(sheet.Back.Messages).State));
    }

    [Fact]
    public async Task An_alarm_or_leaving_ends_what_is_told()
    {
        await using var bench = await Bench.Start(Provider.Sqlite);
        var contact = await bench.GivenARequest();
        await bench.Note(contact, ContactNoteKind.Told, "จะไปเยี่ยมวันพุธ");
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(bench.Line.Button(Sender, $"emergency={EmergencyKind.Assault}")));
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(bench.Line.Text("another", "ขอผ้าอ้อม")));
        await using (var db = bench.Open()) Assert.Equal(1, await db.ReporterAddresses.CountAsync());
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(bench.Line.Unfollow("another")));
        await bench.Send();

        await using var after = bench.Open();
        Assert.Equal(0, await after.ReporterAddresses.CountAsync());
        Assert.Equal(MessageState.Failed, (await after.ReporterMessages.SingleAsync()).State);
        Assert.Empty(bench.Line.Told);
        await bench.Note(contact, ContactNoteKind.Told, "ติดต่อทางอื่น");
        Assert.Equal(1, await after.ReporterMessages.CountAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_that_can_not_be_sent_holds_up_no_other_and_is_given_up(Provider provider)
    {
        await using var bench = await Bench.Start(provider);
        var broken = await bench.GivenARequest();
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(bench.Line.Text("another", "ขอผ้าอ้อม")));
        await using var db = bench.Open();
        (await db.ReporterAddresses.SingleAsync(a => a.ContactId == broken.Id)).AddressSealed[^1] ^= 1;
        db.Entry(db.ReporterAddresses.Local.Single()).Property(a => a.AddressSealed).IsModified = true;
        await db.SaveChangesAsync();
        var whole = await db.Contacts.AsNoTracking().SingleAsync(c => c.Id != broken.Id);
        await bench.Note(broken, ContactNoteKind.Told, "ส่งไม่ได้");
        await bench.Note(whole, ContactNoteKind.Told, "ส่งได้");

        await bench.Send();
        Assert.Equal("another", Assert.Single(bench.Line.Told).To);
        await bench.Send(after: MessageSender.Patience);
        Assert.Equal([MessageState.Failed, MessageState.Sent], await db.ReporterMessages.OrderBy(m => m.Id).Select(m => m.State).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_has_served_its_time_is_forgotten(Provider provider)
    {
        await using var bench = await Bench.Start(provider);
        await bench.GivenARequest();
        foreach (var (days, traces, addresses) in new[] { (7, 1, 1), (8, 0, 1), (90, 0, 1), (91, 0, 0) })
        {
            await bench.Forget(ContactScene.Monday.AddDays(days));
            await using var db = bench.Open();
            Assert.Equal((traces, addresses), (await db.ChannelMessages.CountAsync(), await db.ReporterAddresses.CountAsync()));
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Two_senders_at_once_try_once(Provider provider)
    {
        await using var bench = await Bench.Start(provider);
        var contact = await bench.GivenARequest();
        foreach (var words in Enumerable.Range(0, 5)) await bench.Note(contact, ContactNoteKind.Told, $"ข่าว {words}");
        await Task.WhenAll(bench.Send(), bench.Send(), bench.Send());
        Assert.Equal((5, 5), (bench.Line.Tries, bench.Line.Told.Count));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Handed_to_another_area_the_way_back_goes_with_it(Provider provider)
    {
        await using var bench = await Bench.Start(provider);
        var contact = await bench.GivenARequest();
        await bench.Note(contact, ContactNoteKind.Told, "จะไปเยี่ยมวันพุธ");
        var handed = await bench.Do((HandContactOver hand) => hand.Run(new() { ContactId = contact.Id, Seen = (int)contact.Changes + 1, Area = new() { Typed = "57" }, Why = "อยู่เชียงราย" }));

        Assert.Empty(handed.Problems);
        await using var db = bench.Open();
        Assert.Equal(("57", "57"), ((await db.ReporterAddresses.SingleAsync()).AreaCode, (await db.ReporterMessages.SingleAsync()).AreaCode));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Addresses_are_sealed_anew_with_new_keys(Provider provider)
    {
        using var folder = new TemporaryFolder();
        await using var bench = await Bench.Start(provider);
        var contact = await bench.GivenARequest();
        var ring = KeyRing.New(TimeProvider.System);
        await using var db = TestDatabase.Connect(bench.Database.Address, CurrentUser.Operator, ring);
        (await db.ReporterAddresses.SingleAsync()).AddressSealed = ReporterAddress.Seal(ring, Sender, contact.Id);
        await db.SaveChangesAsync();
        ring.Renew(Path.Combine(folder.Path, "secrets.json"), TimeProvider.System, [KeyUse.Seal]);
        var addresses = new SealedAddresses(db);
        Assert.Equal([(KeyUse.Seal, 1)], await addresses.KeysInUse(default));

        Assert.Equal(1, await addresses.Renew(_ => { }, default));
        Assert.Equal(0, await addresses.Renew(_ => { }, default));
        Assert.Equal([(KeyUse.Seal, 2)], await addresses.KeysInUse(default));
        Assert.Equal(Sender, (await db.ReporterAddresses.AsNoTracking().SingleAsync()).Open(ring));
    }

    /// <summary>A site with a LINE of its own, a worker of the province and a moment that tests move.</summary>
    private sealed class Bench : IAsyncDisposable
    {
        private readonly SetClock _clock = new() { Now = ContactScene.Monday };

        public TestDatabase Database { get; private init; } = null!;
        public LineSimulator Line { get; private set; } = null!;
        private CurrentUser Worker { get; set; } = null!;

        public static async Task<Bench> Start(Provider provider)
        {
            var bench = new Bench { Database = await TestDatabase.Create(provider) };
            bench.Line = await LineSimulator.Start(bench.Database, clock: bench._clock);
            await using var db = bench.Open();
            bench.Worker = Given.Acting((await db.GivenAUser(Role.ProvincialOfficer, "56")).Id, Role.ProvincialOfficer, "56");
            return bench;
        }

        public HunsuanDb Open() => Database.Open(CurrentUser.Operator);

        public async Task<Contact> GivenARequest()
        {
            Assert.Equal(HttpStatusCode.OK, await Line.Send(Line.Text(Sender, "ยายไม่มีข้าวกิน")));
            await using var db = Open();
            return await db.Contacts.AsNoTracking().SingleAsync();
        }

        public async Task<T> Do<TWork, T>(Func<TWork, Task<T>> work) where TWork : notnull
        {
            await using var scope = Line.Site.Services.CreateScopeFor(Worker);
            return await work(scope.ServiceProvider.GetRequiredService<TWork>());
        }

        public async Task Note(Contact contact, ContactNoteKind kind, string words) =>
            Assert.Empty((await Do((NoteContact note) => note.Run(new() { ContactId = contact.Id, Kind = kind, Words = words }))).Problems);

        public async Task Answer(Contact contact, string words)
        {
            foreach (var action in new[] { ContactAction.Take, ContactAction.Answer })
            {
                await using var db = Open();
                var seen = (await db.Contacts.AsNoTracking().SingleAsync(c => c.Id == contact.Id)).Changes;
                Assert.Empty((await Do((MoveContact move) => move.Run(new() { ContactId = contact.Id, Action = action, Reply = words, Seen = seen }))).Problems);
            }
        }

        public Task Send(TimeSpan after = default)
        {
            _clock.Now += after;
            return new MessageSender(Line.Site.Services, Line.Site.Services.GetRequiredService<ChannelBook>(), _clock, NullLogger<MessageSender>.Instance).Round(default);
        }

        public Task Forget(DateTimeOffset at)
        {
            _clock.Now = at;
            return new ForgetSenders(Line.Site.Services, _clock, NullLogger<ForgetSenders>.Instance).Round(default);
        }

        public async ValueTask DisposeAsync()
        {
            await Line.DisposeAsync();
            await Database.DisposeAsync();
        }
    }
}
