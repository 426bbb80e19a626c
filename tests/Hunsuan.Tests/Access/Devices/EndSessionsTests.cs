using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Devices;

public class EndSessionsTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Ends_one_of_ones_own_and_none_of_anothers(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (user, own) = await Begin(db);
        var (_, other) = await Begin(db);
        var end = End(db, Given.Acting(user.Id, Role.CentreWorker));

        await end.One(own.Session.Id, default);

        Assert.Null(await Live(db, own));
        await Assert.ThrowsAsync<OutOfAreaException>(() => end.One(other.Session.Id, default));
        await Assert.ThrowsAsync<OutOfAreaException>(() => end.One(Ids.New(), default));
        Assert.NotNull(await Live(db, other));
        Assert.Equal(1, await db.Activities.CountAsync(a => a.Kind == ActivityKind.SessionsEnded));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Ends_all_others_and_keeps_the_present_one(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (user, present) = await Begin(db);
        var (_, other) = await Begin(db, user);

        await End(db, Given.Acting(user.Id, Role.CentreWorker)).Others(present.Session.Id, default);

        Assert.NotNull(await Live(db, present));
        Assert.Null(await Live(db, other));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_administrator_ends_those_of_the_own_area_only(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (inside, ended) = await Begin(db, area: "5601");
        var (outside, kept) = await Begin(db, area: "57");
        var end = End(db, Given.Acting(Ids.New(), Role.Administrator, "56"));

        await end.AllOf(inside.Id, default);
        await Assert.ThrowsAsync<OutOfAreaException>(() => end.AllOf(outside.Id, default));

        Assert.Null(await Live(db, ended));
        Assert.NotNull(await Live(db, kept));
    }

    [Fact]
    public async Task The_page_lists_each_device_and_ends_the_others()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var user = await site.SignInAs(Role.Analyst);
        await using var db = database.Open();
        var other = await new BeginSession(db, Given.UsersOf(db), TimeProvider.System).Run(user, SignInMeans.Password, "Android Chrome/1", null, default);

        Assert.Contains("Chrome · Android", await site.Read("/account/sessions"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Submit("/account/sessions", $"end-{other.Session.Id}")).StatusCode);
        Assert.DoesNotContain("Chrome · Android", await site.Read("/account/sessions"), StringComparison.Ordinal);
        site.Browse(other.Token);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Get("/account/sessions")).StatusCode);
    }

    private static EndSessions End(HunsuanDb db, CurrentUser by) => new(db, new Activity(db, by, TimeProvider.System), by, TimeProvider.System);

    private static Task<LiveSession.Found?> Live(HunsuanDb db, BeginSession.Begun begun) => new LiveSession(db, Given.UsersOf(db), Given.Duty(), TimeProvider.System).Of(begun.Token, default);

    private static async Task<(User User, BeginSession.Begun Begun)> Begin(HunsuanDb db, User? user = null, string area = "")
    {
        user ??= await db.GivenAUser(Role.CentreWorker, area);
        return (user, await new BeginSession(db, Given.UsersOf(db), TimeProvider.System).Run(user, SignInMeans.Password, null, null, default));
    }
}
