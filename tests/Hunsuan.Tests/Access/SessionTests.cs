using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

/// <summary>What a session opens, through the real server.</summary>
public class SessionTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/users")]
    [InlineData("/account/password")]
    [InlineData("/nowhere")]
    public async Task Whoever_has_not_signed_in_is_led_to_the_sign_in(string address)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);

        var answer = await site.Get(address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in?return=", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Administrator, HttpStatusCode.OK)]
    [InlineData(Role.ProvincialOfficer, HttpStatusCode.Forbidden)]
    [InlineData(Role.CentreWorker, HttpStatusCode.Forbidden)]
    [InlineData(Role.Analyst, HttpStatusCode.Forbidden)]
    public async Task Only_administrators_see_users(string role, HttpStatusCode status)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(role);

        Assert.Equal(status, (await site.Get("/users")).StatusCode);
    }

    [Fact]
    public async Task An_administrator_of_an_area_finds_no_user_of_another()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var other = await site.SignInAs(Role.Administrator, "57");
        await site.SignInAs(Role.Administrator, "56");

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get($"/users/{other.Id}")).StatusCode);
        Assert.DoesNotContain(other.UserName, await site.Read("/users"), StringComparison.Ordinal);
        var token = await site.TokenOf("/users/new");
        var ofOther = await site.Post($"/users/{other.Id}/sign-in", ("_handler", "invite"), ("_token", token));
        var ofNobody = await site.Post($"/users/{Ids.New()}/sign-in", ("_handler", "invite"), ("_token", token));
        Assert.False(ofOther.IsSuccessStatusCode);
        Assert.Equal(ofNobody.StatusCode, ofOther.StatusCode);
        await using var db = database.Open();
        Assert.Empty(await db.Invitations.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Stopping_the_user_closes_the_pages_at_once(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var site = await TestSite.Start(database);
        var user = await site.SignInAs(Role.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/users")).StatusCode);

        await using (var db = database.Open())
            await db.Users.Where(u => u.Id == user.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.IsActive, false));

        Assert.Equal(HttpStatusCode.Redirect, (await site.Get("/users")).StatusCode);
    }

    [Fact]
    public async Task A_lesser_role_holds_at_once()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var user = await site.SignInAs(Role.Administrator);

        await using (var db = database.Open())
            await db.RoleGrants.Where(g => g.UserId == user.Id).ExecuteUpdateAsync(g => g.SetProperty(x => x.RoleId, Role.Analyst));

        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("/users")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_needs_its_token_and_ends_the_session()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        await site.SignInAs(Role.Analyst);

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Post("/sign-out")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/")).StatusCode);
        var token = await site.TokenOf("/");
        Assert.Equal(HttpStatusCode.Redirect, (await site.Post("/sign-out", ("_token", token))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Get("/")).StatusCode);
        await using var db = database.Open();
        Assert.Equal([ActivityKind.SignedIn, ActivityKind.SignedOut], await db.Activities.OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync());
        Assert.Equal(SessionEnd.SignedOut, (await db.UserSessions.SingleAsync()).EndedBy);
    }
}
