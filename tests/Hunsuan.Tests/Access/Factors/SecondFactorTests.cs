using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Factors;

public class SecondFactorTests
{
    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Counts_once_the_app_has_shown_a_right_code(Provider provider)
    {
        await using var bench = await FactorBench.Create(provider);
        Assert.Equal(AccessTexts.PresentPasswordWrong, (await bench.SetUp.Begin("อย่างอื่น", default))!.Message);
        Assert.Null(await bench.SetUp.Begin(FactorBench.Password, default));

        Assert.Equal(FactorTexts.CodeRequired, Assert.Single((await bench.SetUp.Confirm("12345", default)).Problems).Message);
        Assert.False((await bench.View.Own(default)).IsOn);
        var made = (await bench.SetUp.Confirm(await bench.Shown(), default)).Value!;

        Assert.True((await bench.View.Own(default)).IsOn);
        Assert.Equal(RecoveryCode.Count, made.Codes.Distinct().Count());
        Assert.Equal(RecoveryCode.Count, await bench.Codes.Left(default));
        Assert.Null(await bench.SetUp.Offered(default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task A_code_serves_once_and_for_its_own_half_minute_only(Provider provider)
    {
        await using var bench = await FactorBench.Create(provider);
        await bench.TurnOn();
        Assert.Equal(FactorTexts.CodeUsed, await Refused(bench, await bench.Shown()));

        bench.NextCode();
        Assert.Equal(FactorTexts.CodeTooLate, await Refused(bench, await bench.Shown(halfMinutesAgo: 1)));
        Assert.Equal(FactorTexts.CodeWrong, await Refused(bench, await bench.Shown(halfMinutesAgo: -1)));
        Assert.Equal(bench.User.Id, (await bench.Prove.Run(new(bench.User.Id, SignInMeans.Password), new() { Code = await bench.Shown() }, bench.Guesser, default)).Value!.Id);
        Assert.Equal(FactorTexts.CodeUsed, await Refused(bench, await bench.Shown()));

        Assert.Equal(4, await bench.Db.Activities.CountAsync(a => a.Kind == ActivityKind.SecondFactorRefused && a.UserId == bench.User.Id));
    }

    [Fact]
    public async Task Thai_digits_and_blanks_are_understood()
    {
        await using var bench = await FactorBench.Create(Provider.Sqlite);
        await bench.TurnOn();
        bench.NextCode();
        var shown = Engines.ThaiText.ThaiDigits.ToThai(await bench.Shown());

        Assert.True((await bench.Prove.Run(new(bench.User.Id, SignInMeans.Password), new() { Code = $"{shown[..3]} {shown[3..]} " }, bench.Guesser, default)).Succeeded);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Each_recovery_code_serves_once_however_it_is_typed(Provider provider)
    {
        await using var bench = await FactorBench.Create(provider);
        var codes = await bench.TurnOn();
        Task<Hunsuan.Shared.Result<User>> Use(string code) => bench.Prove.RunWithRecoveryCode(new(bench.User.Id, SignInMeans.Password), new() { Code = code }, bench.Guesser, default);

        Assert.True((await Use(codes[3].Replace('-', ' ').ToLowerInvariant())).Succeeded);
        Assert.Equal(FactorTexts.RecoveryCodeWrong, Assert.Single((await Use(codes[3])).Problems).Message);
        Assert.Equal(FactorTexts.RecoveryCodeWrong, Assert.Single((await Use("AAAAA-AAAAA-AAAAA")).Problems).Message);
        Assert.Equal(RecoveryCode.Count - 1, await bench.Codes.Left(default));

        var made = (await bench.Codes.Renew(FactorBench.Password, default)).Value!;
        Assert.Equal(RecoveryCode.Count, await bench.Codes.Left(default));
        Assert.False((await Use(codes[4])).Succeeded);
        Assert.True((await Use(made.Codes[0])).Succeeded);
    }

    [Fact]
    public async Task A_guesser_of_codes_waits()
    {
        await using var bench = await FactorBench.Create(Provider.Sqlite);
        await bench.TurnOn();
        bench.NextCode();
        for (var i = 0; i < 6; i++) await bench.Prove.Run(new(bench.User.Id, SignInMeans.Password), new() { Code = "abc" }, bench.Guesser, default);

        Assert.StartsWith("Too many wrong tries", (await Refused(bench, await bench.Shown())).English, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_phone_can_be_changed_and_the_old_one_serves_until_then(Provider provider)
    {
        await using var bench = await FactorBench.Create(provider);
        await bench.TurnOn();
        bench.NextCode();
        var before = (await bench.Db.SecondFactors.AsNoTracking().SingleAsync()).Secret;

        Assert.Null(await bench.SetUp.Begin(FactorBench.Password, default));
        Assert.Equal(before, (await bench.Db.SecondFactors.AsNoTracking().SingleAsync()).Secret);
        Assert.True((await bench.SetUp.Confirm(await bench.Shown(), default)).Succeeded);

        Assert.NotEqual(before, (await bench.Db.SecondFactors.AsNoTracking().SingleAsync()).Secret);
    }

    [Fact]
    public async Task An_offer_waits_for_a_quarter_of_an_hour()
    {
        await using var bench = await FactorBench.Create(Provider.Sqlite);
        await bench.SetUp.Begin(FactorBench.Password, default);
        bench.Clock.Now += SecondFactor.OfferLasts;

        Assert.Null(await bench.SetUp.Offered(default));
        Assert.Equal(FactorTexts.OfferIsOver, Assert.Single((await bench.SetUp.Confirm(await bench.Shown(), default)).Problems).Message);
    }

    [Theory]
    [InlineData(Role.Administrator, true, false)]
    [InlineData(Role.Administrator, false, true)]
    [InlineData(Role.CentreWorker, true, true)]
    public async Task Whose_role_needs_it_can_not_turn_it_off(string role, bool asks, bool may)
    {
        await using var bench = await FactorBench.Create(Provider.Sqlite, role, asks);
        await bench.TurnOn();

        var problem = await bench.End().TurnOff(FactorBench.Password, default);

        Assert.Equal(may, problem is null);
        Assert.Equal(!may, (await bench.View.Own(default)).IsOn);
        Assert.Equal(may ? 0 : RecoveryCode.Count, await bench.Codes.Left(default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task An_administrator_takes_it_away_with_a_reason_and_the_user_is_told(Provider provider)
    {
        await using var bench = await FactorBench.Create(provider);
        await bench.TurnOn();
        await new BeginSession(bench.Db, Given.UsersOf(bench.Db), bench.Clock).Run(bench.User, SignInMeans.PasswordAndCode, null, null, default);
        var end = bench.End(Given.Acting(Ids.New(), Role.Administrator, ""));

        Assert.Equal("Reason", Assert.Single((await end.Reset(bench.User.Id, " ", default)).Problems).Field);
        Assert.True((await end.Reset(bench.User.Id, "โทรศัพท์หาย ดูบัตรแล้ว", default)).Succeeded);

        var state = await bench.View.Own(default);
        Assert.Equal((false, bench.Clock.Now), (state.IsOn, state.ResetAt));
        Assert.Equal(SessionEnd.SecondFactorReset, (await bench.Db.UserSessions.SingleAsync()).EndedBy);
        Assert.Equal("โทรศัพท์หาย ดูบัตรแล้ว", (await bench.Db.Activities.SingleAsync(a => a.Kind == ActivityKind.SecondFactorReset)).Reason);
        await bench.End().IsTold(default);
        Assert.Null((await bench.View.Own(default)).ResetAt);
    }

    [Fact]
    public async Task Nobody_takes_it_away_from_oneself_or_from_somebody_of_another_area()
    {
        await using var bench = await FactorBench.Create(Provider.Sqlite);
        await bench.TurnOn();

        Assert.False((await bench.End().Reset(bench.User.Id, "x", default)).Succeeded);
        await Assert.ThrowsAsync<OutOfAreaException>(() => bench.End(Given.Acting(Ids.New(), Role.Administrator, "56")).Reset(bench.User.Id, "x", default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Neither_database_nor_log_gives_a_secret_away(Provider provider)
    {
        await using var bench = await FactorBench.Create(provider);
        await bench.SetUp.Begin(FactorBench.Password, default);
        var secret = (await bench.SetUp.Offered(default))!.Secret;
        var made = (await bench.SetUp.Confirm(await bench.Shown(), default)).Value!;

        var factor = await bench.Db.SecondFactors.AsNoTracking().SingleAsync();
        Assert.DoesNotContain(secret, Base32.Of(factor.Secret), StringComparison.Ordinal);
        Assert.All(await bench.Db.Activities.Select(a => a.Changes ?? "").ToListAsync(), changes =>
        {
            Assert.DoesNotContain("Secret\":", changes, StringComparison.Ordinal);
            Assert.DoesNotContain("Hash\":", changes, StringComparison.Ordinal);
            Assert.DoesNotContain(made.Codes[0], changes, StringComparison.Ordinal);
        });
    }

    private static async Task<Hunsuan.Shared.Text> Refused(FactorBench bench, string code) =>
        Assert.Single((await bench.Prove.Run(new(bench.User.Id, SignInMeans.Password), new() { Code = code }, bench.Guesser, default)).Problems).Message;
}
