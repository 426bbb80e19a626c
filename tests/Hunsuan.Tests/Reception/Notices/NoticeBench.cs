using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Cases;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Course;
using Hunsuan.Data;
using Hunsuan.Deadlines;
using Hunsuan.Households;
using Hunsuan.Reception.Channels;
using Hunsuan.Reception.Notices;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Hunsuan.Tests.Reception.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hunsuan.Tests.Reception.Notices;

/// <summary>A site with LINE and a mail server of its own, an officer, and a moment that tests move.</summary>
internal sealed class NoticeBench : IAsyncDisposable
{
    public const string Address = "officer@example.go.th", Account = "U4af4980629aabbccddeeff0011223344";

    public TestDatabase Database { get; private init; } = null!;
    public MailSimulator Mail { get; } = new();
    public LineSimulator Line { get; private set; } = null!;
    public SetClock Clock { get; } = new() { Now = ContactScene.Monday };
    public CurrentUser Officer { get; private set; } = null!;

    public static async Task<NoticeBench> Start(Provider provider, Func<int, object>? mail = null)
    {
        var bench = new NoticeBench { Database = await TestDatabase.Create(provider) };
        bench.Line = await LineSimulator.Start(bench.Database, clock: bench.Clock, prepare: installation =>
            File.WriteAllText(Path.Combine(installation.KeyFolder, MailBook.FileName), JsonSerializer.Serialize(mail?.Invoke(bench.Mail.Port) ?? SetupOf(bench.Mail.Port))));
        bench.Officer = await bench.User("56");
        return bench;
    }

    public static object SetupOf(int port) => new { host = "127.0.0.1", port, from = "hunsuan@example.go.th" };

    public HunsuanDb Open() => Database.Open(CurrentUser.Operator);

    public async Task<CurrentUser> User(string area, string role = Role.ProvincialOfficer)
    {
        await using var db = Open();
        return Given.Acting((await db.GivenAUser(role, area)).Id, role, area);
    }

    public async Task<T> As<TWork, T>(CurrentUser user, Func<TWork, Task<T>> work) where TWork : notnull
    {
        await using var scope = Line.Site.Services.CreateScopeFor(user);
        return await work(scope.ServiceProvider.GetRequiredService<TWork>());
    }

    public Task<T> Do<TWork, T>(Func<TWork, Task<T>> work) where TWork : notnull => As(Officer, work);

    /// <summary>Asks for a code at the address; the code of the newest mail.</summary>
    public async Task<string> Offer(string address = Address)
    {
        Assert.Empty((await Do((KeepNoticeAddress keep) => keep.OfferMail(new() { Address = address }, default))).Problems);
        return Mail.Taken[^1].Words.Split(' ').First(word => TypedCode.Normal(word).Length == KeepNoticeAddress.CodeLength);
    }

    public async Task GivenMail()
    {
        var code = await Offer();
        Assert.Empty((await Do((KeepNoticeAddress keep) => keep.ProveMail(new() { Code = code }, default))).Problems);
        Mail.Taken.Clear();
        Clock.Now += TimeSpan.FromSeconds(1);
    }

    public async Task GivenLine()
    {
        var code = await Do((KeepNoticeAddress keep) => keep.OfferLine(default));
        Assert.Equal(System.Net.HttpStatusCode.OK, await Line.Send(Line.Text(Account, code)));
        Clock.Now += TimeSpan.FromSeconds(1);
    }

    /// <summary>Late requests that a user is told of; their numbers.</summary>
    public async Task<IReadOnlyList<string>> Late(int count = 1, CurrentUser? user = null, string area = "56010806")
    {
        await using var db = Open();
        var numbers = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var received = await As(CurrentUser.Public, (ReceiveContact receive) => receive.Run(new() { Channel = ContactChannel.Telephone, Reporter = ReporterKind.NotKnown, Area = new() { Typed = area }, Words = "หลังคารั่ว" }, default));
            var contact = received.Value!.Contact;
            db.Add(new UserNotice
            {
                Id = Ids.New(), UserId = (user ?? Officer).Id, AreaCode = area, ContactId = contact.Id, Kind = NoticeKind.RequestLate, Target = EscalationTarget.Province, At = Clock.Now,
            });
            numbers.Add(contact.Number);
        }

        await db.SaveChangesAsync();
        return numbers;
    }

    /// <summary>A case with two late steps that the officer is told of.</summary>
    public async Task<Guid> LateCase()
    {
        await using var db = Open();
        var household = new Household { Id = Ids.New(), AreaCode = "56010806", HouseCode = null, FamilyNo = 1, HouseNumber = null };
        var of = new Case
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "บ้านไม่คงทน", OpenedOn = Clock.Today, DueOn = Clock.Today, OwnerId = Officer.Id, MeasuredBeforeId = null, State = CaseState.Open,
        };
        db.AddRange(household, of);
        db.AddRange(((CaseStep[])[CaseStep.Assess, CaseStep.Plan]).Select(step => new UserNotice
        {
            Id = Ids.New(), UserId = Officer.Id, AreaCode = of.AreaCode, CaseId = of.Id, Step = step, Kind = NoticeKind.CaseStepLate, Target = EscalationTarget.Province, At = Clock.Now,
        }));
        await db.SaveChangesAsync();
        return of.Id;
    }

    /// <summary>A round of the sender, once new notices have rested or after a time.</summary>
    public Task Send(TimeSpan? after = null)
    {
        Clock.Now += after ?? NoticeLetter.Rest;
        var services = Line.Site.Services;
        return new NoticeSender(services, services.GetRequiredService<ChannelBook>(), services.GetRequiredService<MailPost>(), Clock, NullLogger<NoticeSender>.Instance).Round(default);
    }

    public async Task<NoticeAddress?> Kept(NoticeMeans means)
    {
        await using var db = Open();
        return await db.NoticeAddresses.AsNoTracking().SingleOrDefaultAsync(a => a.UserId == Officer.Id && a.Means == means);
    }

    public async ValueTask DisposeAsync()
    {
        await Line.DisposeAsync();
        await Mail.DisposeAsync();
        await Database.DisposeAsync();
    }
}
