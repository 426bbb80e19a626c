using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Hunsuan.Access;
using Hunsuan.Access.Outside;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Outside;

/// <summary>Whatever is not exactly what the provider said to this browser, just now, opens nothing.</summary>
public class OutsideForgeryTests
{
    private const string Settings = """{ "rules": [{ "claim": "sub", "value": "1100000000000", "role": "analyst", "areas": ["56"] }] }""";

    private static readonly RSA Foreign = RSA.Create(2048);

    [Theory]
    [InlineData("other nonce")]
    [InlineData("no nonce")]
    [InlineData("other issuer")]
    [InlineData("other audience")]
    [InlineData("for another among several")]
    [InlineData("several and nobody named")]
    [InlineData("run out")]
    [InlineData("not yet")]
    [InlineData("no end")]
    [InlineData("no subject")]
    [InlineData("none")]
    [InlineData("HS256 with the public key")]
    [InlineData("HS256 with the secret")]
    [InlineData("HS256 with a key that the provider shows")]
    [InlineData("foreign key under a known name")]
    [InlineData("foreign key")]
    [InlineData("changed after signing")]
    [InlineData("RS512")]
    [InlineData("no token")]
    public async Task A_wrong_token_opens_nothing(string forgery)
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        var provider = bench.Provider;
        var now = bench.Clock.GetUtcNow().ToUnixTimeSeconds();
        provider.Lies = claims => _ = forgery switch
        {
            "other nonce" => claims["nonce"] = "x",
            "no nonce" => claims["nonce"] = null,
            "other issuer" => claims["iss"] = "https://other.example",
            "other audience" => claims["aud"] = "other",
            "for another among several" => (claims["aud"], claims["azp"]) = (new[] { TestProvider.Client, "other" }, "other"),
            "several and nobody named" => claims["aud"] = new[] { TestProvider.Client, "other" },
            "run out" => claims["exp"] = now - 90,
            "not yet" => claims["nbf"] = now + 90,
            "no end" => claims.Remove("exp"),
            "no subject" => claims["sub"] = new[] { "1", "2" },
            _ => false,
        };
        provider.Forges = forgery switch
        {
            "none" => claims => provider.Signed(claims, "none", sign: _ => []),
            "HS256 with the public key" => claims => provider.Signed(claims, "HS256", sign: bytes => HMACSHA256.HashData(Encoding.ASCII.GetBytes(provider.Key.Rsa.ExportSubjectPublicKeyInfoPem()), bytes)),
            "HS256 with the secret" => claims => provider.Signed(claims, "HS256", sign: bytes => HMACSHA256.HashData(Encoding.ASCII.GetBytes(TestProvider.Secret), bytes)),
            "HS256 with a key that the provider shows" => claims => provider.Signed(claims, "HS256", "shared", bytes => HMACSHA256.HashData(new byte[32], bytes)),
            "foreign key under a known name" => claims => provider.Signed(claims, sign: Strange),
            "foreign key" => claims => provider.Signed(claims, keyId: "foreign", sign: Strange),
            "changed after signing" => claims => Changed(provider.Signed(claims)),
            "RS512" => claims => provider.Signed(claims, "RS512", sign: bytes => provider.Key.Rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
            "no token" => _ => "",
            _ => null,
        };

        await bench.Refuses(await bench.SignIn(), OutsideTexts.NotTrusted.With("มหาดไทย"));
        await using (var db = bench.Database.Open()) Assert.Empty(await db.Users.ToListAsync());

        (provider.Lies, provider.Forges) = (null, null);
        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
    }

