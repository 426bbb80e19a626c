using System.Net;
using System.Text.RegularExpressions;
using Hunsuan.Access;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Passkeys;

/// <summary>Somebody with a password who has signed in at the real server.</summary>
internal sealed partial class PasskeyBench : IAsyncDisposable
{
    public const string Password = "ช้างกินกล้วยวันอังคาร", Pages = "/account/passkeys";
    private static readonly string Hash = new Passwords().Hash(Password);
    private readonly TestDatabase _database;

    private PasskeyBench(TestDatabase database, TestSite site, User user) => (_database, Site, User) = (database, site, user);

    public TestSite Site { get; }
    public User User { get; }

    public static async Task<PasskeyBench> Create(Provider provider, bool asksSecondFactor = false)
    {
        var database = await TestDatabase.Create(provider);
        var user = Given.AUser();
        user.PasswordHash = Hash;
        await using var db = database.Open();
        db.AddRange(user, Given.Grant(user, Role.CentreWorker, ""));
        await db.SaveChangesAsync();
        var bench = new PasskeyBench(database, await TestSite.Start(database, asksSecondFactor: asksSecondFactor), user);
        await bench.SignInByPassword();
        return bench;
    }

    public HunsuanDb Open() => _database.Open();

    public Task<HttpResponseMessage> SignInByPassword() => Site.Submit("/sign-in", "sign-in", ("Input.UserName", User.UserName), ("Input.Password", Password));

    public async Task SignOut() => await Site.Post("/sign-out", ("_token", await Site.TokenOf("/account/password")));

    /// <summary>Adds a passkey page by page.</summary>
    /// <returns>What the last page says.</returns>
    public async Task<string> Add(SoftAuthenticator device, string name = "โทรศัพท์", string password = Password)
    {
        var asked = await Text(await Site.Submit(Pages, "add", ("Input.Name", name), ("Input.Password", password)));
        return Question.Match(asked) is { Success: true } found
            ? await Text(await Site.Submit(Pages, "add", ("Input.Name", name), ("Input.Answer", device.Make(found.Groups[1].Value))))
            : asked;
    }

    public Task<string> Ask() => Site.Read("/sign-in/passkey");

    public async Task<HttpResponseMessage> SignIn(SoftAuthenticator device) => await Answer(device.Use(await Ask()));

    public Task<HttpResponseMessage> Answer(string answer) => Site.Submit("/sign-in", "passkey", ("Answer", answer));

    public async Task<bool> IsSignedIn() => (await Site.Get("/account/sessions")).StatusCode is HttpStatusCode.OK;

    public async Task<Guid> OnlyPasskey()
    {
        await using var db = Open();
        return (await db.Passkeys.SingleAsync()).Id;
    }

    public async Task<int> Noted(ActivityKind kind)
    {
        await using var db = Open();
        return await db.Activities.CountAsync(a => a.Kind == kind && a.UserId == User.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _database.DisposeAsync();
    }

    public static async Task<string> Text(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    // Decoded already; the question is JSON without a break of lines.
    [GeneratedRegex("data-question=\"(\\{.*\\})\" hidden")]
    private static partial Regex Question { get; }
}
