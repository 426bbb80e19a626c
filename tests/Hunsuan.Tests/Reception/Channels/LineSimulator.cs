using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hunsuan.Hosting;
using Hunsuan.Reception.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hunsuan.Tests.Reception.Channels;

/// <summary>The side of LINE: sends signed events as its Messaging API does, and takes the answers.</summary>
internal sealed class LineSimulator : IAsyncDisposable
{
    public const string Secret = "secret-of-a-test-channel", Token = "token-of-a-test-channel";

    private readonly WebApplication _api;
    private readonly TestSite _site;
    private int _events;

    private LineSimulator(WebApplication api, TestSite site) => (_api, _site) = (api, site);

    public List<JsonElement> Answers { get; } = [];

    /// <summary>What was told of itself, with its retry key; each key once, as LINE does.</summary>
    public List<(string Key, string To, string Words)> Told { get; } = [];

    /// <summary>Pictures that were sent, by id.</summary>
    public Dictionary<string, byte[]> Pictures { get; } = [];

    /// <summary>How often something was to be told.</summary>
    public int Tries { get; private set; }

    public TestSite Site => _site;

    /// <summary>What the answering side gives back.</summary>
    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    /// <summary>Whether it says that it took what it was told.</summary>
    public bool AnswersPush { get; set; } = true;

    /// <param name="database">Of the site.</param>
    /// <param name="area">To which the official account belongs.</param>
    /// <param name="clock">Of the site, where a test moves it.</param>
    /// <param name="prepare">Puts more into the data folder.</param>
    public static async Task<LineSimulator> Start(TestDatabase database, string area = "56", SetClock? clock = null, Action<Installation>? prepare = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = builder.Build();
        LineSimulator? made = null;
        api.MapPost("/v2/bot/message/reply", async (HttpRequest request) =>
        {
            if (request.Headers.Authorization != $"Bearer {Token}") return Results.Unauthorized();
            if (request.ContentLength is null) return Results.StatusCode(411);
            made!.Answers.Add((await JsonDocument.ParseAsync(request.Body)).RootElement.Clone());
            return Results.StatusCode((int)made.Status);
        });
        api.MapPost("/v2/bot/message/push", async (HttpRequest request) =>
        {
            if (request.Headers.Authorization != $"Bearer {Token}") return Results.Unauthorized();
            if (request.ContentLength is null) return Results.StatusCode(411);
            made!.Tries++;
            if (made.Status != HttpStatusCode.OK) return Results.StatusCode((int)made.Status);
            var body = (await JsonDocument.ParseAsync(request.Body)).RootElement;
            var key = request.Headers["X-Line-Retry-Key"].Single()!;
            if (made.Told.Exists(t => t.Key == key)) return Results.Conflict();
            made.Told.Add((key, body.GetProperty("to").GetString()!, body.GetProperty("messages")[0].GetProperty("text").GetString()!));
            return made.AnswersPush ? Results.Ok() : Results.StatusCode(500);
        });
        api.MapGet("/v2/bot/message/{id}/content", (string id, HttpRequest request) =>
            request.Headers.Authorization == $"Bearer {Token}" && made!.Pictures.TryGetValue(id, out var bytes) ? Results.Bytes(bytes) : Results.NotFound());
        await api.StartAsync();
        var address = api.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var setup = new Dictionary<string, object>
        {
            ["line"] = new { kind = "line", secret = Secret, area, token = Token, api = address },
            ["hotline"] = new { kind = "webhook", secret = Secret, area = "5601", channel = "Telephone" },
        };
        var site = await TestSite.Start(database, prepare: installation =>
        {
            Directory.CreateDirectory(installation.KeyFolder);
            File.WriteAllText(Path.Combine(installation.KeyFolder, ChannelBook.FileName), JsonSerializer.Serialize(setup));
            prepare?.Invoke(installation);
        }, configure: builder =>
        {
            if (clock is not null) builder.Services.AddSingleton<TimeProvider>(clock);
        });
        return made = new(api, site);
    }

    public object Text(string sender, string words) => Event(sender, "message", new { message = new { type = "text", id = "1", text = words } });

    public object Pin(string sender, double latitude, double longitude, string? address = null) =>
        Event(sender, "message", new { message = new { type = "location", id = "2", latitude, longitude, address } });

    public object Sticker(string sender) => Event(sender, "message", new { message = new { type = "sticker", id = "3" } });

    /// <param name="sender">Of the channel.</param>
    /// <param name="id">Of <see cref="Pictures"/>.</param>
    public object Image(string sender, string id) => Event(sender, "message", new { message = new { type = "image", id, contentProvider = new { type = "line" } } });

    public object Button(string sender, string data) => Event(sender, "postback", new { postback = new { data } });

    public object Unfollow(string sender) => Event(sender, "unfollow", new { });

    public object Follow(string sender) => Event(sender, "follow", new { });

    public Task<HttpStatusCode> Send(params object[] events) => Post(JsonSerializer.Serialize(new { destination = "U0", events }));

    /// <param name="body">As it goes over the wire.</param>
    /// <param name="secret">Another one than was agreed.</param>
    public async Task<HttpStatusCode> Post(string body, string? secret = null)
    {
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret ?? Secret), Encoding.UTF8.GetBytes(body)));
        return await Post("/channels/line", body, (LineChannel.SignatureHeader, signature));
    }

    public async Task<HttpStatusCode> Post(string address, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        using var response = await _site.Send(request);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _api.DisposeAsync();
    }

    private Dictionary<string, object?> Event(string sender, string type, object rest)
    {
        var number = Interlocked.Increment(ref _events);
        var made = new Dictionary<string, object?>
        {
            ["type"] = type, ["webhookEventId"] = $"event-{number}", ["replyToken"] = $"reply-{number}", ["mode"] = "active",
            ["source"] = new { type = "user", userId = sender }, ["deliveryContext"] = new { isRedelivery = false },
        };
        foreach (var property in rest.GetType().GetProperties()) made[property.Name] = property.GetValue(rest);
        return made;
    }
}
