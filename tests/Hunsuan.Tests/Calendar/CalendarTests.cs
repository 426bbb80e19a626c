using System.Net;
using Hunsuan.Access;
using Hunsuan.Calendar;
using Hunsuan.Cases;
using Hunsuan.Cases.Conferences;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.FollowUps;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Tests.Cases.Contacts;
using Hunsuan.Tests.Households;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hunsuan.Tests.Calendar;

/// <summary>A worker's dates on the page and in a calendar program, which learns of nobody.</summary>
public class CalendarTests
{
    private const string Origin = "https://hunsuan.example";
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_calendar_holds_what_waits_for_its_user_and_nothing_of_others(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var own = await Plant(scene, scene.Household, scene.Worker);
        await Plant(scene, await scene.AFamily("ดำ", "56010806", "77"), scene.Colleague);

        var rows = await scene.Do(scene.Worker, (Agenda agenda) => agenda.Coming(default));
        Assert.Equal(
            [(CalendarKind.FollowUp, Today.AddDays(-1)), (CalendarKind.Conference, Today.AddDays(1)), (CalendarKind.Request, Today.AddDays(3)), (CalendarKind.Case, Today.AddDays(30))],
            rows.Select(r => (r.Entry.Kind, r.Entry.On)));
        Assert.Equal([null, new TimeOnly(13, 30), new TimeOnly(16, 30), null], rows.Select(r => r.Entry.At));
        Assert.Equal(own.Number, rows[2].Whom.Thai);
        Assert.Contains("บุญมา", rows[0].Whom.Thai, StringComparison.Ordinal);
        // As far as the page looks ahead; a follow-up behind that is in the file.
        Assert.DoesNotContain(rows, r => r.Entry.On > Today.AddDays(Agenda.Days));

        await using var db = scene.Open();
        Assert.Equal("page: 4", (await db.Activities.SingleAsync(a => a.Kind == ActivityKind.CalendarRead)).Reason);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_calendar_program_learns_when_and_in_which_sub_district_and_of_nobody(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var own = await Plant(scene, scene.Household, scene.Worker);
        var token = await scene.Do(scene.Worker, (KeepFeed feed) => feed.Make(default));
        var file = (await Read(scene, token))!.Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Equal(5, file.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTSTART;TZID=Asia/Bangkok:20261124T133000", file, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:ประชุมรายกรณี ", file, StringComparison.Ordinal);
        Assert.All(file.Split("\r\n").Where(l => l.StartsWith("LOCATION:", StringComparison.Ordinal)), line => Assert.Equal($"LOCATION:{Village.Areas.FullName("560108")!.Value.Thai}", line));
        Assert.Contains($"URL:{Origin}/contacts/{own.Id}", file, StringComparison.Ordinal);
        string[] personal = ["แก้ว", "บุญมา", "0812345678", "หลังคารั่ว", "ศาลาวัด", "เรื่องหนี้", "ลับ", own.Number];
        Assert.All(personal, word => Assert.DoesNotContain(word, file, StringComparison.Ordinal));
        // The same dates have the same ids the next time.
        Assert.Equal(Ids(file), Ids((await Read(scene, token))!.Replace("\r\n ", "", StringComparison.Ordinal)));

        await using var db = scene.Open();
        Assert.Equal(scene.Clock.Now, (await db.CalendarFeeds.SingleAsync()).LastReadAt);
        Assert.Equal(2, await db.Activities.CountAsync(a => a.Kind == ActivityKind.CalendarRead && a.UserId == scene.Worker.Id));
        Assert.DoesNotContain(token, string.Concat(await db.Activities.Select(a => a.Changes + a.Reason).ToListAsync()), StringComparison.Ordinal);

        static IEnumerable<string> Ids(string text) => text.Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_address_serves_until_it_is_renewed_ended_or_its_user_may_no_longer(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        var first = await scene.Do(scene.Worker, (KeepFeed feed) => feed.Make(default));
        Assert.NotNull(await Read(scene, first));
        var second = await scene.Do(scene.Worker, (KeepFeed feed) => feed.Make(default));
        Assert.Null(await Read(scene, first));
        Assert.NotNull(await Read(scene, second));
        Assert.Null((await scene.Do(scene.Colleague, (KeepFeed feed) => feed.Mine(default)))?.UserId);
        await scene.Do(scene.Worker, async (KeepFeed feed) => { await feed.End(default); return true; });
        Assert.Null(await Read(scene, second));
        Assert.Null(await Read(scene, ""));

        var third = await scene.Do(scene.Worker, (KeepFeed feed) => feed.Make(default));
        await using var db = scene.Open();
        await db.Users.Where(u => u.Id == scene.Worker.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, false));
        Assert.Null(await Read(scene, third));
        await db.Users.Where(u => u.Id == scene.Worker.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, true));
        Assert.NotNull(await Read(scene, third));
        await db.RoleGrants.Where(g => g.UserId == scene.Worker.Id).ExecuteDeleteAsync();
        Assert.Null(await Read(scene, third));
        Assert.Equal(4, await db.Activities.CountAsync(a => a.Kind == ActivityKind.CalendarFeedKept));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task What_left_the_users_area_leaves_the_calendar(Provider provider)
    {
        await using var scene = await ContactScene.Create(provider);
        await Plant(scene, await scene.AFamily("ดำ", "57050101", "77"), scene.Worker);
        var token = await scene.Do(scene.Worker, (KeepFeed feed) => feed.Make(default));
        Assert.DoesNotContain("VEVENT", await Read(scene, token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_needs_no_cookie_and_stands_in_no_log()
    {
        await using var village = await Village.Create(Provider.Sqlite);
        var lines = new Lines();
        await using var site = await TestSite.Start(village.Database, configure: builder => builder.Logging.AddProvider(lines));
        var user = await site.SignInAs(Role.CentreWorker, "560108");
        var acting = Given.Acting(user.Id, Role.CentreWorker, "560108");
        await using var scope = site.Services.CreateScopeFor(acting);
        var token = await scope.ServiceProvider.GetRequiredService<KeepFeed>().Make(default);
        await site.Post("/sign-out", ("_token", await site.TokenOf("/account/password")));

        var answer = await site.Get(CalendarAddress.FeedOf(token));
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("BEGIN:VCALENDAR", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(CalendarAddress.FeedOf(token + "x"))).StatusCode);
        Assert.DoesNotContain(lines.Written, line => line.Contains(token, StringComparison.Ordinal));
    }

    private static Task<string?> Read(ContactScene scene, string token) => scene.Do(CurrentUser.Nobody, (ReadFeed feed) => feed.Read(token, Origin, default));

    /// <summary>A case with a follow-up that is late and one far ahead, a conference, and a request in hand, of a user.</summary>
    private static async Task<Contact> Plant(ContactScene scene, Household household, CurrentUser owner)
    {
        await using var db = scene.Open();
        var of = new Case
        {
            Id = Ids.New(), HouseholdId = household.Id, AreaCode = household.AreaCode, Summary = "เรื่องหนี้", OpenedOn = Today, DueOn = Today.AddDays(30), OwnerId = owner.Id,
            MeasuredBeforeId = null, State = CaseState.Open,
        };
        db.AddRange(
            of,
            new FollowUp { Id = Ids.New(), CaseId = of.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, DueOn = Today.AddDays(-1), PlannedBy = owner.Id, Note = "ลับ" },
            new FollowUp { Id = Ids.New(), CaseId = of.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, DueOn = Today.AddDays(90), PlannedBy = owner.Id },
            new FollowUp { Id = Ids.New(), CaseId = of.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, DueOn = Today.AddDays(2), PlannedBy = owner.Id, DoneOn = Today },
            new CaseConference
            {
                Id = Ids.New(), CaseId = of.Id, HouseholdId = household.Id, AreaCode = household.AreaCode, HeldOn = Today.AddDays(1), StartsAt = new(13, 30), Place = "ศาลาวัด", Agenda = "ลับ",
                State = ConferenceState.Called, CalledBy = owner.Id,
            });
        await db.SaveChangesAsync();
        if (!household.AreaCode.StartsWith("5601", StringComparison.Ordinal)) return null!;
        var contact = await scene.Receive(owner, i => i.ReporterPhone = "0812345678");
        await scene.Move(owner, contact, ContactAction.Take);
        return contact;
    }

    /// <summary>All that the program logs.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Written { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Written.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
