using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hunsuan.Tests.Access.Outside;

/// <summary>A real provider of OpenID Connect on a port of this machine: it knows one person, checks what it is shown, and can be made to lie.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string Client = "hunsuan at tests", Secret = "not/so+secret:";

    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string ComesBackTo)> _codes = new();

    private TestProvider(WebApplication app, TimeProvider clock) => (_app, _clock) = (app, clock);

    public string Address => _app.Urls.Single();

    /// <summary>Claims of the person who sits there, beside what every token has.</summary>
    public Dictionary<string, object?> Says { get; } = new() { ["sub"] = "1100000000000", ["name"] = "สายใจ สมมุติ" };

    /// <summary>Changes the token before it is signed, or makes one of its own.</summary>
    public Action<Dictionary<string, object?>>? Lies { get; set; }

    public Func<Dictionary<string, object?>, string>? Forges { get; set; }

    public string? Issuer { get; set; }
    public string? Error { get; set; }
    public string? NamedIssuer { get; set; }
    public int Padding { get; set; }
    public bool IsDown { get; set; }
    public int KeysAsked { get; private set; }
    public (string Id, RSA Rsa) Key { get; set; } = ("one", RSA.Create(2048));

    /// <summary>A second key, of the kind of ES256.</summary>
    public ECDsa Curve { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static async Task<TestProvider> Start(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var provider = new TestProvider(app, clock);
        app.Use((context, next) =>
        {
            if (!provider.IsDown) return next(context);
            context.Abort();
            return Task.CompletedTask;
        });
        app.MapGet("/.well-known/openid-configuration", provider.Discovery);
        app.MapGet("/keys", provider.Keys);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.Token);
        await app.StartAsync();
        return provider;
    }

    /// <summary>What the browser is sent back with, after the person has confirmed.</summary>
    public static async Task<Uri> Visit(string address)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(new Uri(address));
        return answer.Headers.Location!;
    }

    public string Signed(Dictionary<string, object?> claims, string algorithm = "RS256", string? keyId = null, Func<byte[], byte[]>? sign = null)
    {
        var text = $"{Part(new { alg = algorithm, kid = keyId ?? Key.Id, typ = "JWT" })}.{Part(claims)}";
        var seal = (sign ?? (bytes => Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))(Encoding.ASCII.GetBytes(text));
        return $"{text}.{Base64Url.EncodeToString(seal)}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Key.Rsa.Dispose();
        Curve.Dispose();
    }

    private IResult Discovery() => Results.Json(new
    {
        issuer = Issuer ?? Address, authorization_endpoint = $"{Address}/authorize", token_endpoint = $"{Address}/token", jwks_uri = $"{Address}/keys",
        padding = new string('x', Padding),
    });

    private IResult Keys()
    {
        KeysAsked++;
        var key = Key.Rsa.ExportParameters(false);
        var point = Curve.ExportParameters(false).Q;
        return Results.Json(new
        {
            keys = new object[]
            {
                new { kty = "RSA", use = "sig", kid = Key.Id, n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) },
                new { kty = "EC", use = "sig", kid = "curve", crv = "P-256", x = Base64Url.EncodeToString(point.X), y = Base64Url.EncodeToString(point.Y) },
                new { kty = "oct", use = "sig", kid = "shared", k = Base64Url.EncodeToString(new byte[32]) },
            },
        });
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query;
        if (asked["response_type"] != "code" || asked["client_id"] != Client || asked["code_challenge_method"] != "S256" || !asked["scope"].ToString().Split(' ').Contains("openid"))
            return Results.BadRequest();
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        _codes[code] = (asked["nonce"]!, asked["code_challenge"]!, asked["redirect_uri"]!);
        var issuer = NamedIssuer is null ? "" : $"&iss={Uri.EscapeDataString(NamedIssuer)}";
        return Results.Redirect($"{asked["redirect_uri"]}?{(Error is null ? $"code={code}" : $"error={Error}")}&state={asked["state"]}{issuer}");
    }

    // As RFC 6749, section 2.3.1 and RFC 7636 want it; a code serves once.
    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var basic = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Uri.EscapeDataString(Client).Replace("%20", "+", StringComparison.Ordinal)}:{Uri.EscapeDataString(Secret)}"));
        if (request.Headers.Authorization != $"Basic {basic}") return Results.Unauthorized();
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["grant_type"] != "authorization_code" || !_codes.TryRemove(form["code"].ToString(), out var given)) return Results.BadRequest();
        if (given.Challenge != challenge || given.ComesBackTo != form["redirect_uri"]) return Results.BadRequest();

        var now = _clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object?>(Says) { ["iss"] = Address, ["aud"] = Client, ["iat"] = now, ["exp"] = now + 300, ["nonce"] = given.Nonce };
        Lies?.Invoke(claims);
        return Results.Json(new { access_token = "of no use here", token_type = "Bearer", id_token = Forges?.Invoke(claims) ?? Signed(claims) });
    }

    private static string Part<T>(T value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
