using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hunsuan.Shared;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hunsuan.Access.Outside;

/// <summary>Changes the code that a browser brought for a token, and finds out whether the token is right (ตรวจหลักฐานจากระบบภายนอก). No token is kept.</summary>
internal sealed partial class OutsideTokens(OutsideDiscovery discovery, OutsideWire wire, TimeProvider clock, ILogger<OutsideTokens> log)
{
    /// <summary>Clocks of two machines may differ by this.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    // Signed with the provider's private key: whoever knows what this program knows can make none.
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    private readonly JsonWebTokenHandler _tokens = new() { MaximumTokenSizeInBytes = OutsideWire.MostBytes };

    public async Task<Result<OutsideClaims>> Take(OutsideProvider provider, OutsideVisit visit, string code, CancellationToken stop)
    {
        try
        {
            var doors = await discovery.Of(provider, stop);
            var answer = await wire.Post(doors.TokenEndpoint, provider, doors.IsBasic, new()
            {
                ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = visit.ComesBackTo, ["code_verifier"] = visit.Verifier,
            }, stop);
            var token = answer.TryGetProperty("id_token", out var found) && found.ValueKind is JsonValueKind.String ? found.GetString()! : "";
            var (claims, wrong) = await Read(provider, visit.Nonce, token, stop);
            if (claims is not null) return claims;

            NotTrusted(log, provider.Id, wrong);
            return new Problem(null, OutsideTexts.NotTrusted.With(provider.Name));
        }
        catch (OutsideUnreachableException fault)
        {
            Unreachable(log, provider.Id, fault.Message);
            return new Problem(null, OutsideTexts.Unreachable.With(provider.Name));
        }
    }

    /// <summary>What a token says where everything about it is right; otherwise what is wrong, without a word of what it says.</summary>
    private async Task<(OutsideClaims? Claims, string Wrong)> Read(OutsideProvider provider, string nonce, string token, CancellationToken stop)
    {
        if (!TryKeyOf(token, out var keyId)) return (null, "unreadable");
        var result = await _tokens.ValidateTokenAsync(token, new()
        {
            ValidIssuer = provider.Issuer, ValidAudience = provider.ClientId, ValidAlgorithms = Algorithms, IssuerSigningKeys = (await discovery.Of(provider, stop, keyId)).Keys,
            RequireSignedTokens = true, RequireExpirationTime = true, ValidateIssuerSigningKey = true, LifetimeValidator = (from, until, _, _) => Holds(from, until),
        });
        if (!result.IsValid) return (null, result.Exception.GetType().Name);

        var claims = new OutsideClaims(PayloadOf(token));
        if (claims.Values("nonce") is not [var found] || !Same(found, nonce)) return (null, "nonce");
        // A token for several has to name the one that asked for it.
        var isOurs = claims.Values("azp") is [var party] ? party == provider.ClientId : claims.Values("aud").Count == 1;
        return isOurs ? (claims, "") : (null, "authorized party");
    }

    private bool TryKeyOf(string token, out string? keyId)
    {
        keyId = null;
        try
        {
            if (!_tokens.CanReadToken(token)) return false;
            keyId = _tokens.ReadJsonWebToken(token).Kid is { Length: > 0 } named ? named : null;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private bool Holds(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is null || from <= now + Skew);
    }

    private static JsonElement PayloadOf(string token)
    {
        using var json = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.Split('.')[1]));
        return json.RootElement.Clone();
    }

    internal static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    [LoggerMessage(LogLevel.Warning, "A token of {Provider} was refused: {Why}")]
    private static partial void NotTrusted(ILogger log, string provider, string why);

    [LoggerMessage(LogLevel.Warning, "{Provider} can't be asked: {Why}")]
    private static partial void Unreachable(ILogger log, string provider, string why);
}
