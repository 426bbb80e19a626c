using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Access.Passkeys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Passkeys;

/// <summary>Where a role needs a second factor, and where an administrator takes it away.</summary>
public class PasskeyAsSecondFactorTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_passkey_is_both_steps_and_the_password_alone_is_none(Provider provider)
    {
        await using var bench = await Promoted(provider);
        using var device = bench.Device;

        Assert.Equal("/", (await bench.Bench.SignIn(device)).Headers.Location!.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await bench.Bench.Site.Get("/users")).StatusCode);
        Assert.Contains(PasskeyTexts.CountsAsSecond.Thai, await PasskeyBench.Text(await bench.Bench.Site.Get(Sessions.SecondFactorPath)), StringComparison.Ordinal);

        var page = $"{PasskeyBench.Pages}/{await bench.Bench.OnlyPasskey()}";
        var last = await bench.Bench.Site.Submit(page, "remove", ("Input.Password", PasskeyBench.Password));
        Assert.Contains(PasskeyTexts.LastOne.Thai, await PasskeyBench.Text(last), StringComparison.Ordinal);
        await bench.Bench.SignOut();

        var half = await bench.Bench.SignInByPassword();
        Assert.Equal("/sign-in?passkey=needed", half.Headers.Location!.PathAndQuery);
        Assert.False(await bench.Bench.IsSignedIn());
        Assert.Contains(PasskeyTexts.Needed.Thai, await PasskeyBench.Text(await bench.Bench.Site.Get("/sign-in?passkey=needed")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_role_needs_a_second_factor_sets_it_up_before_a_passkey()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var site = await TestSite.Start(database, asksSecondFactor: true);
        await site.SignInAs(Role.Administrator);

        Assert.Contains(PasskeyTexts.FirstThingsFirst.Thai, await PasskeyBench.Text(await site.Get(PasskeyBench.Pages)), StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_administrator_who_takes_the_second_factor_away_takes_passkeys_too(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        await bench.Site.SignInAs(Role.Administrator);

        var reset = await bench.Site.Submit($"/users/{bench.User.Id}/sign-in", "reset-second-factor", ("Input.Reason", "โทรศัพท์หาย ดูบัตรแล้ว"));
        Assert.Contains(FactorTexts.ResetDone.With(bench.User.Name).Thai, await PasskeyBench.Text(reset), StringComparison.Ordinal);

        await bench.SignOut();
        Assert.Equal(HttpStatusCode.OK, (await bench.SignIn(device)).StatusCode);
        Assert.Equal(Sessions.SecondFactorPath, (await bench.SignInByPassword()).Headers.Location!.PathAndQuery);
        Assert.Contains(FactorTexts.WasResetHint.Thai, await PasskeyBench.Text(await bench.Site.Get(Sessions.SecondFactorPath)), StringComparison.Ordinal);
        await using var db = bench.Open();
        Assert.Empty(await db.Passkeys.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_is_stopped_has_no_passkey_any_more(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator();
        await bench.Add(device);

        await using var db = bench.Open();
        var activity = new Activity(db, CurrentUser.Operator, TimeProvider.System);
        await new ChangeUser(db, activity, CurrentUser.Operator, new EndSessions(db, activity, CurrentUser.Operator, TimeProvider.System)).SetActive(bench.User.Id, isActive: false, default);

        Assert.Empty(await db.Passkeys.ToListAsync());
        await bench.SignIn(device);
        Assert.False(await bench.IsSignedIn());
    }

    // Somebody with a passkey whose role begins to need a second factor.
    private static async Task<WithDevice> Promoted(Provider provider)
    {
        var bench = await PasskeyBench.Create(provider, asksSecondFactor: true);
        var device = new SoftAuthenticator();
        await bench.Add(device);
        await bench.SignOut();
        await using var db = bench.Open();
        db.Add(Given.Grant(bench.User, Role.Administrator, ""));
        await db.SaveChangesAsync();
        return new(bench, device);
    }

    private sealed record WithDevice(PasskeyBench Bench, SoftAuthenticator Device) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Bench.DisposeAsync();
    }
}
