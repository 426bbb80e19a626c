using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Access.Outside;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Outside;

/// <summary>Whose second factor counts: ours, unless the provider's file says that theirs does.</summary>
public class OutsideFactorTests
{
    private const string WhenMfa = """{ "secondFactorWhen": [{ "claim": "amr", "value": "mfa" }, { "claim": "acr", "value": "ial2.3" }] }""";

    [Fact]
    public async Task Our_own_is_asked_for_after_the_provider_too()
    {
        await using var bench = await OutsideBench.Start();
        var secret = await GivenAFactor(bench, await bench.GivenALinkedUser());

        Assert.Equal("/sign-in/code", OutsideBench.Led(await bench.SignIn()));
        var code = Totp.CodeOf(secret, Totp.StepOf(bench.Clock.GetUtcNow()));
        Assert.Equal("/", OutsideBench.Led(await bench.Site.Submit("/sign-in/code", "code", ("Input.Code", code))));
        Assert.Equal(SignInMeans.ProviderAndCode, await LastMeans(bench));
    }

    [Theory]
    [InlineData("{}", "pwd", null, SignInMeans.Provider)]
    [InlineData("""{ "secondFactor": "provider" }""", "pwd", null, SignInMeans.ProviderWithSecondFactor)]
    [InlineData(WhenMfa, "mfa", null, SignInMeans.ProviderWithSecondFactor)]
    [InlineData(WhenMfa, "pwd", "ial2.3", SignInMeans.ProviderWithSecondFactor)]
    [InlineData(WhenMfa, "pwd", null, SignInMeans.Provider)]
    public async Task The_providers_counts_only_where_its_file_says_so(string settings, string amr, string? acr, SignInMeans means)
    {
        await using var bench = await OutsideBench.Start(settings: settings, asksSecondFactor: true);
        (bench.Provider.Says["amr"], bench.Provider.Says["acr"]) = (new[] { amr }, acr);
        var user = await bench.GivenAUser();
        await GivenALink(bench, user);
        await using (var db = bench.Database.Open())
        {
            db.Add(Given.Grant(user, Role.Administrator, ""));
            await db.SaveChangesAsync();
        }

        Assert.Equal("/", OutsideBench.Led(await bench.SignIn()));
        Assert.Equal(means, await LastMeans(bench));
        Assert.Equal(means is SignInMeans.Provider ? "/account/second-factor" : null, OutsideBench.Led(await bench.Site.Get("/")));
    }

    [Fact]
    public async Task Without_a_password_here_a_fresh_signing_in_serves_to_set_one_up()
    {
        await using var bench = await OutsideBench.Start(settings: OutsideBench.Rules(new { claim = "sub", value = "1100000000000", role = Role.Analyst, areas = new[] { "56" } }));
        await bench.SignIn();
        var offer = await bench.Site.Submit("/account/second-factor", "second-factor", ("Input.Password", ""), ("Input.Wish", "SetUp"));
        Assert.Contains(FactorTexts.FirstCode.Thai, await offer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        bench.Clock.Ahead = FreshSignIn.Lasts + SecondFactor.OfferLasts;
        var late = await bench.Site.Submit("/account/second-factor", "second-factor", ("Input.Password", ""), ("Input.Wish", "SetUp"));
        Assert.Contains(OutsideTexts.SignInAgain.With(10).Thai, await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var password = await bench.Site.Submit("/account/password", "change-password", ("Input.Present", ""), ("Input.New", OutsideBench.Password), ("Input.Repeated", OutsideBench.Password));
        Assert.Contains(OutsideTexts.NoPasswordHere.Thai, await password.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<byte[]> GivenAFactor(OutsideBench bench, User user)
    {
        var secret = Totp.NewSecret();
        await using var db = bench.Database.Open();
        db.Add(new SecondFactor { UserId = user.Id, Secret = db.Keys.Seal(secret, SecondFactor.SecretPlace, user.Id), Since = bench.Clock.GetUtcNow() });
        await db.SaveChangesAsync();
        return secret;
    }

    private static async Task GivenALink(OutsideBench bench, User user)
    {
        await bench.SignInByPassword(user);
        await bench.Site.Get(await bench.Visit("/account/sign-ins", "links", ("Input.Password", OutsideBench.Password), ("Input.Link", "moi")));
        await bench.SignOut();
    }

    private static async Task<SignInMeans> LastMeans(OutsideBench bench)
    {
        await using var db = bench.Database.Open();
        return (await db.UserSessions.OrderBy(s => s.Id).LastAsync()).Means;
    }
}
