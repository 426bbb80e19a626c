using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Channels;

/// <summary>A partner's own system, such as a hotline's, that hands in requests one by one (ช่องทางเว็บฮุกของภาคี).</summary>
/// <remarks>
/// The header x-hunsuan-signature holds, in hexadecimal, the HMAC-SHA256 under the shared secret of the header x-hunsuan-time (seconds since 1970), a full stop,
/// and the body; one that is older or newer than <see cref="Patience"/> is refused, so that nobody plays it again later.
/// </remarks>
internal sealed class WebhookChannel(string id, ChannelSetup setup, ContactChannel kind) : IChannel
{
    public const string SignatureHeader = "x-hunsuan-signature", TimeHeader = "x-hunsuan-time";

    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(allowIntegerValues: false) } };
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(setup.Secret);

    private sealed record Message(string? Id, string? Sender, string? Words = null, double? Latitude = null, double? Longitude = null, string? Place = null, EmergencyKind? Emergency = null);

    public string Id => id;

    public ContactChannel Kind => kind;

    public string Area => setup.Area;

    public ReadOnlySpan<byte> Secret => _secret;

    public bool Tells => false;

    public bool IsSigned(ReadOnlySpan<byte> body, Func<string, string?> header, DateTimeOffset now)
    {
        if (header(SignatureHeader) is not { Length: 64 } given || !given.All(char.IsAsciiHexDigit)) return false;
        if (header(TimeHeader) is not { } time || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        if (Math.Abs(now.ToUnixTimeSeconds() - seconds) > Patience.TotalSeconds) return false;
        byte[] signed = [.. Encoding.ASCII.GetBytes($"{time}."), .. body];
        return HmacSignature.IsRight(_secret, signed, Convert.FromHexString(given));
    }

    public IReadOnlyList<ChannelEvent> Read(ReadOnlyMemory<byte> body)
    {
        var message = JsonSerializer.Deserialize<Message>(body.Span, Reading) is { Id.Length: > 0, Sender.Length: > 0 } read ? read : throw new JsonException("id and sender are missing");
        if (message is { Words: null, Emergency: null, Latitude: null }) throw new JsonException("nothing is said");
        var isPosition = message is { Words: null, Emergency: null, Latitude: not null };
        return
        [
            new(message.Id!, message.Sender!, isPosition ? ChannelEventKind.Position : ChannelEventKind.Message)
            {
                Words = message.Words, Latitude = message.Latitude, Longitude = message.Longitude, Place = message.Place, Emergency = message.Emergency,
            },
        ];
    }

    public Task Answer(ChannelEvent to, Text words, bool asksWhere, CancellationToken stop) => Task.CompletedTask;

    public Task<byte[]?> Fetch(string picture, int most, CancellationToken stop) => Task.FromResult<byte[]?>(null);

    public Task<Delivery> Tell(string sender, Guid key, string words, CancellationToken stop) => Task.FromResult(Delivery.Refused);
}
