using System.Net;
using Hunsuan.Cases.Contacts;
using Hunsuan.Reception.Channels;
using Hunsuan.Reception.Notices;
using Microsoft.EntityFrameworkCore;
using static Hunsuan.Tests.Reception.Notices.NoticeBench;

namespace Hunsuan.Tests.Reception.Notices;

/// <summary>What waits for a user is told outside once, together, by numbers alone, and only as long as it is theirs.</summary>
public class NoticeSenderTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_is_new_and_unseen_goes_out_together_and_once(Provider provider)
    {
        await using var bench = await Start(provider);
        await bench.Late();
        await bench.GivenMail();
        await bench.GivenLine();
        var numbers = await bench.Late(2);
        await bench.Late(user: await bench.User("56"));
        await bench.Send(after: TimeSpan.FromSeconds(9));
        Assert.Empty(bench.Mail.Taken);
        await bench.Send(after: TimeSpan.FromSeconds(1));
        await bench.Send();

        var mail = Assert.Single(bench.Mail.Taken);
        Assert.Equal((Address, NoticeTexts.Late.With(2).InBoth), (mail.To, mail.Subject));
        Assert.Equal([NoticeTexts.Late.With(2).InBoth, .. numbers, NoticeTexts.OpenProgram.InBoth], mail.Words.ReplaceLineEndings("\n").Trim().Split('\n'));
        var told = Assert.Single(bench.Line.Told);
        Assert.Equal((Account, mail.Words.ReplaceLineEndings("\n").Trim()), (told.To, told.Words));
        Assert.Equal(bench.Clock.Now - NoticeLetter.Rest, (await bench.Kept(NoticeMeans.Mail))!.LastTakenAt);

        // What was seen in the program meanwhile is told nowhere else; what comes later is.
        await bench.Late();
        await bench.Do((NoticeList list) => list.See(new() { Through = new("ffffffff-ffff-ffff-ffff-ffffffffffff") }, default));
        await bench.Send();
        Assert.Single(bench.Mail.Taken);
        var later = await bench.Late(NoticeLetter.MostNumbers + 3);
        await bench.Send();
        Assert.Equal(2, bench.Mail.Taken.Count);
        Assert.Contains(later[NoticeLetter.MostNumbers - 1], bench.Mail.Taken[1].Words, StringComparison.Ordinal);
        Assert.DoesNotContain(later[NoticeLetter.MostNumbers], bench.Mail.Taken[1].Words, StringComparison.Ordinal);
        Assert.Contains(NoticeTexts.AndMore.With(3).InBoth, bench.Mail.Taken[1].Words, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Of_cases_it_is_told_how_many_and_not_which(Provider provider)
    {
        await using var bench = await Start(provider);
        await bench.GivenMail();
        var opened = await bench.LateCase();
        var numbers = await bench.Late();
        await bench.Send();

        var words = Assert.Single(bench.Mail.Taken).Words.ReplaceLineEndings("\n").Trim().Split('\n');
        Assert.Equal([NoticeTexts.Late.With(2).InBoth, .. numbers, NoticeTexts.CasesLate.With(1).InBoth, NoticeTexts.OpenProgram.InBoth], words);
        Assert.DoesNotContain(words, line => line.Contains(opened.ToString(), StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_was_stopped_or_works_elsewhere_now_is_told_nothing(Provider provider)
    {
        await using var bench = await Start(provider);
        await bench.GivenMail();
        await using var db = bench.Open();
        await bench.Late();
        await db.Users.Where(u => u.Id == bench.Officer.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, false));
        await bench.Send();
        await db.Users.Where(u => u.Id == bench.Officer.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, true));
        await bench.Late();
        await db.RoleGrants.Where(g => g.UserId == bench.Officer.Id).ExecuteUpdateAsync(set => set.SetProperty(g => g.AreaCode, "57"));
        await bench.Send();
        Assert.Equal(1, bench.Mail.Tries);

        var theirs = await bench.Late(area: "57050101");
        await bench.Send();
        Assert.Contains(theirs.Single(), Assert.Single(bench.Mail.Taken).Words, StringComparison.Ordinal);
        await bench.Do(async (KeepNoticeAddress keep) => { await keep.End(NoticeMeans.Mail, default); return true; });
        await bench.Late(area: "57050101");
        await bench.Send();
        Assert.Single(bench.Mail.Taken);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_nobody_knows_was_taken_is_tried_again_with_its_key(Provider provider)
    {
        await using var bench = await Start(provider);
        await bench.GivenMail();
        await bench.GivenLine();
        await bench.Late(2);
        (bench.Mail.Answers, bench.Line.AnswersPush) = (false, false);
        await bench.Send();
        await bench.Send(after: TimeSpan.FromSeconds(29));
        Assert.Equal((2, 1), (bench.Mail.Tries, bench.Line.Tries));
        // What comes meanwhile does not change what is being told.
        await bench.Late();
        (bench.Mail.Answers, bench.Line.AnswersPush) = (true, true);
        await bench.Send(after: TimeSpan.FromSeconds(1));
        Assert.Equal((3, 2), (bench.Mail.Tries, bench.Line.Tries));
        Assert.Equal(bench.Mail.Taken[0], bench.Mail.Taken[1]);
        Assert.Single(bench.Line.Told);

        await bench.Send();
        Assert.Equal((3, 2), (bench.Mail.Taken.Count, bench.Line.Told.Count));
        Assert.Contains(NoticeTexts.Late.With(1).InBoth, bench.Mail.Taken[2].Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("550 no such user", HttpStatusCode.BadRequest, 1)]
    [InlineData("451 later", HttpStatusCode.ServiceUnavailable, 2)]
    public async Task What_is_refused_or_too_old_is_given_up_and_the_page_says_so(string recipient, HttpStatusCode status, int tries)
    {
        await using var bench = await Start(Provider.Sqlite);
        await bench.GivenMail();
        await bench.GivenLine();
        (bench.Mail.ToRecipient, bench.Line.Status) = (recipient, status);
        await bench.Late();
        await bench.Send();
        await bench.Send(after: MessageSender.Patience);
        await bench.Send(after: MessageSender.Patience);
        Assert.Equal((1 + tries, tries), (bench.Mail.Tries, bench.Line.Tries));
        foreach (var means in new[] { NoticeMeans.Mail, NoticeMeans.Line }) Assert.NotNull((await bench.Kept(means))!.FailedAt);

        (bench.Mail.ToRecipient, bench.Line.Status) = ("250 OK", HttpStatusCode.OK);
        var numbers = await bench.Late();
        await bench.Send();
        Assert.Contains(numbers.Single(), Assert.Single(bench.Mail.Taken).Words, StringComparison.Ordinal);
        foreach (var means in new[] { NoticeMeans.Mail, NoticeMeans.Line }) Assert.Null((await bench.Kept(means))!.FailedAt);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task One_address_that_can_not_be_opened_holds_up_no_other_and_two_senders_tell_once(Provider provider)
    {
        await using var bench = await Start(provider);
        await bench.GivenMail();
        await bench.GivenLine();
        await using var db = bench.Open();
        var broken = await db.NoticeAddresses.SingleAsync(a => a.Means == NoticeMeans.Mail);
        broken.AddressSealed![^1] ^= 1;
        db.Entry(broken).Property(a => a.AddressSealed).IsModified = true;
        await db.SaveChangesAsync();
        await bench.Late();
        bench.Clock.Now += NoticeLetter.Rest;
        await Task.WhenAll(bench.Send(TimeSpan.Zero), bench.Send(TimeSpan.Zero), bench.Send(TimeSpan.Zero));
        Assert.Equal((1, 1), (bench.Line.Tries, bench.Line.Told.Count));
        await bench.Send(after: MessageSender.Patience);
        Assert.NotNull((await bench.Kept(NoticeMeans.Mail))!.FailedAt);
    }

    [Theory]
    [InlineData("""{ "host": "", "from": "a@example.org" }""")]
    [InlineData("""{ "from": "a@example.org" }""")]
    [InlineData("""{ "host": "mail.example.org", "port": 70000, "from": "a@example.org" }""")]
    [InlineData("""{ "host": "mail.example.org", "from": "Hunsuan <a@example.org>" }""")]
    [InlineData("""{ "host": "mail.example.org" }""")]
    [InlineData("null")]
    [InlineData("{")]
    public void A_wrong_file_is_told_and_no_mail_is_sent(string text)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, MailBook.FileName);
        Assert.Empty(MailBook.Load(file).Problems);
        File.WriteAllText(file, text);
        var book = MailBook.Load(file);
        Assert.Null(book.Setup);
        Assert.Single(book.Problems);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file) & ~(UnixFileMode.GroupRead | UnixFileMode.GroupWrite));
    }

    [Fact]
    public async Task Nothing_goes_in_plain_to_what_is_not_this_machine()
    {
        await using var bench = await Start(Provider.Sqlite, port => new { host = "LOCALHOST", port, from = "hunsuan@example.go.th" });
        var refused = await bench.Do((KeepNoticeAddress keep) => keep.OfferMail(new() { Address = Address }, default));
        Assert.Equal(NoticeTexts.MailNotTaken, refused.Problems.Single().Message);
        Assert.Equal((1, 0), (bench.Mail.Tries, bench.Mail.Taken.Count));
    }
}
