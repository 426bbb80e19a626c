using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access.Devices;

public class LiveSessionTests
{
    private readonly SetClock _clock = new();

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Lasts_eight_idle_hours_and_twelve_in_all(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (user, begun) = await Begin(db);
        var began = _clock.Now;

        _clock.Now += TimeSpan.FromHours(7.9);
        Assert.Equal(user.Id, (await Live(db).Of(begun.Token, default))!.Acting.Id);
        _clock.Now = began + TimeSpan.FromHours(11.9);
        Assert.NotNull(await Live(db).Of(begun.Token, default));
        _clock.Now = began + TimeSpan.FromHours(12);
        Assert.Null(await Live(db).Of(begun.Token, default));

        var (_, idle) = await Begin(db);
        _clock.Now += TimeSpan.FromHours(8);
        Assert.Null(await Live(db).Of(idle.Token, default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Is_seen_at_most_every_five_minutes(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (_, begun) = await Begin(db);
        var began = _clock.Now;

        foreach (var (minutes, seen) in new[] { (4, 0), (5, 5), (9, 5), (10, 10) })
        {
            _clock.Now = began + TimeSpan.FromMinutes(minutes);
            await Live(db).Of(begun.Token, default);
            Assert.Equal(began + TimeSpan.FromMinutes(seen), await db.UserSessions.Select(s => s.LastSeenAt).SingleAsync());
        }
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task The_database_and_the_log_hold_no_token(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var (_, begun) = await Begin(db);

        var kept = await db.UserSessions.AsNoTracking().SingleAsync();
        var record = await db.Activities.AsNoTracking().SingleAsync();

        Assert.NotEqual(begun.Token, Convert.ToBase64String(kept.TokenHash));
        Assert.Equal(ActivityKind.SignedIn, record.Kind);
        Assert.Contains("Chrome · Android", record.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain(begun.Token, record.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(UserSession.TokenHash), record.Changes, StringComparison.Ordinal);
        Assert.Null(await Live(db).Of(Convert.ToBase64String(kept.TokenHash), default));
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Old_ones_are_forgotten_when_the_next_begins(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        await Begin(db);

        _clock.Now += UserSession.Kept + TimeSpan.FromSeconds(1);
        var (_, next) = await Begin(db);

        db.ChangeTracker.Clear();
        Assert.Equal(next.Session.Id, (await db.UserSessions.SingleAsync()).Id);
    }

    private LiveSession Live(HunsuanDb db) => new(db, Given.UsersOf(db), Given.Duty(), _clock);

    private async Task<(User User, BeginSession.Begun Begun)> Begin(HunsuanDb db)
    {
        var user = Given.AUser();
        db.Add(user);
        await db.SaveChangesAsync();
        return (user, await new BeginSession(db, Given.UsersOf(db), _clock).Run(user, SignInMeans.Password, "Android Chrome/1", "192.0.2.1", default));
    }
}
