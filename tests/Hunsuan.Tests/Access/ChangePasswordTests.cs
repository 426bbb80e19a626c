using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

public class ChangePasswordTests
{
    private const string Present = "รหัสปัจจุบัน", New = "รหัสใหม่กว่าเดิม";
    private static readonly Passwords Passwords = new();
    private static readonly string Hash = Passwords.Hash(Present);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Takes_the_new_password_and_ends_older_sessions(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open();
        var user = await GivenUser(db);
        var begin = new BeginSession(db, Given.UsersOf(db), TimeProvider.System);
        var present = (await begin.Run(user, SignInMeans.Password, null, null, default)).Session;
        await begin.Run(user, SignInMeans.Password, null, null, default);

        await Change(db, user).Run(new() { Present = Present, New = New, Repeated = New }, present.Id, default);

        db.ChangeTracker.Clear();
        var kept = await db.Users.SingleAsync();
        Assert.True(Passwords.IsRight(kept.PasswordHash, New));
        Assert.False(Passwords.IsRight(kept.PasswordHash, Present));
        Assert.Null((await db.UserSessions.SingleAsync(s => s.Id == present.Id)).EndedBy);
        Assert.Equal(SessionEnd.PasswordChanged, (await db.UserSessions.SingleAsync(s => s.Id != present.Id)).EndedBy);
        Assert.Equal(ActivityKind.PasswordChanged, (await db.Activities.OrderBy(a => a.Id).LastAsync()).Kind);
    }

    [Theory]
    [InlineData("ไม่ใช่", New, New, nameof(ChangePassword.Input.Present))]
    [InlineData(Present, "สั้นไป", "สั้นไป", nameof(ChangePassword.Input.New))]
    [InlineData("", New, New, nameof(ChangePassword.Input.Present))]
    [InlineData(Present, "aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", nameof(ChangePassword.Input.New))]
    [InlineData(Present, New, "อย่างอื่นเลยนะ", nameof(ChangePassword.Input.Repeated))]
    [InlineData(Present, Present, Present, nameof(ChangePassword.Input.New))]
    public async Task Refuses_what_can_be_put_right(string present, string @new, string repeated, string field)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open();
        var user = await GivenUser(db);

        var result = await Change(db, user).Run(new() { Present = present, New = @new, Repeated = repeated }, null, default);

        Assert.Equal(field, Assert.Single(result.Problems).Field);
        Assert.Empty(await db.Activities.ToListAsync());
    }

    private static async Task<User> GivenUser(HunsuanDb db)
    {
        var user = Given.AUser();
        user.PasswordHash = Hash;
        db.Add(user);
        await db.SaveChangesAsync();
        return user;
    }

    private static ChangePassword Change(HunsuanDb db, User user)
    {
        var own = Given.Acting(user.Id, Role.CentreWorker);
        var activity = new Activity(db, own, TimeProvider.System);
        var limit = new SignInLimit(TimeProvider.System);
        return new(
            db, activity, own, Passwords, GivenRules.All(), new EndSessions(db, activity, own, TimeProvider.System), new OwnPassword(db, own, Passwords, limit, Given.NoFreshSignIn(db)));
    }
}
