using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Devices;

public class SharedPhoneTests
{
    private const string Phone = "what the phone carries";
    private readonly SetClock _clock = new();
    private readonly Passwords _passwords = new();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Closes_after_five_minutes_of_rest_and_opens_with_its_PIN(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (_, begun) = await Share(db, "4711");

        _clock.Now += TimeSpan.FromMinutes(5);
        Assert.False((await Live(db).Of(begun.Token, default))!.IsLocked);
        _clock.Now += TimeSpan.FromMinutes(5.1);
        Assert.True((await Live(db).Of(begun.Token, default))!.IsLocked);

        var opened = await Unlock(db).Run(new() { SessionId = begun.Session.Id, Pin = "๔๗๑๑" }, Phone, default);

        Assert.False((await Live(db).Of(opened.Value!, default))!.IsLocked);
        Assert.Null(await Live(db).Of(begun.Token, default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Is_over_after_five_wrong_PINs(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (user, begun) = await Share(db, "4711");
        Task<Hunsuan.Shared.Result<string>> Try(string pin, string? phone = Phone) =>
            Unlock(db).Run(new() { SessionId = begun.Session.Id, Pin = pin }, phone, default);

        Assert.False((await Try("4711", "another phone")).Succeeded);
        for (var left = 4; left > 0; left--)
            Assert.Equal(PhoneTexts.PinRefused.With(left), Assert.Single((await Try("1234")).Problems).Message);
        Assert.Equal(PhoneTexts.TooManyPins, Assert.Single((await Try("1234")).Problems).Message);

        Assert.Equal(PhoneTexts.IsOver, Assert.Single((await Try("4711")).Problems).Message);
        Assert.Null(await Live(db).Of(begun.Token, default));
        Assert.Equal(SessionEnd.WrongPins, (await db.UserSessions.AsNoTracking().SingleAsync()).EndedBy);
        Assert.Equal(5, await db.Activities.CountAsync(a => a.Kind == ActivityKind.PinRefused && a.UserId == user.Id));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Shows_initials_of_those_on_this_phone_only(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (_, first) = await Share(db, "4711", "นางแสงดาว ใจดี");
        var (_, second) = await Share(db, "2580", "Somchai Jaidee");
        await Share(db, "9638", "คนอื่น", "another phone");

        var rows = await new PhoneSessions(db, _clock).Of(Phone, default);

        Assert.Equal([(first.Session.Id, "ส."), (second.Session.Id, "S.")], rows.Select(r => (r.Id, r.Initial)));
        Assert.Empty(await new PhoneSessions(db, _clock).Of(null, default));
    }

    [Theory]
    [InlineData("123", "123", nameof(SharedPhone.Input.Pin))]
    [InlineData("123456789", "123456789", nameof(SharedPhone.Input.Pin))]
    [InlineData("abcd", "abcd", nameof(SharedPhone.Input.Pin))]
    [InlineData("1111", "1111", nameof(SharedPhone.Input.Pin))]
    [InlineData("3456", "3456", nameof(SharedPhone.Input.Pin))]
    [InlineData("8765", "8765", nameof(SharedPhone.Input.Pin))]
    [InlineData("4711", "4712", nameof(SharedPhone.Input.Repeated))]
    public void Asks_for_a_PIN_that_is_not_the_first_to_try(string pin, string repeated, string field) =>
        Assert.Equal(field, Assert.Single(new SharedPhone.Input { Pin = pin, Repeated = repeated }.Check()).Field);

    [Fact]
    public async Task A_phone_goes_from_hand_to_hand()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.Analyst);
        var shared = await site.Submit("/account/phone", "share", ("Input.Pin", "4711"), ("Input.Repeated", "4711"));
        Assert.Equal(HttpStatusCode.Redirect, shared.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/")).StatusCode);

        Assert.Equal("/unlock", (await site.Post("/lock", ("_token", await site.TokenOf("/")))).Headers.Location!.ToString());
        Assert.StartsWith("/unlock?return=", (await site.Get("/account/sessions")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        await using var db = database.Open();
        var session = await db.UserSessions.SingleAsync();
        Assert.Equal(HttpStatusCode.OK, (await site.Submit("/unlock", "unlock", ("Input.SessionId", $"{session.Id}"), ("Input.Pin", "4712"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Submit("/unlock", "unlock", ("Input.SessionId", $"{session.Id}"), ("Input.Pin", "4711"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/account/sessions")).StatusCode);
    }

    private LiveSession Live(HunsuanDb db) => new(db, Given.UsersOf(db), Given.Duty(), _clock);

    private UnlockSession Unlock(HunsuanDb db)
    {
        db.ChangeTracker.Clear();
        return new(db, Given.UsersOf(db), _passwords, _clock);
    }

    private async Task<(User User, BeginSession.Begun Begun)> Share(HunsuanDb db, string pin, string name = "สมมุติ", string phone = Phone)
    {
        var user = Given.AUser();
        user.Name = name;
        db.Add(user);
        await db.SaveChangesAsync();
        var begun = await new BeginSession(db, Given.UsersOf(db), _clock).Run(user, SignInMeans.Password, null, null, default, phone);
        Assert.Equal(Sessions.PhonePath, (await Live(db).Of(begun.Token, default))!.First);
        var own = Given.Acting(user.Id, Role.CentreWorker);
        var share = new SharedPhone(db, new Activity(db, own, _clock), own, _passwords);
        Assert.Empty(await share.TurnOn(new() { Pin = pin, Repeated = pin }, begun.Session.Id, phone, default));
        Assert.Null((await Live(db).Of(begun.Token, default))!.First);
        return (user, begun);
    }
}
