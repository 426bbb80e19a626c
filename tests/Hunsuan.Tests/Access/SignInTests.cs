using Hunsuan.Access;
using Hunsuan.Access.Devices;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Access;

public class SignInTests
{
    private const string Password = "รหัสผ่านสมมุติ";
    private static readonly Passwords Passwords = new();
    private static readonly string Hash = Passwords.Hash(Password);

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Lets_a_user_in_whatever_the_capitals_of_the_name(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open(CurrentUser.Nobody);
        var user = await GivenUser(db);

        var result = await On(db).Run(new() { UserName = $" {user.UserName.ToUpperInvariant()} ", Password = Password }, "192.0.2.1", KnownDevice.New(), default);

        Assert.Equal(user.Id, result.Value!.Id);
        Assert.Empty(await db.Activities.ToListAsync());
    }

    [Theory, ClassData(typeof(DatabaseProviders))]
    public async Task Refuses_wrong_passwords_unknown_names_and_stopped_users_alike(Provider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.Open(CurrentUser.Nobody);
        var user = await GivenUser(db);
        var stopped = await GivenUser(db, isActive: false);
        SignIn.Input[] tries =
        [
            new() { UserName = user.UserName, Password = "อย่างอื่น" },
            new() { UserName = "nobody", Password = Password },
            new() { UserName = stopped.UserName, Password = Password },
        ];

        foreach (var input in tries)
        {
            var problem = Assert.Single((await On(db).Run(input, null, KnownDevice.New(), default)).Problems);
            Assert.Equal((null, AccessTexts.SignInRefused), (problem.Field, problem.Message));
        }

        Assert.Equal([user.Id, Guid.Empty, stopped.Id], await db.Activities.OrderBy(a => a.Id).Select(a => a.UserId).ToListAsync());
        Assert.All(await db.Activities.ToListAsync(), a => Assert.Equal(ActivityKind.SignInRefused, a.Kind));
    }

    [Theory]
    [InlineData("", "x", nameof(SignIn.Input.UserName))]
    [InlineData("a", "", nameof(SignIn.Input.Password))]
    public async Task Asks_for_what_is_missing(string userName, string password, string field)
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open(CurrentUser.Nobody);

        var result = await On(db).Run(new() { UserName = userName, Password = password }, null, KnownDevice.New(), default);

        Assert.Equal(field, Assert.Single(result.Problems).Field);
    }

    [Fact]
    public async Task Makes_a_guesser_wait_before_the_right_password_too()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open(CurrentUser.Nobody);
        var user = await GivenUser(db);
        var signIn = On(db);
        for (var i = 0; i <= SignInLimit.FreeFailuresOfUser; i++)
            await signIn.Run(new() { UserName = user.UserName, Password = "wrong" }, null, KnownDevice.New(), default);

        var result = await signIn.Run(new() { UserName = user.UserName, Password = Password }, null, KnownDevice.New(), default);

        Assert.StartsWith("Too many wrong tries", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_the_owner_in_on_a_known_device_while_a_stranger_guesses()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open(CurrentUser.Nobody);
        var user = await GivenUser(db);
        var signIn = On(db);
        for (var i = 0; i <= SignInLimit.FreeFailuresOfUser; i++)
            await signIn.Run(new() { UserName = user.UserName, Password = "wrong" }, null, KnownDevice.New(), default);

        var result = await signIn.Run(new() { UserName = user.UserName, Password = Password }, null, KnownDevice.New().With(user.Id), default);

        Assert.True(result.Succeeded);
    }

    [Fact]
    public async Task The_order_in_which_marks_were_typed_makes_no_difference()
    {
        await using var database = await TestDatabase.Create(Provider.Sqlite);
        await using var db = database.Open(CurrentUser.Nobody);
        var user = await GivenUser(db);
        user.PasswordHash = Passwords.Hash("ชื่อผู้ดูแลงาน");
        await db.SaveChangesAsync();

        var result = await On(db).Run(new() { UserName = user.UserName, Password = "ชื่อผู้ดูแลงาน".Normalize(System.Text.NormalizationForm.FormD) }, null, KnownDevice.New(), default);

        Assert.True(result.Succeeded);
    }

    private static SignIn On(HunsuanDb db) => new(db, Given.UsersOf(db), Passwords, new SignInLimit(TimeProvider.System), TimeProvider.System);

    private static async Task<User> GivenUser(HunsuanDb db, bool isActive = true)
    {
        var user = Given.AUser();
        (user.PasswordHash, user.IsActive) = (Hash, isActive);
        db.Add(user);
        await db.SaveChangesAsync();
        return user;
    }
}
