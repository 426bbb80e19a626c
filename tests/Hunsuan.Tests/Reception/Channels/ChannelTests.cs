using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Reception.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Reception.Channels;

/// <summary>What other systems hand in is taken once, by nobody but them, and finds what the same person told before.</summary>
public class ChannelTests
{
    private const string Sender = "U4af4980629aabbccddeeff0011223344";

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_message_opens_a_request_and_the_next_one_adds_to_it(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var line = await LineSimulator.Start(database);
        var first = line.Text(Sender, "ยายไม่มีข้าวกิน");

        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Follow(Sender), first));
        Assert.Equal(HttpStatusCode.OK, await line.Send(first, line.Text(Sender, "บ้านอยู่หลังวัด"), line.Sticker(Sender)));

        await using var db = database.Open(CurrentUser.Operator);
        var contact = await db.Contacts.SingleAsync();
        Assert.Equal(("ยายไม่มีข้าวกิน", "56", ContactChannel.Line, null), (contact.Words, contact.AreaCode, contact.Channel, contact.ReceivedBy));
        Assert.Equal(["บ้านอยู่หลังวัด", ChannelTexts.SentNotKept.Thai], await db.ContactNotes.OrderBy(n => n.Id).Select(n => n.Words).ToListAsync());
        Assert.Equal(4, line.Answers.Count);
        Assert.Contains(contact.Number, Said(line, 1), StringComparison.Ordinal);
        Assert.DoesNotContain(Sender, JsonSerializer.Serialize(await db.ChannelMessages.ToListAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain(Sender, JsonSerializer.Serialize(await db.Activities.ToListAsync()), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_picture_opens_a_request_or_is_added_without_what_it_hides(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var line = await LineSimulator.Start(database);
        (line.Pictures["1"], line.Pictures["2"], line.Pictures["3"]) = (SmallPicture.WithWords, SmallPicture.WithWords, "no picture"u8.ToArray());
        var first = line.Image(Sender, "1");

        Assert.Equal(HttpStatusCode.OK, await line.Send(first, line.Image(Sender, "2"), line.Image(Sender, "3"), line.Image(Sender, "gone")));
        Assert.Equal(HttpStatusCode.OK, await line.Send(first));

        await using var db = database.Open(CurrentUser.Operator);
        var contact = await db.Contacts.SingleAsync();
        Assert.Equal(ChannelTexts.SentPicture.Thai, contact.Words);
        Assert.Equal([(contact.AreaCode, null), (contact.AreaCode, null)], (await db.ContactPictures.ToListAsync()).Select(p => (p.AreaCode, p.UserId)));
        Assert.All(await db.ContactPictureFiles.ToListAsync(), f => Assert.Equal(-1, f.Bytes.AsSpan().IndexOf("secret"u8)));
        Assert.Equal([ChannelTexts.SentNotKept.Thai, ChannelTexts.SentNotKept.Thai], await db.ContactNotes.Select(n => n.Words).ToListAsync());
        Assert.Contains(contact.Number, Said(line, 0), StringComparison.Ordinal);
        Assert.Equal(ChannelTexts.PictureAdded.InBoth, Said(line, 1));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_alarm_works_without_a_word_and_goes_to_those_who_are_near(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var line = await LineSimulator.Start(database);
        var district = line.Site.Services.GetRequiredService<AreaAt>().DistrictOf(19.19, 99.88)!;

        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Button(Sender, $"emergency={EmergencyKind.Confinement}")));
        Assert.True(line.Answers[0].GetProperty("messages")[0].TryGetProperty("quickReply", out _), "it asks where");
        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Pin(Sender, 19.19, 99.88, "ริมกว๊าน")));

        await using var db = database.Open(CurrentUser.Operator);
        var contact = await db.Contacts.SingleAsync();
        Assert.Equal((EmergencyKind.Confinement, ContactChannel.EmergencyAlarm, "", true), (contact.Emergency, contact.Channel, contact.Words, contact.IsUrgent));
        Assert.Equal((district, 19.19, 99.88, "ริมกว๊าน"), (contact.AreaCode, contact.Latitude, contact.Longitude, contact.Place));
        Assert.Equal(district, (await db.LevelMarks.SingleAsync()).AreaCode);
        Assert.All(line.Answers, a => Assert.True(a.GetProperty("notificationDisabled").GetBoolean()));
        Assert.DoesNotContain("รหัส", Said(line, 0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_of_a_centre_keeps_an_alarm_within_its_district()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var line = await LineSimulator.Start(database, area: "560108");
        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Button(Sender, $"emergency={EmergencyKind.Assault}"), line.Pin(Sender, 19.19, 99.88), line.Pin("another", 19.19, 99.88)));
        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Pin("far away", 13.75, 100.5)));

        await using var db = database.Open(CurrentUser.Operator);
        var areas = await db.Contacts.OrderBy(c => c.Id).Select(c => c.AreaCode).ToListAsync();
        Assert.Equal(["560108", "560108"], areas.Take(2));
        Assert.True(AreaCode.Contains(AreaCode.Bangkok, areas[2]), "elsewhere it goes to those who are near");
    }

    [Fact]
    public async Task A_pin_alone_is_an_alarm_and_a_sticker_alone_is_none()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var line = await LineSimulator.Start(database);
        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Sticker("somebody"), line.Button("somebody", "emergency=Nothing"), line.Pin(Sender, 5, 0)));

        await using var db = database.Open(CurrentUser.Operator);
        var contact = await db.Contacts.SingleAsync();
        Assert.Equal((ContactChannel.EmergencyAlarm, true, "56"), (contact.Channel, contact.IsUrgent, contact.AreaCode));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_same_event_delivered_at_once_is_taken_once(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var line = await LineSimulator.Start(database);
        var events = Enumerable.Range(0, 5).Select(i => line.Text($"sender {i}", "ช่วยด้วย")).ToArray();
        foreach (var one in events) await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => line.Send(one)));

        await using var db = database.Open(CurrentUser.Operator);
        Assert.Equal((5, 5), (await db.Contacts.CountAsync(), await db.ChannelMessages.CountAsync()));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_comes_while_the_request_is_changed_is_not_lost(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var line = await LineSimulator.Start(database);
        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Text(Sender, "เรื่องแรก")));
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => line.Send(line.Text(Sender, $"เพิ่ม {i}"))));

        await using var db = database.Open(CurrentUser.Operator);
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a));
        Assert.Equal(1, await db.Contacts.CountAsync());
        Assert.Equal(["เพิ่ม 0", "เพิ่ม 1", "เพิ่ม 2", "เพิ่ม 3"], await db.ContactNotes.OrderBy(n => n.Words).Select(n => n.Words).ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_can_not_be_kept_as_it_came_keeps_nothing_else_out(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var line = await LineSimulator.Start(database);
        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Text("ก", "  "), line.Text("ข", "ช่วย\0ด้วย"), line.Pin("ค", 999, 0), line.Text("ง", "ตัวสุดท้าย")));

        await using var db = database.Open(CurrentUser.Operator);
        Assert.Equal(["ช่วย ด้วย", "", "ตัวสุดท้าย"], await db.Contacts.OrderBy(c => c.Id).Select(c => c.Words).ToListAsync());
        Assert.Null((await db.Contacts.SingleAsync(c => c.Words == "")).Latitude);
    }

    [Fact]
    public async Task Only_who_knows_the_secret_comes_in()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var line = await LineSimulator.Start(database);
        var body = JsonSerializer.Serialize(new { events = new[] { line.Text(Sender, "ช่วยด้วย") } });

        Assert.Equal(HttpStatusCode.Unauthorized, await line.Post(body, "another-secret-altogether"));
        Assert.Equal(HttpStatusCode.Unauthorized, await line.Post("/channels/line", body));
        Assert.Equal(HttpStatusCode.Unauthorized, await line.Post("/channels/line", body, (LineChannel.SignatureHeader, "no base 64 !")));
        Assert.Equal(HttpStatusCode.Unauthorized, await line.Post("/channels/nothing", body));
        Assert.Equal(HttpStatusCode.BadRequest, await line.Post("no json"));
        Assert.Equal(HttpStatusCode.BadRequest, await line.Post("[]"));
        Assert.Equal(HttpStatusCode.OK, await line.Post("""{"events":[3,{"type":"message","webhookEventId":"x","source":"y"}]}"""));
        Assert.Equal(HttpStatusCode.OK, await line.Post("""{"events":[{"type":"message"},{"type":"new kind","webhookEventId":"x","source":{"userId":"y"}}]}"""));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await line.Post(new string(' ', ChannelDoor.MostBytes + 1)));

        await using var db = database.Open(CurrentUser.Operator);
        Assert.Equal(0, await db.Contacts.CountAsync());
    }

    [Fact]
    public async Task That_nobody_could_be_answered_loses_nothing_and_a_long_story_stays_whole()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var line = await LineSimulator.Start(database);
        line.Status = HttpStatusCode.InternalServerError;
        var story = string.Concat(Enumerable.Repeat("น้ำท่วม🌊", 600));
        Assert.Equal(HttpStatusCode.OK, await line.Send(line.Text(Sender, story)));

        await using var db = database.Open(CurrentUser.Operator);
        var contact = await db.Contacts.SingleAsync();
        Assert.Equal(story, contact.Words + string.Concat(await db.ContactNotes.OrderBy(n => n.Id).Select(n => n.Words).ToListAsync()));
    }

    [Fact]
    public async Task A_partner_hands_in_calls_and_none_of_them_is_played_again()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var line = await LineSimulator.Start(database);
        var now = line.Site.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        const string call = """{"id":"1300-7","sender":"0811111111","words":"ผู้สูงอายุถูกทิ้ง","emergency":"Assault"}""";

        Assert.Equal(HttpStatusCode.Unauthorized, await HandIn(call, now.AddMinutes(-6)));
        Assert.Equal(HttpStatusCode.OK, await HandIn(call, now));
        Assert.Equal(HttpStatusCode.OK, await HandIn(call, now.AddSeconds(1)));
        Assert.Equal(HttpStatusCode.BadRequest, await HandIn("""{"words":"ไม่มีเลข"}""", now));
        Assert.Equal(HttpStatusCode.BadRequest, await HandIn("""{"id":"9","sender":"1"}""", now));
        Assert.Equal(HttpStatusCode.BadRequest, await HandIn("""{"id":"8","sender":"1","emergency":"Weather"}""", now));

        await using var db = database.Open(CurrentUser.Operator);
        var contact = await db.Contacts.SingleAsync();
        Assert.Equal(("5601", EmergencyKind.Assault), (contact.AreaCode, contact.Emergency));

        Task<HttpStatusCode> HandIn(string body, DateTimeOffset at)
        {
            var time = $"{at.ToUnixTimeSeconds()}";
            var signature = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(LineSimulator.Secret), Encoding.UTF8.GetBytes($"{time}.{body}")));
            return line.Post("/channels/hotline", body, (WebhookChannel.TimeHeader, time), (WebhookChannel.SignatureHeader, signature));
        }
    }

    [Theory]
    [InlineData("""{"line":{"kind":"line","secret":"short","area":"56"}}""", "secret")]
    [InlineData("""{"line":{"kind":"line","secret":"0123456789abcdef","area":"99"}}""", "area")]
    [InlineData("""{"line":{"kind":"fax","secret":"0123456789abcdef","area":"56"}}""", "kind")]
    [InlineData("""{"line":null}""", "secret")]
    [InlineData("{", "line 1")]
    public void What_is_set_up_wrong_is_named_and_not_listened_to(string file, string named)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("hunsuan-test-").FullName, ChannelBook.FileName);
        File.WriteAllText(path, file);
        var book = ChannelBook.Load(path, AreaBook.Load());
        Assert.Contains(named, Assert.Single(book.Problems).Message.English, StringComparison.Ordinal);
        Assert.Null(book.Find("line"));
    }

    private static string Said(LineSimulator line, int answer) => line.Answers[answer].GetProperty("messages")[0].GetProperty("text").GetString()!;
}
