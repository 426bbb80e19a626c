using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Passkeys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Passkeys;

public class PasskeySignInTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_passkey_signs_in_without_name_password_and_code(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator { IsSyncable = true };
        Assert.Contains(PasskeyTexts.WasAdded.With("โทรศัพท์").Thai, await bench.Add(device), StringComparison.Ordinal);
        await bench.SignOut();

        for (var i = 0; i < 2; i++)
        {
            var answer = await bench.SignIn(device);
            Assert.Equal("/", answer.Headers.Location!.PathAndQuery);
            Assert.True(await bench.IsSignedIn());
            await bench.SignOut();
        }

        await using var db = bench.Open();
        Assert.Equal(2, await db.UserSessions.CountAsync(s => s.Means == SignInMeans.Passkey && s.UserId == bench.User.Id));
        Assert.NotNull((await db.Passkeys.SingleAsync()).LastUsedAt);
        Assert.Equal(1, await bench.Noted(ActivityKind.PasskeyAdded));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_answer_serves_once(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        await bench.SignOut();
        var answer = device.Use(await bench.Ask());
        var asked = bench.Site.Kept(PasskeyChallenges.ToSignIn)!;
        Assert.Equal(HttpStatusCode.Redirect, (await bench.Answer(answer)).StatusCode);
        await bench.SignOut();

        Assert.Contains(PasskeyTexts.TimeIsOver.Thai, await PasskeyBench.Text(await bench.Answer(answer)), StringComparison.Ordinal);
        bench.Site.Keep(PasskeyChallenges.ToSignIn, asked);
        Assert.Contains(PasskeyTexts.Refused.Thai, await PasskeyBench.Text(await bench.Answer(answer)), StringComparison.Ordinal);

        Assert.False(await bench.IsSignedIn());
        Assert.Equal(1, await bench.Noted(ActivityKind.SignInRefused));
        Assert.Equal(0, await bench.Noted(ActivityKind.PasskeyCopied));
    }

    public static TheoryData<string> Wrong => [.. Faults.Keys];

    private static readonly Dictionary<string, Action<SoftAuthenticator>> Faults = new()
    {
        ["another site"] = d => d.Origin = "http://localhost.example",
        ["another port"] = d => d.Origin = "http://localhost:81",
        ["a frame of another site"] = d => d.IsInFrame = true,
        ["another host"] = d => d.Host = "localhost.example",
        ["a device that did not make sure of its user"] = d => d.MakesSureOfUser = false,
        ["another key"] = d => d.LoseKey(),
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task An_answer_with_a_fault_is_refused_and_noted(string fault)
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        await bench.SignOut();

        Faults[fault](device);
        var answer = await bench.SignIn(device);

        Assert.Contains(PasskeyTexts.Refused.Thai, await PasskeyBench.Text(answer), StringComparison.Ordinal);
        Assert.False(await bench.IsSignedIn());
        Assert.Equal(1, await bench.Noted(ActivityKind.SignInRefused));
    }

    [Fact]
    public async Task An_answer_to_another_question_is_refused()
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        await bench.SignOut();

        var answer = device.Use(await bench.Ask());
        await bench.Ask();

        Assert.Equal(HttpStatusCode.OK, (await bench.Answer(answer)).StatusCode);
        Assert.False(await bench.IsSignedIn());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_device_that_counts_never_counts_backwards(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator { Count = 3 };
        await bench.Add(device);
        await bench.SignOut();
        device.Count = 7;
        Assert.Equal(HttpStatusCode.Redirect, (await bench.SignIn(device)).StatusCode);
        await bench.SignOut();

        foreach (uint count in new uint[] { 7, 5, 0 })
        {
            device.Count = count;
            Assert.Contains(PasskeyTexts.Refused.Thai, await PasskeyBench.Text(await bench.SignIn(device)), StringComparison.Ordinal);
        }

        Assert.Equal(3, await bench.Noted(ActivityKind.PasskeyCopied));
        device.Count = 8;
        Assert.Equal(HttpStatusCode.Redirect, (await bench.SignIn(device)).StatusCode);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Whoever_was_stopped_or_has_to_choose_a_password_does_not_come_in(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        await bench.SignOut();
        await using var db = bench.Open();
        foreach (var (isActive, hash) in new[] { (false, bench.User.PasswordHash), (true, "") })
        {
            await db.Users.Where(u => u.Id == bench.User.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.IsActive, isActive).SetProperty(x => x.PasswordHash, hash));
            Assert.Contains(PasskeyTexts.Refused.Thai, await PasskeyBench.Text(await bench.SignIn(device)), StringComparison.Ordinal);
        }

        Assert.False(await bench.IsSignedIn());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{\"id\":7}")]
    [InlineData("{\"id\":\"%%\"}")]
    public async Task Nonsense_is_refused_and_slowed_down(string answer)
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        await bench.SignOut();
        var text = "";
        for (var i = 0; i <= SignInLimit.FreeFailuresOfUser + 1; i++)
        {
            await bench.Ask();
            text = await PasskeyBench.Text(await bench.Answer(answer));
        }

        Assert.Contains(AccessTexts.WaitBeforeSignIn.Thai.Split('{')[0], text, StringComparison.Ordinal);
    }
}