    [Theory]
    [InlineData("PS256")]
    [InlineData("ES256")]
    public async Task Tokens_may_be_signed_in_three_ways(string algorithm)
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        var provider = bench.Provider;
        provider.Forges = algorithm == "ES256"
            ? claims => provider.Signed(claims, algorithm, "curve", bytes => provider.Curve.SignData(bytes, HashAlgorithmName.SHA256))
            : claims => provider.Signed(claims, algorithm, sign: bytes => provider.Key.Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss));

        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
    }

    [Fact]
    public async Task Clocks_may_differ_by_a_minute()
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        var now = bench.Clock.GetUtcNow().ToUnixTimeSeconds();
        bench.Provider.Lies = claims => (claims["nbf"], claims["exp"]) = (now + 45, now - 15);

        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
    }

    [Fact]
    public async Task An_answer_serves_once_and_only_where_it_was_asked_for()
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        var other = await bench.Visit();
        await bench.Refuses(await bench.Site.Get(other.Replace("state=", "state=x", StringComparison.Ordinal)), OutsideTexts.BeginAgain);
        await bench.Refuses(await bench.Site.Get(other), OutsideTexts.BeginAgain);

        // The code of one visit beside the state of another: the provider sees that the verifier is not its own.
        var first = await bench.Visit();
        var second = await bench.Visit();
        var mixed = $"/sign-in/with/moi?code={Part(first, "code")}&state={Part(second, "state")}";
        await bench.Refuses(await bench.Site.Get(mixed), OutsideTexts.Unreachable.With("มหาดไทย"));

        var right = await bench.Visit();
        Assert.Equal("/", OutsideBench.Led(await bench.Site.Get(right)));
        await bench.SignOut();
        await bench.Refuses(await bench.Site.Get(right), OutsideTexts.BeginAgain);
        var again = await bench.Visit();
        await bench.Refuses(await bench.Site.Get($"/sign-in/with/moi?code={Part(right, "code")}&state={Part(again, "state")}"), OutsideTexts.Unreachable.With("มหาดไทย"));
    }

    [Fact]
    public async Task An_answer_that_names_another_provider_is_refused_and_its_own_name_is_taken()
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        bench.Provider.NamedIssuer = "https://other.example";
        await bench.Refuses(await bench.SignIn(), OutsideTexts.NotTrusted.With("มหาดไทย"));
        bench.Provider.NamedIssuer = bench.Provider.Address;
        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
    }

    [Fact]
    public async Task Keys_that_the_provider_changed_are_asked_for_but_not_with_every_forgery()
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
        await bench.SignOut();
        bench.Clock.Ahead = OutsideDiscovery.KeptAtLeast;
        bench.Provider.Key = ("two", RSA.Create(2048));

        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
        Assert.Equal(2, bench.Provider.KeysAsked);
        await bench.SignOut();
        bench.Provider.Forges = claims => bench.Provider.Signed(claims, keyId: "three", sign: Strange);
        for (var i = 0; i < 3; i++) await bench.Refuses(await bench.SignIn(), OutsideTexts.NotTrusted.With("มหาดไทย"));
        Assert.Equal(2, bench.Provider.KeysAsked);
    }

    [Theory]
    [InlineData("https%3A%2F%2Fother.example", "/")]
    [InlineData("%2F%2Fother.example", "/")]
    [InlineData("%2Faccount%2Fsessions", "/account/sessions")]
    public async Task Nobody_is_led_to_another_site_afterwards(string wanted, string led)
    {
        await using var bench = await OutsideBench.Start(settings: Settings);

        Assert.Equal(led, OutsideBench.Led(await bench.SignIn($"/sign-in?return={wanted}")));
    }

    [Theory]
    [InlineData("access_denied")]
    [InlineData("server_error")]
    public async Task Who_gives_up_or_is_refused_there_is_told_so(string error)
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        bench.Provider.Error = error;

        await bench.Refuses(await bench.SignIn(), (error == "access_denied" ? OutsideTexts.GivenUp : OutsideTexts.Refused).With("มหาดไทย"));
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_or_is_another_keeps_nobody_from_the_password()
    {
        await using var bench = await OutsideBench.Start(settings: Settings);
        bench.Provider.IsDown = true;
        await ButtonIsRefused();
        bench.Provider.IsDown = false;
        bench.Provider.Issuer = "https://other.example";
        await ButtonIsRefused();
        (bench.Provider.Issuer, bench.Provider.Padding) = (null, OutsideWire.MostBytes);
        await ButtonIsRefused();
        bench.Provider.Padding = 0;

        var back = await bench.Visit();
        bench.Provider.IsDown = true;
        await bench.Refuses(await bench.Site.Get(back), OutsideTexts.Unreachable.With("มหาดไทย"));
        await bench.SignInByPassword(await bench.GivenAUser());

        async Task ButtonIsRefused()
        {
            var page = await bench.Site.Submit("/sign-in", "with-moi");
            await bench.Refuses(page, OutsideTexts.Unreachable.With("มหาดไทย"));
        }
    }

    [Fact]
    public async Task There_is_no_page_of_a_provider_that_is_not_set()
    {
        await using var bench = await OutsideBench.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await bench.Site.Get("/sign-in/with/other?code=1&state=2")).StatusCode);
    }

    [Fact]
    public async Task Coming_back_counts_as_a_try()
    {
        await using var bench = await OutsideBench.Start();
        var (answer, tries) = (await bench.Site.Get("/sign-in/with/moi"), 1);
        for (; answer.StatusCode != HttpStatusCode.TooManyRequests && tries < 20 * TryRate.AtOnce; tries++) answer = await bench.Site.Get("/sign-in/with/moi");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    private static byte[] Strange(byte[] bytes) => Foreign.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("1100000000000", "1100000000001", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text))}.{parts[2]}";
    }

    private static string Part(string address, string name) => address.Split('?', '&').Single(p => p.StartsWith($"{name}=", StringComparison.Ordinal))[(name.Length + 1)..];
}
