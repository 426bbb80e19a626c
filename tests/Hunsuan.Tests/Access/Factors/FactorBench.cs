using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Access.Factors;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Factors;

/// <summary>A user with a password on a clock that the test moves, and an app that shows the codes.</summary>
internal sealed class FactorBench : IAsyncDisposable
{
    public const string Password = "รหัสผ่านสมมุติ";
    private static readonly Passwords Passwords = new();
    private static readonly string Hash = Passwords.Hash(Password);
    private readonly TestDatabase _database;
    private readonly bool _asks;

    private FactorBench(TestDatabase database, User user, string role, bool asks)
    {
        Me = Given.Acting(user.Id, role, "");
        (_database, User, _asks, Db) = (database, user, asks, database.Open(Me));
        Limit = new(Clock);
    }

    public User User { get; }
    public HunsuanDb Db { get; }
    public SetClock Clock { get; } = new();
    public SignInLimit Limit { get; }
    public Guesser Guesser => Guesser.OfCode(User.Id, null, null);

    public static async Task<FactorBench> Create(Provider provider, string role = Role.CentreWorker, bool asks = true)
    {
        var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var user = await db.GivenAUser(role, "");
        user.PasswordHash = Hash;
        await db.SaveChangesAsync();
        return new(database, user, role, asks);
    }

    public CodeCheck Check => new(Db, Clock);
    public ProveCode Prove => new(Db, Given.UsersOf(Db), Check, Limit, Clock);
    public SetUpSecondFactor SetUp => new(Db, ActivityOf(), Me, Own, Check, Codes, Clock);
    public RecoveryCodes Codes => new(Db, ActivityOf(), Me, Own);

    public EndSecondFactor End(CurrentUser? by = null)
    {
        var who = by ?? Me;
        return new(Db, ActivityOf(who), who, Own, Codes, new EndSessions(Db, ActivityOf(who), who, Clock), Given.Duty(_asks), Clock);
    }

    public SecondFactorView View => new(Db, Me, Given.UsersOf(Db), Given.Duty(_asks));

    /// <summary>What the app on the phone shows now.</summary>
    public async Task<string> Shown(int halfMinutesAgo = 0)
    {
        var factor = await Db.SecondFactors.AsNoTracking().SingleAsync();
        var secret = Db.Keys.Open(factor.Offered ?? factor.Secret, SecondFactor.SecretPlace, User.Id);
        return Totp.CodeOf(secret, Totp.StepOf(Clock.Now) - halfMinutesAgo);
    }

    /// <summary>In use, with its recovery codes; the code of this half minute is used up.</summary>
    public async Task<IReadOnlyList<string>> TurnOn()
    {
        Assert.Null(await SetUp.Begin(Password, default));
        var made = (await SetUp.Confirm(await Shown(), default)).Value!;
        return made.Codes;
    }

    public void NextCode() => Clock.Now += TimeSpan.FromSeconds(30);

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await _database.DisposeAsync();
    }

    private CurrentUser Me { get; }
    private OwnPassword Own => new(Db, Me, Passwords, Limit, Given.NoFreshSignIn(Db));

    private Activity ActivityOf(CurrentUser? by = null) => new(Db, by ?? Me, Clock);
}
