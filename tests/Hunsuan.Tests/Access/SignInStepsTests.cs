using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Access;

/// <summary>Signing in page by page, through the real server.</summary>
public class SignInStepsTests
{
    private const string Password = "ช้างกินกล้วยวันอังคาร";
    private static readonly string Hash = new Passwords().Hash(Password);

    [Fact]
    public async Task The_password_alone_opens_nothing_where_there_is_a_second_factor()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var secret = Totp.NewSecret();
        var user = await GivenUser(site, database, secret);

        var half = await SignIn(site, user, "/sign-in?return=%2Faccount%2Fsessions");
        Assert.Equal("/sign-in/code?return=%2Faccount%2Fsessions", half.Headers.Location!.PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Get("/account/sessions")).StatusCode);

        var wrong = await site.Submit("/sign-in/code", "code", ("Input.Code", "000000x"));
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        var code = Totp.CodeOf(secret, Totp.StepOf(TimeProvider.System.GetUtcNow()));
        var whole = await site.Submit("/sign-in/code?return=%2Faccount%2Fsessions", "code", ("Input.Code", code));
        Assert.Equal("/account/sessions", whole.Headers.Location!.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/account/sessions")).StatusCode);
        await using var db = database.Open();
        Assert.Equal(SignInMeans.PasswordAndCode, (await db.UserSessions.SingleAsync()).Means);
        Assert.Equal("/sign-in", (await site.Get("/sign-in/code")).Headers.Location!.PathAndQuery);
    }

    [Theory]
    [InlineData("/sign-in/code")]
    [InlineData("/sign-in/recovery")]
    public async Task Nobody_comes_to_the_second_step_without_the_first(string address)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);

        Assert.Equal("/sign-in", (await site.Get(address)).Headers.Location!.PathAndQuery);
    }

    [Theory]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.CentreWorker, false)]
    public async Task Whose_role_needs_a_second_factor_sets_it_up_first(string role, bool needs)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database, asksSecondFactor: true);
        await site.SignInAs(role);

        var home = await site.Get("/");

        Assert.Equal(needs ? "/account/second-factor" : null, home.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/account/second-factor")).StatusCode);
        Assert.Equal(needs ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden, (await site.Get("/users")).StatusCode);
    }

    [Theory]
    [InlineData("/invitation")]
    [InlineData("/Invitation/")]
    public async Task Too_many_tries_from_one_network_are_turned_away_in_words(string address)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database);
        var (answer, tries) = (await site.Post("/sign-in"), 1);
        // A slow machine may be given some more meanwhile.
        for (; answer.StatusCode != HttpStatusCode.TooManyRequests && tries < 20 * TryRate.AtOnce; tries++) answer = await site.Post(address);

        Assert.True(tries > TryRate.AtOnce);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(60, answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Contains(Hunsuan.Ui.UiTexts.TooMany.Thai, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("/sign-in")).StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    public void One_network_is_one_address_or_what_begins_alike(string address, string network) => Assert.Equal(network, TryRate.NetworkOf(IPAddress.Parse(address)));

    [Fact]
    public void A_known_device_remembers_its_latest_users()
    {
        Guid[] users = [.. Enumerable.Range(0, 12).Select(_ => Ids.New())];
        var device = KnownDevice.Of(users.Aggregate(KnownDevice.New(), (d, u) => d.With(u)).ToString())!;

        Assert.Equal(device.Id, device.For(users[^1]));
        Assert.Null(device.For(users[0]));
        Assert.Null(device.For(null));
        Assert.Null(KnownDevice.Of("nonsense"));
    }

    private static Task<HttpResponseMessage> SignIn(TestSite site, User user, string address) =>
        site.Submit(address, "sign-in", ("Input.UserName", user.UserName), ("Input.Password", Password));

    private static async Task<User> GivenUser(TestSite site, TestDatabase database, byte[] secret)
    {
        var user = Given.AUser();
        user.PasswordHash = Hash;
        await using var db = database.Open();
        db.Add(user);
        var keys = site.Services.GetRequiredService<KeyRing>();
        db.Add(new SecondFactor { UserId = user.Id, Secret = keys.Seal(secret, SecondFactor.SecretPlace, user.Id), Since = TimeProvider.System.GetUtcNow() });
        await db.SaveChangesAsync();
        return user;
    }
}
