using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Access.Outside;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Access.Outside;

/// <summary>The whole program and a provider beside it, which it knows as "moi".</summary>
internal sealed partial class OutsideBench : IAsyncDisposable
{
    public const string Password = "ช้างกินกล้วยวันอังคาร";
    private static readonly string Hash = new Passwords().Hash(Password);

    private OutsideBench(TestDatabase database, TestProvider provider, TestSite site, ShiftedClock clock) =>
        (Database, Provider, Site, Clock) = (database, provider, site, clock);

    public TestDatabase Database { get; }
    public TestProvider Provider { get; }
    public TestSite Site { get; }
    public ShiftedClock Clock { get; }

    /// <param name="settings">Beside those that every provider's file has.</param>
    public static async Task<OutsideBench> Start(Provider kind = Tests.Provider.Sqlite, string settings = "{}", bool asksSecondFactor = false)
    {
        var clock = new ShiftedClock();
        var database = await TestDatabase.Create(kind);
        var provider = await TestProvider.Start(clock);
        var site = await TestSite.Start(database, asksSecondFactor: asksSecondFactor, configure: builder => Replace(builder.Services, clock), prepare: installation =>
        {
            var json = JsonNode.Parse(settings)!.AsObject();
            json["name"] = new JsonObject { ["th"] = "มหาดไทย", ["en"] = "Interior" };
            (json["authority"], json["clientId"]) = (provider.Address, TestProvider.Client);
            Directory.CreateDirectory(Path.Combine(installation.DataFolder, "sign-in"));
            Directory.CreateDirectory(installation.KeyFolder);
            File.WriteAllText(Path.Combine(installation.DataFolder, "sign-in", "moi.json"), json.ToJsonString());
            File.WriteAllText(Path.Combine(installation.KeyFolder, "sign-in-moi.secret"), TestProvider.Secret + "\n");
        });
        return new(database, provider, site, clock);
    }

    // A busy machine may keep everybody waiting for longer than the program would.
    private static void Replace(IServiceCollection services, TimeProvider clock) => services.AddSingleton(clock).AddSingleton(new OutsideWire(TimeSpan.FromMinutes(1)));

    /// <summary>Where an answer leads; null where it shows a page.</summary>
    public static string? Led(HttpResponseMessage answer) => answer.Headers.Location is { } to ? to.IsAbsoluteUri ? to.PathAndQuery : to.ToString() : null;

    /// <summary>A rule as files write it.</summary>
    public static string Rules(params object[] rules) => JsonSerializer.Serialize(new { rules });

    /// <summary>The whole way, from the button to the answer of the page that one comes back to.</summary>
    public async Task<HttpResponseMessage> SignIn(string address = "/sign-in") => await Site.Get(await Visit(address));

    /// <summary>To the provider, and the address with which it sends back.</summary>
    public Task<string> Visit(string address = "/sign-in") => Visit(address, "with-moi");

    public async Task<string> Visit(string address, string form, params (string, string)[] fields)
    {
        var page = await (await Site.Submit(address, form, fields)).Content.ReadAsStringAsync();
        var onward = WebUtility.HtmlDecode(Onward.Match(page).Groups[1].Value);
        Assert.StartsWith(Provider.Address, onward, StringComparison.Ordinal);
        return (await TestProvider.Visit(onward)).PathAndQuery;
    }

    /// <summary>What the page said where somebody was not let in.</summary>
    public async Task Refuses(HttpResponseMessage answer, Text why)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(WebUtility.HtmlEncode(why.Thai), WebUtility.HtmlEncode(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Site.Get("/account/sessions")).StatusCode);
    }

    public async Task<User> GivenAUser(string role = Role.CentreWorker, string area = "560108")
    {
        await using var db = Database.Open();
        var user = await db.GivenAUser(role, area);
        user.PasswordHash = Hash;
        await db.SaveChangesAsync();
        return user;
    }

    public async Task SignInByPassword(User user) =>
        Assert.Equal(HttpStatusCode.Redirect, (await Site.Submit("/sign-in", "sign-in", ("Input.UserName", user.UserName), ("Input.Password", Password))).StatusCode);

    /// <summary>Links the user who is signed in, and signs out.</summary>
    public async Task<User> GivenALinkedUser(string role = Role.CentreWorker)
    {
        var user = await GivenAUser(role);
        await SignInByPassword(user);
        var back = await Site.Get(await Visit("/account/sign-ins", "links", ("Input.Password", Password), ("Input.Link", "moi")));
        Assert.Equal("/account/sign-ins", Led(back));
        await SignOut();
        return user;
    }

    public async Task SignOut() => await Site.Post("/sign-out", ("_token", await Site.TokenOf("/account/sessions")));

    /// <summary>Role and area of all grants, and whether somebody granted it.</summary>
    public async Task<IReadOnlyList<(string Role, string Area, bool ByPeople)>> Grants()
    {
        await using var db = Database.Open();
        var grants = await db.RoleGrants.AsNoTracking().ToListAsync();
        return [.. grants.Select(g => (g.RoleId, g.AreaCode, g.FromSignInId is null)).OrderBy(g => g.RoleId, StringComparer.Ordinal).ThenBy(g => g.AreaCode, StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Provider.DisposeAsync();
        await Database.DisposeAsync();
    }

    [GeneratedRegex("""<a class="btn" href="(http[^"]*)""")]
    private static partial Regex Onward { get; }
}

/// <summary>The real time and as much more as a test wants.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
