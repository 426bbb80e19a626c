using System.Net;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Cases.Contacts;
using Hunsuan.Cases.Course;
using Hunsuan.Hosting;
using Hunsuan.Reception.Channels;
using Hunsuan.Reception.Notices;
using Hunsuan.Registers.Links;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hunsuan.Tests;

/// <summary>The whole program as a web server on a test database, and a browser without scripts that keeps its cookies.</summary>
internal sealed partial class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    private TestSite(WebApplication app, string folder)
    {
        (_app, _folder) = (app, folder);
        _client = new(new CookieHandler(Handler(app), _cookies)) { BaseAddress = app.GetTestServer().BaseAddress };
    }

    // What a test counts follows its requests.
    private static HttpMessageHandler Handler(WebApplication app)
    {
        app.GetTestServer().PreserveExecutionContext = true;
        return app.GetTestServer().CreateHandler();
    }

    public IServiceProvider Services => _app.Services;

    /// <param name="prepare">Puts into the data folder what is to be there at the start.</param>
    public static async Task<TestSite> Start(
        TestDatabase database, bool isDemo = false, bool asksSecondFactor = false, Action<Installation>? prepare = null, Action<WebApplicationBuilder>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("hunsuan-test-").FullName;
        var installation = new Installation { Database = database.Address, DataFolder = folder, IsDemo = isDemo, AsksSecondFactor = asksSecondFactor };
        if (isDemo) await File.WriteAllTextAsync(installation.DemoFile, "demo");
        prepare?.Invoke(installation);
        var app = WebServer.Build(installation, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton(TestDatabase.Keys);
            // What it does beside a test's own requests is tested where it is called for; a database in memory can't wait for it.
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(LinkQueue)));
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(EscalationWatch)));
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(CaseWatch)));
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(MessageSender)));
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(ForgetSenders)));
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(NoticeSender)));
            configure?.Invoke(builder);
        });
        await app.StartAsync();
        return new(app, folder);
    }

    public Task<HttpResponseMessage> Get(string address) => _client.GetAsync(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _client.SendAsync(request);

    /// <summary>Without a body.</summary>
    public Task<HttpResponseMessage> Ask(string verb, string address) => _client.SendAsync(new(new(verb), new Uri(address, UriKind.Relative)));

    public async Task<string> Read(string address) => await (await Get(address)).Content.ReadAsStringAsync();

    public Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields) =>
        _client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    /// <summary>Sends a form with files.</summary>
    public Task<HttpResponseMessage> Post(string address, MultipartFormDataContent form) => _client.PostAsync(new Uri(address, UriKind.Relative), form);

    /// <summary>Fills the form of a page in and sends it, as a browser would.</summary>
    public async Task<HttpResponseMessage> Submit(string address, string form, params (string Name, string Value)[] fields) =>
        await Post(address, [("_handler", form), ("_token", await TokenOf(address)), .. fields]);

    /// <summary>What the search finds.</summary>
    public async Task<string> Search(string typed) => await Read(await AddressOfSearch(typed));

    /// <summary>Where the search leads to.</summary>
    public async Task<string> AddressOfSearch(string typed) => (await Post("/search/find", ("_token", await TokenOf("/search")), ("q", typed))).Headers.Location!.OriginalString;

    /// <summary>The token that forms of a page carry.</summary>
    public async Task<string> TokenOf(string address) => Token.Match(await Read(address)).Groups[1].Value;

    /// <summary>What the browser keeps under a name; null for nothing.</summary>
    public string? Kept(string cookie) => _cookies.GetCookies(_client.BaseAddress!)[cookie]?.Value;

    public void Keep(string cookie, string value) => _cookies.Add(_client.BaseAddress!, new Cookie(cookie, value));

    /// <summary>Goes on as a user with a role for an area, without the pages of signing in.</summary>
    public Task<User> SignInAs(string role, string area = "") => SignInAs([role], area);

    public async Task<User> SignInAs(IEnumerable<string> roles, string area)
    {
        var user = Given.AUser();
        await using var scope = Services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<Data.HunsuanDb>();
        db.Add(user);
        db.AddRange(roles.Select(role => Given.Grant(user, role, area)));
        await db.SaveChangesAsync();
        var begun = await scope.ServiceProvider.GetRequiredService<BeginSession>().Run(user, SignInMeans.Password, "Chrome/1 Linux", null, default);
        Browse(begun.Token);
        return user;
    }

    /// <summary>Goes on in a session, as the browser that keeps its token.</summary>
    public void Browse(string token)
    {
        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var clock = Services.GetRequiredService<TimeProvider>();
        var ticket = new AuthenticationTicket(
            Identity.PrincipalOfToken(token), new() { IssuedUtc = clock.GetUtcNow(), ExpiresUtc = clock.GetUtcNow().AddHours(1) }, scheme);
        _cookies.Add(_client.BaseAddress!, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("""name="_token" value="([^"]*)""")]
    private static partial Regex Token { get; }

    private sealed class CookieHandler(HttpMessageHandler inner, CookieContainer cookies) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
        {
            if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } kept) request.Headers.Add("Cookie", kept);
            var response = await base.SendAsync(request, stop);
            if (response.Headers.TryGetValues("Set-Cookie", out var set))
                foreach (var cookie in set) cookies.SetCookies(request.RequestUri!, cookie);
            return response;
        }
    }
}
