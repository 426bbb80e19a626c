using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Channels;

/// <summary>An official account of LINE (ช่องทาง LINE): messages, positions, and the five buttons of an alarm.</summary>
/// <remarks>
/// Form and signature by the Messaging API's reference (developers.line.biz): the header x-line-signature holds the Base64 of the body's HMAC-SHA256 under the
/// channel's secret. What is told later is a push message with a retry key, which LINE takes once and remembers for 24 hours. A button sends a postback whose data is <c>emergency=</c> and the name of an <see cref="EmergencyKind"/>.
/// </remarks>
internal sealed class LineChannel(string id, ChannelSetup setup) : IChannel
{
    public const string SignatureHeader = "x-line-signature", Button = "emergency=";
    private const string Provider = "https://api.line.me", ContentProvider = "https://api-data.line.me", ReplyPath = "/v2/bot/message/reply", PushPath = "/v2/bot/message/push", RetryHeader = "X-Line-Retry-Key";

    // An answer that takes longer helps nobody, and LINE waits for ours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly HttpClient Wire = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Patience };

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(setup.Secret);

    public string Id => id;

    public ContactChannel Kind => ContactChannel.Line;

    public string Area => setup.Area;

    public ReadOnlySpan<byte> Secret => _secret;

    public bool Tells => setup.Token is not null;

    public bool IsSigned(ReadOnlySpan<byte> body, Func<string, string?> header, DateTimeOffset now)
    {
        if (header(SignatureHeader) is not { } given) return false;
        Span<byte> bytes = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Convert.TryFromBase64String(given, bytes, out var length) && HmacSignature.IsRight(_secret, body, bytes[..length]);
    }

    public IReadOnlyList<ChannelEvent> Read(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        if (Part(json.RootElement, "events") is not { ValueKind: JsonValueKind.Array } events) throw new JsonException("no events");
        return [.. events.EnumerateArray().Select(Event).OfType<ChannelEvent>()];
    }

    public async Task Answer(ChannelEvent to, Text words, bool asksWhere, CancellationToken stop)
    {
        if (setup.Token is not { } token || to.ReplyTo is not { } reply) return;
        object message = asksWhere
            ? new { type = "text", text = words.InBoth, quickReply = new { items = new[] { new { type = "action", action = new { type = "location", label = ChannelTexts.ShareWhere.Thai } } } } }
            : new { type = "text", text = words.InBoth };
        // Whoever sounds an alarm may be overheard.
        var body = new { replyToken = reply, messages = new[] { message }, notificationDisabled = to.Emergency is not null || to.Kind is ChannelEventKind.Position };
        using var request = Post(ReplyPath, body, token);
        using var answer = await Wire.SendAsync(request, stop);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<byte[]?> Fetch(string picture, int most, CancellationToken stop)
    {
        if (setup.Token is not { } token) return null;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        using var request = Request(HttpMethod.Get, ContentProvider, $"/v2/bot/message/{Uri.EscapeDataString(picture)}/content", token);
        using var answer = await Wire.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        if (answer.StatusCode is not HttpStatusCode.OK) return null;
        await using var content = await answer.Content.ReadAsStreamAsync(patience.Token);
        var bytes = new byte[most];
        var length = await content.ReadAtLeastAsync(bytes, most, throwOnEndOfStream: false, patience.Token);
        return bytes[..length];
    }

    public async Task<Delivery> Tell(string sender, Guid key, string words, CancellationToken stop)
    {
        if (setup.Token is not { } token) return Delivery.Refused;
        using var request = Post(PushPath, new { to = sender, messages = new[] { new { type = "text", text = words } } }, token);
        request.Headers.Add(RetryHeader, key.ToString());
        using var answer = await Wire.SendAsync(request, stop);
        return answer.StatusCode switch
        {
            // What an earlier try brought there is a conflict, and there.
            HttpStatusCode.OK or HttpStatusCode.Conflict => Delivery.Taken,
            HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => Delivery.NotNow,
            _ => Delivery.Refused,
        };
    }

    private HttpRequestMessage Post(string path, object body, string token)
    {
        var request = Request(HttpMethod.Post, Provider, path, token);
        // Of a known length: not each server takes a body in pieces.
        request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        return request;
    }

    private HttpRequestMessage Request(HttpMethod method, string provider, string path, string token) =>
        new(method, new Uri(new Uri(setup.Api ?? provider), path)) { Headers = { Authorization = new("Bearer", token) } };

    private static ChannelEvent? Event(JsonElement one)
    {
        if (Words(one, "type") is not { } type || Part(one, "source") is not { } source || Words(source, "userId") is not { } sender || Words(one, "webhookEventId") is not { } eventId) return null;
        ChannelEvent Of(ChannelEventKind kind) => new(eventId, sender, kind) { ReplyTo = Words(one, "replyToken") };
        return type switch
        {
            "follow" => Of(ChannelEventKind.Greeting),
            "unfollow" => Of(ChannelEventKind.Leaving),
            "postback" when Part(one, "postback") is { } pressed && EmergencyIn(Words(pressed, "data")) is { } emergency => Of(ChannelEventKind.Message) with { Emergency = emergency },
            "message" when Part(one, "message") is { } message => Words(message, "type") switch
            {
                "text" => Of(ChannelEventKind.Message) with { Words = Words(message, "text") },
                "location" => Placed(Of(ChannelEventKind.Position), message),
                "image" when Words(message, "id") is { } picture => Of(ChannelEventKind.Picture) with { Picture = picture },
                _ => Of(ChannelEventKind.NotKept),
            },
            _ => null,
        };
    }

    private static ChannelEvent Placed(ChannelEvent came, JsonElement message) =>
        came with { Latitude = Number(message, "latitude"), Longitude = Number(message, "longitude"), Place = Words(message, "address") ?? Words(message, "title") };

    private static EmergencyKind? EmergencyIn(string? data) =>
        data is not null && data.StartsWith(Button, StringComparison.Ordinal) && Enum.TryParse<EmergencyKind>(data.AsSpan(Button.Length), out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static JsonElement? Part(JsonElement of, string name) => of.ValueKind is JsonValueKind.Object && of.TryGetProperty(name, out var value) ? value : null;

    private static string? Words(JsonElement of, string name) => Part(of, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static double? Number(JsonElement of, string name) => Part(of, name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
}
