using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Hunsuan.Access.Outside;

/// <summary>Where a provider's doors are and which keys it signs with, asked now and then (ข้อมูลที่อยู่และกุญแจของระบบภายนอก).</summary>
/// <remarks>Nothing is asked before somebody signs in, so that no provider keeps the program from starting.</remarks>
internal sealed class OutsideDiscovery(OutsideWire wire, TimeProvider clock)
{
    /// <summary>How long an answer is kept, and how soon it may be asked for again because of a key that is not in it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(6), KeptAtLeast = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Found> _found = new();

    public sealed record Found(
        string AuthorizationEndpoint, string TokenEndpoint, bool IsBasic, bool NamesIssuer, IReadOnlyList<SecurityKey> Keys, DateTimeOffset At);

    /// <param name="keyId">A key that has to be among its keys; a provider may have changed them since.</param>
    /// <exception cref="OutsideUnreachableException">It does not answer, or not as it has to.</exception>
    public async Task<Found> Of(OutsideProvider provider, CancellationToken stop, string? keyId = null)
    {
        var now = clock.GetUtcNow();
        if (_found.TryGetValue(provider.Id, out var found))
        {
            var isKnown = keyId is null || found.Keys.Any(k => k.KeyId == keyId);
            if (now - found.At < (isKnown ? Kept : KeptAtLeast)) return found;
        }

        return _found[provider.Id] = await Ask(provider, now, stop);
    }

    private async Task<Found> Ask(OutsideProvider provider, DateTimeOffset now, CancellationToken stop)
    {
        var json = await wire.Get($"{provider.Authority.TrimEnd('/')}/.well-known/openid-configuration", stop);
        if (Text(json, "issuer") != provider.Issuer) throw new OutsideUnreachableException("other issuer");
        var keys = await wire.Get(Address(json, "jwks_uri", provider), stop);
        return new(
            Address(json, "authorization_endpoint", provider), Address(json, "token_endpoint", provider),
            IsBasic: Words(json, "token_endpoint_auth_methods_supported") is not { Count: > 0 } methods || methods.Contains("client_secret_basic") || !methods.Contains("client_secret_post"),
            NamesIssuer: json.TryGetProperty("authorization_response_iss_parameter_supported", out var names) && names.ValueKind is JsonValueKind.True,
            KeysIn(keys), now);
    }

    private static IReadOnlyList<SecurityKey> KeysIn(JsonElement json)
    {
        try
        {
            return [.. new JsonWebKeySet(json.GetRawText()).GetSigningKeys().Where(key => key is RsaSecurityKey or ECDsaSecurityKey or X509SecurityKey or JsonWebKey { Kty: "RSA" or "EC" })];
        }
        catch (Exception fault) when (fault is ArgumentException or JsonException)
        {
            throw new OutsideUnreachableException("no keys", fault);
        }
    }

    private static string Address(JsonElement json, string name, OutsideProvider provider) =>
        Text(json, name) is { } text && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (provider.IsOnThisMachine && OutsideProvider.IsLoopback(text)))
            ? text
            : throw new OutsideUnreachableException(name);

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static List<string?>? Words(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(v => v.ValueKind is JsonValueKind.String ? v.GetString() : null)]
            : null;
}
