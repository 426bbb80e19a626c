using System.Net;
using System.Text;
using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Data.Keys;
using Hunsuan.Reception.Channels;
using Hunsuan.Reception.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using static Hunsuan.Tests.Reception.Notices.NoticeBench;

namespace Hunsuan.Tests.Reception.Notices;

/// <summary>An address counts once its owner has proved it, and stands nowhere in plain.</summary>
public class NoticeAddressTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Only_who_reads_the_mail_proves_the_address(Provider provider)
    {
        await using var bench = await Start(provider);
        var code = await bench.Offer();
        Assert.Equal(Address, Assert.Single(bench.Mail.Taken).To);
        Assert.Null((await bench.Kept(NoticeMeans.Mail))!.ConfirmedAt);
        Assert.Equal(NoticeTexts.CodeWrong, await Prove(bench, "AAAAA-AAAAA"));
        Assert.Equal(NoticeTexts.CodeWrong, await Prove(bench, null));
        // Another user's code proves nothing.
        var other = await bench.User("56");
        Assert.Equal(NoticeTexts.CodeTooOld, (await bench.As(other, (KeepNoticeAddress keep) => keep.ProveMail(new() { Code = code }, default))).Problems.Single().Message);

        Assert.Null(await Prove(bench, code.ToLowerInvariant().Replace('-', ' ')));
        Assert.Equal(bench.Clock.Now, (await bench.Kept(NoticeMeans.Mail))!.ConfirmedAt);
        await using var db = bench.Open();
        var log = JsonSerializer.Serialize(await db.Activities.ToListAsync());
        Assert.DoesNotContain(Address, log, StringComparison.Ordinal);
        Assert.DoesNotContain(code, log, StringComparison.Ordinal);
        Assert.Equal(["Mail offered", "Mail proved"], await db.Activities.Where(a => a.Kind == ActivityKind.NoticeAddressKept).OrderBy(a => a.Id).Select(a => a.Reason).ToListAsync());
        Assert.Equal(-1, (await db.NoticeAddresses.SingleAsync()).AddressSealed.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Address)));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_code_serves_for_an_hour_and_the_newest_alone(Provider provider)
    {
        await using var bench = await Start(provider);
        var first = await bench.Offer();
        Assert.Equal(NoticeTexts.WaitAMinute, await Refused(bench, Address));
        bench.Clock.Now += KeepNoticeAddress.BetweenCodes;
        var second = await bench.Offer();
        Assert.Equal(NoticeTexts.CodeWrong, await Prove(bench, first));
        bench.Clock.Now += NoticeAddress.CodeServes;
        Assert.Equal(NoticeTexts.CodeTooOld, await Prove(bench, second));

        await new ForgetSenders(bench.Line.Site.Services, bench.Clock, NullLogger<ForgetSenders>.Instance).Round(default);
        Assert.NotNull(await bench.Kept(NoticeMeans.Mail));
        bench.Clock.Now += TimeSpan.FromSeconds(1);
        await new ForgetSenders(bench.Line.Site.Services, bench.Clock, NullLogger<ForgetSenders>.Instance).Round(default);
        Assert.Null(await bench.Kept(NoticeMeans.Mail));
    }

    [Theory]
    [InlineData("")]
    [InlineData("officer")]
    [InlineData("officer@example")]
    [InlineData("Officer <officer@example.go.th>")]
    [InlineData("officer@example.go.th, other@example.go.th")]
    [InlineData("officer@example.go.th\r\nBcc: other@example.go.th")]
    [InlineData("เจ้าหน้าที่@example.go.th")]
    [InlineData("\"officer here\"@example.go.th")]
    public async Task What_is_no_address_is_sent_nothing(string typed)
    {
        await using var bench = await Start(Provider.Sqlite);
        Assert.Equal(NoticeTexts.MailWrong, await Refused(bench, typed));
        Assert.Equal(0, bench.Mail.Tries);
        Assert.Null(await bench.Kept(NoticeMeans.Mail));
    }

    [Theory]
    [InlineData("550 no such user", "MailUnknown")]
    [InlineData("451 later", "MailNotTaken")]
    public async Task What_the_server_does_not_take_leaves_the_address_as_it_was(string answer, string told)
    {
        await using var bench = await Start(Provider.Sqlite);
        await bench.GivenMail();
        bench.Clock.Now += KeepNoticeAddress.BetweenCodes;
        bench.Mail.ToRecipient = answer;
        Assert.Equal(told == "MailUnknown" ? NoticeTexts.MailUnknown : NoticeTexts.MailNotTaken, await Refused(bench, "another@example.go.th"));
        Assert.NotNull((await bench.Kept(NoticeMeans.Mail))!.ConfirmedAt);
        Assert.Equal(Address, await bench.Do(async (KeepNoticeAddress keep) => keep.MailOf(await keep.Mine(NoticeMeans.Mail, default))));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_account_of_LINE_is_known_by_its_code_and_opens_no_request(Provider provider)
    {
        await using var bench = await Start(provider);
        var code = await bench.Do((KeepNoticeAddress keep) => keep.OfferLine(default));
        var came = bench.Line.Text(Account, $" {code.ToLowerInvariant()} ");
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(came));
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(came));
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(bench.Line.Text("another", code)));

        await using var db = bench.Open();
        Assert.Equal(0, await db.Contacts.CountAsync());
        Assert.Equal([NoticeTexts.LineProved.InBoth, NoticeTexts.LineProved.InBoth, NoticeTexts.CodeTooOld.InBoth], bench.Line.Answers.Select(a => a.GetProperty("messages")[0].GetProperty("text").GetString()));
        var kept = await bench.Kept(NoticeMeans.Line);
        Assert.Equal(("line", Account), (kept!.Channel, kept.Open(db.Keys)));
        Assert.DoesNotContain(Account, JsonSerializer.Serialize(await db.Activities.ToListAsync()), StringComparison.Ordinal);

        // Whoever leaves the account is told nothing there any more.
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(bench.Line.Unfollow("another")));
        Assert.NotNull(await bench.Kept(NoticeMeans.Line));
        Assert.Equal(HttpStatusCode.OK, await bench.Line.Send(bench.Line.Unfollow(Account)));
        Assert.Null(await bench.Kept(NoticeMeans.Line));
    }

    [Fact]
    public async Task A_code_that_is_too_old_or_whose_user_was_stopped_links_no_account_and_other_words_are_a_request()
    {
        await using var bench = await Start(Provider.Sqlite);
        var code = await bench.Do((KeepNoticeAddress keep) => keep.OfferLine(default));
        await using var db = bench.Open();
        await db.Users.Where(u => u.Id == bench.Officer.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, false));
        await bench.Line.Send(bench.Line.Text(Account, code));
        await db.Users.Where(u => u.Id == bench.Officer.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, true));
        bench.Clock.Now += NoticeAddress.CodeServes;
        await bench.Line.Send(bench.Line.Text(Account, code));
        Assert.Null((await bench.Kept(NoticeMeans.Line))!.ConfirmedAt);
        Assert.Equal(0, await db.Contacts.CountAsync());

        await bench.Line.Send(bench.Line.Text(Account, "AAAAA-AAAAA"));
        await bench.Line.Send(bench.Line.Text("another", "ขอผ้าอ้อม"));
        Assert.Equal(2, await db.Contacts.CountAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Addresses_are_sealed_anew_with_new_keys(Provider provider)
    {
        using var folder = new TemporaryFolder();
        await using var bench = await Start(provider);
        await bench.GivenMail();
        await bench.Do((KeepNoticeAddress keep) => keep.OfferLine(default));
        var ring = KeyRing.New(TimeProvider.System);
        await using var db = TestDatabase.Connect(bench.Database.Address, CurrentUser.Operator, ring);
        (await db.NoticeAddresses.SingleAsync(a => a.Means == NoticeMeans.Mail)).Keep(ring, Address);
        await db.SaveChangesAsync();
        ring.Renew(Path.Combine(folder.Path, "secrets.json"), TimeProvider.System, [KeyUse.Seal]);
        var addresses = new SealedNoticeAddresses(db);

        Assert.Equal(1, await addresses.Renew(_ => { }, default));
        Assert.Equal(0, await addresses.Renew(_ => { }, default));
        Assert.Equal([(KeyUse.Seal, 2)], await addresses.KeysInUse(default));
        Assert.Equal(Address, (await db.NoticeAddresses.AsNoTracking().SingleAsync(a => a.Means == NoticeMeans.Mail)).Open(ring));
    }

    private static async Task<Hunsuan.Shared.Text?> Prove(NoticeBench bench, string? code) =>
        (await bench.Do((KeepNoticeAddress keep) => keep.ProveMail(new() { Code = code }, default))).Problems.Select(p => (Hunsuan.Shared.Text?)p.Message).SingleOrDefault();

    private static async Task<Hunsuan.Shared.Text> Refused(NoticeBench bench, string address) =>
        (await bench.Do((KeepNoticeAddress keep) => keep.OfferMail(new() { Address = address }, default))).Problems.Single().Message;
}
