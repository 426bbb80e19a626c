using System.Net;
using Hunsuan.Access;
using Hunsuan.Access.Passkeys;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Passkeys;

public class PasskeyTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_passkey_is_renamed_and_removed_with_the_password(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        var page = $"{PasskeyBench.Pages}/{await bench.OnlyPasskey()}";

        await bench.Site.Submit(page, "rename", ("Input.Name", " กุญแจสำนักงาน "));
        Assert.Contains("กุญแจสำนักงาน", await PasskeyBench.Text(await bench.Site.Get(PasskeyBench.Pages)), StringComparison.Ordinal);
        var refused = await bench.Site.Submit(page, "remove", ("Input.Password", "อย่างอื่น"));
        Assert.Contains(AccessTexts.PresentPasswordWrong.Thai, await PasskeyBench.Text(refused), StringComparison.Ordinal);
        var removed = await bench.Site.Submit(page, "remove", ("Input.Password", PasskeyBench.Password));

        Assert.Equal(PasskeyBench.Pages, removed.Headers.Location!.PathAndQuery);
        Assert.Equal(HttpStatusCode.NotFound, (await bench.Site.Get(page)).StatusCode);
        await bench.SignOut();
        Assert.Contains(PasskeyTexts.Refused.Thai, await PasskeyBench.Text(await bench.SignIn(device)), StringComparison.Ordinal);
        Assert.Equal(1, await bench.Noted(ActivityKind.PasskeyRemoved));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_passkey_of_another_is_not_there(Provider provider)
    {
        await using var bench = await PasskeyBench.Create(provider);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        var page = $"{PasskeyBench.Pages}/{await bench.OnlyPasskey()}";
        await bench.Site.SignInAs(Role.CentreWorker);
        var token = await bench.Site.TokenOf("/account/password");

        Assert.Equal(HttpStatusCode.NotFound, (await bench.Site.Get(page)).StatusCode);
        foreach (var form in new[] { "rename", "remove" })
        {
            var sent = await bench.Site.Post(page, ("_handler", form), ("_token", token), ("Input.Name", "ของฉัน"), ("Input.Password", PasskeyBench.Password));
            Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        }

        Assert.DoesNotContain("โทรศัพท์", await PasskeyBench.Text(await bench.Site.Get(PasskeyBench.Pages)), StringComparison.Ordinal);
        await using var db = bench.Open();
        Assert.Equal("โทรศัพท์", (await db.Passkeys.SingleAsync()).Name);
    }

    [Fact]
    public async Task None_is_added_without_the_password_from_elsewhere_or_by_a_device_that_is_not_sure()
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        using SoftAuthenticator device = new(), elsewhere = new() { Origin = "http://localhost.example" }, another = new() { Host = "example" }, unsure = new() { MakesSureOfUser = false };

        Assert.Contains(AccessTexts.PresentPasswordWrong.Thai, await bench.Add(device, password: "อย่างอื่น"), StringComparison.Ordinal);
        Assert.Contains(PasskeyTexts.NameRequired.Thai, await bench.Add(device, name: " "), StringComparison.Ordinal);
        foreach (var wrong in new[] { elsewhere, another, unsure })
            Assert.Contains(PasskeyTexts.NotMade.Thai, await bench.Add(wrong), StringComparison.Ordinal);
        var without = await bench.Site.Submit(PasskeyBench.Pages, "add", ("Input.Name", "x"), ("Input.Answer", "{}"));
        Assert.Contains(PasskeyTexts.TimeIsOver.Thai, await PasskeyBench.Text(without), StringComparison.Ordinal);

        await using var db = bench.Open();
        Assert.Empty(await db.Passkeys.ToListAsync());
    }

    [Fact]
    public async Task Whoever_has_no_password_here_adds_none()
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        await using var db = bench.Open();
        await db.Users.Where(u => u.Id == bench.User.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.PasswordHash, ""));

        Assert.Contains(PasskeyTexts.NoPasswordHere.Thai, await PasskeyBench.Text(await bench.Site.Get(PasskeyBench.Pages)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_pair_is_one_passkey_and_a_user_has_ten_at_most()
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        using var device = new SoftAuthenticator();
        await bench.Add(device);
        Assert.Contains(PasskeyTexts.NotMade.Thai, await bench.Add(device), StringComparison.Ordinal);

        await using var db = bench.Open();
        var one = await db.Passkeys.AsNoTracking().SingleAsync();
        db.AddRange(Enumerable.Range(1, Passkey.MostOfUser - 1).Select(i => new Passkey
        {
            Id = Ids.New(), UserId = one.UserId, CredentialId = [(byte)i], PublicKey = one.PublicKey, Name = $"{i}", IsSyncable = false, SignCount = 0,
            AddedAt = one.AddedAt, ChallengedAt = one.ChallengedAt,
        }));
        await db.SaveChangesAsync();

        Assert.Contains(PasskeyTexts.TooMany.With(Passkey.MostOfUser).Thai, await PasskeyBench.Text(await bench.Site.Get(PasskeyBench.Pages)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_phone_keeps_nobodys_passkey()
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        await bench.Site.Submit("/account/phone", "share", ("Input.Pin", "4711"), ("Input.Repeated", "4711"));

        Assert.Contains(PasskeyTexts.NotOnSharedPhone.Thai, await PasskeyBench.Text(await bench.Site.Get(PasskeyBench.Pages)), StringComparison.Ordinal);
        var token = await bench.Site.TokenOf("/account/password");
        var sent = await bench.Site.Post(PasskeyBench.Pages, ("_handler", "add"), ("_token", token), ("Input.Name", "x"), ("Input.Password", PasskeyBench.Password));
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
    }

    [Fact]
    public async Task What_the_database_holds_is_not_in_the_log_and_opens_nothing()
    {
        await using var bench = await PasskeyBench.Create(Provider.Sqlite);
        using var device = new SoftAuthenticator();
        await bench.Add(device);

        await using var db = bench.Open();
        var added = await db.Activities.SingleAsync(a => a.Kind == ActivityKind.PasskeyAdded);
        Assert.Contains("โทรศัพท์", added.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain("PublicKey", added.Changes, StringComparison.Ordinal);
        device.LoseKey();
        await bench.SignOut();
        await bench.SignIn(device);
        Assert.False(await bench.IsSignedIn());
    }
}
